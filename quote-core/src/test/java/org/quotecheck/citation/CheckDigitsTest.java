package org.quotecheck.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quotecheck.article.Article;
import org.quotecheck.article.plain.PlainTextFormat;
import org.quotecheck.citation.identifier.Identifier;
import org.quotecheck.citation.identifier.IdentifierFinder;
import org.quotecheck.citation.identifier.IdentifierKind;
import org.quotecheck.text.SourceText;

/** No valid number is suspected, and no mistyped one is missed that its check digit can show. */
class CheckDigitsTest {
  private static final int NUMBERS = 1_000;

  /**
   * The standards' own sums, written down as sums that must be divisible. The last string says
   * before which digits a hyphen stands, in hexadecimal.
   */
  private enum Standard {
    ISBN_10(IdentifierKind.ISBN, 10, 11, "", "19") {
      @Override
      int sum(String digits) {
        return weighted(digits, i -> 10 - i);
      }
    },
    ISBN_13(IdentifierKind.ISBN, 13, 10, "978", "346c") {
      @Override
      int sum(String digits) {
        return weighted(digits, i -> i % 2 == 0 ? 1 : 3);
      }
    },
    ISSN(IdentifierKind.ISSN, 8, 11, "", "4") {
      @Override
      int sum(String digits) {
        return weighted(digits, i -> 8 - i);
      }
    },
    ORCID(IdentifierKind.ORCID, 16, 11, "0000000", "48c") {
      /** ISO 7064: the weights are powers of two, and the sum leaves 1. */
      @Override
      int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
          sum = (sum * 2 + value(digits.charAt(i))) % 11;
        }
        return (sum + 10) % 11;
      }
    };

    private final IdentifierKind kind;
    private final int length;
    private final int modulus;
    private final String prefix;
    private final String hyphens;

    Standard(IdentifierKind kind, int length, int modulus, String prefix, String hyphens) {
      this.kind = kind;
      this.length = length;
      this.modulus = modulus;
      this.prefix = prefix;
      this.hyphens = hyphens;
    }

    abstract int sum(String digits);

    private interface Weight {
      int of(int index);
    }

    private static int weighted(String digits, Weight weight) {
      int sum = 0;
      for (int i = 0; i < digits.length(); i++) {
        sum += weight.of(i) * value(digits.charAt(i));
      }
      return sum;
    }

    boolean isValid(String digits) {
      boolean begins = this != ISBN_13 || digits.startsWith("978") || digits.startsWith("979");
      boolean xIsLast = digits.indexOf('X') < 0 || digits.indexOf('X') == length - 1;
      return begins && xIsLast && sum(digits) % modulus == 0;
    }

    String random(SplittableRandom random) {
      StringBuilder first = new StringBuilder(prefix);
      while (first.length() < length - 1) {
        first.append(random.nextInt(10));
      }
      return Stream.of("0123456789X".split(""))
          .limit(modulus)
          .map(last -> first + last)
          .filter(this::isValid)
          .findFirst()
          .orElseThrow();
    }

    String written(String digits, String separator) {
      StringBuilder written = new StringBuilder();
      for (int i = 0; i < digits.length(); i++) {
        written
            .append(hyphens.indexOf(Character.forDigit(i, 16)) >= 0 ? separator : "")
            .append(digits.charAt(i));
      }
      return written.toString();
    }
  }

  private static int value(char digit) {
    return digit == 'X' ? 10 : digit - '0';
  }

  @ParameterizedTest
  @EnumSource
  void noValidNumberIsSuspected(Standard standard) {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < NUMBERS; i++) {
      String digits = standard.random(random);
      List<String> ways = List.of(standard.written(digits, ""), standard.written(digits, "-"));
      for (Identifier found : find(standard, ways)) {
        assertTrue(found.flaw().isEmpty(), found::toString);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyMistypedNumberIsFoundThatTheCheckDigitCanShow(Standard standard) {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < NUMBERS; i++) {
      List<String> mistyped = mistyped(standard.random(random));
      List<String> written = mistyped.stream().map(m -> standard.written(m, "-")).toList();
      List<Identifier> found = find(standard, written);
      for (int m = 0; m < mistyped.size(); m++) {
        Identifier identifier = found.get(m);
        assertEquals(written.get(m), identifier.text());
        assertEquals(
            standard.isValid(mistyped.get(m)), identifier.flaw().isEmpty(), identifier::toString);
      }
    }
  }

  /** Each digit replaced by each other one, and each two neighbours swapped. */
  private static List<String> mistyped(String digits) {
    List<String> mistyped = new ArrayList<>();
    for (int i = 0; i < digits.length(); i++) {
      for (char other = '0'; other <= '9'; other++) {
        if (digits.charAt(i) != other) {
          mistyped.add(digits.substring(0, i) + other + digits.substring(i + 1));
        }
      }
    }
    for (int i = 0; i + 1 < digits.length(); i++) {
      String swapped = "" + digits.charAt(i + 1) + digits.charAt(i);
      if (digits.charAt(i) != digits.charAt(i + 1)) {
        mistyped.add(digits.substring(0, i) + swapped + digits.substring(i + 2));
      }
    }
    return mistyped;
  }

  /** The numbers as an article names them, one a paragraph. */
  private static List<Identifier> find(Standard standard, List<String> written) {
    StringBuilder text = new StringBuilder();
    written.forEach(
        number -> text.append(standard.kind).append(' ').append(number).append(".\n\n"));
    Article article = new PlainTextFormat().parse(SourceText.of("a.txt", text.toString()));
    List<Identifier> found = new IdentifierFinder(standard.kind).in(article);
    assertEquals(written.size(), found.size(), text.toString());
    found.forEach(f -> assertEquals(f.text(), f.span().of(text)));
    return found;
  }
}
