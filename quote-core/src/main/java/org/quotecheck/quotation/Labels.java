package org.quotecheck.quotation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.quotation.mark.MarkFamily;
import org.quotecheck.quotation.mark.MarkShape;
import org.quotecheck.quotation.mark.MarkSide;
import org.quotecheck.text.Span;

/**
 * Recognises the label before a colon at the start of a block: a speaker's in an interview, or page
 * furniture such as "Note:", which is a list of the language. Immutable and thread-safe.
 */
public final class Labels {
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 5;

  private final WordList furniture;

  /** Labels by the word lists of {@code language}. */
  public Labels(Language language) {
    this.furniture = language.list("turn-label-stop");
  }

  /** Whether a text begins with a label that names no speaker. */
  public boolean isFurniture(String text) {
    int colon = colon(text);
    return colon > 0 && isStopped(text.substring(0, colon));
  }

  private boolean isStopped(String label) {
    String lower = label.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return furniture.contains(lower)
        || Arrays.stream(lower.split("\\s+", -1)).allMatch(furniture::contains);
  }

  /** The label at the start of a text that may name a speaker, without its colon. */
  Optional<Span> speakerLabel(String text) {
    int end = isQuestionOrAnswer(text) ? 1 : colon(text);
    if (end <= 0) {
      return Optional.empty();
    }
    String label = text.substring(0, end).strip();
    return isNameLike(label) && !isStopped(label)
        ? Optional.of(new Span(text.indexOf(label), text.indexOf(label) + label.length()))
        : Optional.empty();
  }

  /** {@code Q. How long?} */
  private static boolean isQuestionOrAnswer(String text) {
    return text.length() > 3
        && (text.charAt(0) == 'Q' || text.charAt(0) == 'A')
        && (text.charAt(1) == '.' || text.charAt(1) == ':')
        && MarkSide.isSpace(text.charAt(2));
  }

  /** The colon that ends a label: near, in the first line, with a space behind it. */
  private static int colon(String text) {
    for (int at = 0; at < Math.min(text.length(), LONGEST); at++) {
      char c = text.charAt(at);
      if (c == ':') {
        boolean spaced = at + 1 == text.length() || MarkSide.isSpace(text.charAt(at + 1));
        return spaced ? at : -1;
      }
      if (c == '\n' || MarkShape.family(c) == MarkFamily.DOUBLE) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNameLike(String label) {
    String[] words = label.split("\\s+", -1);
    int small = 0;
    for (String word : words) {
      small += startsName(word) ? 0 : 1;
    }
    return words.length <= MOST_WORDS && small <= (words.length - 1) / 2 && startsName(words[0]);
  }

  private static boolean startsName(String word) {
    return !word.isEmpty()
        && (Character.isDigit(word.charAt(0))
            || (Character.isLetter(word.charAt(0)) && !Character.isLowerCase(word.charAt(0))));
  }
}
