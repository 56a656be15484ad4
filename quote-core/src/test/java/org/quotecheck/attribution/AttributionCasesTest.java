package org.quotecheck.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.quotecheck.QuoteCheck;
import org.quotecheck.article.Article;
import org.quotecheck.cases.CaretLabel;
import org.quotecheck.cases.Case;
import org.quotecheck.cases.CaseFile;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.text.SourceText;

/**
 * Runs the pages under {@code cases/en/attribution}.
 *
 * <p>Labels: {@code quotation → NAME (sieve)} is attributed, {@code → !} unattributed, {@code → ?}
 * undecided, {@code → exempt (kind)} no statement; {@code goes on} adds a part to the quotation
 * before. The name is the resolved one, or the words of the mention where there is none; articles
 * and case do not count. Each page labels all its quotations but those inside others.
 */
class AttributionCasesTest {
  private static final Pattern ARTICLE = Pattern.compile("^(the|an?) ", Pattern.CASE_INSENSITIVE);

  private final QuoteCheck quoteCheck = QuoteCheck.builder().build();

  @TestFactory
  Stream<DynamicNode> cases() {
    return CaseFile.in("en/attribution").stream()
        .map(f -> dynamicContainer(f.name(), f.cases().stream().flatMap(this::tests)));
  }

  private Stream<DynamicNode> tests(Case example) {
    List<Case> variants = new ArrayList<>(example.variants());
    variants.addAll(example.formats());
    List<DynamicNode> tests = new ArrayList<>();
    List<String> expected = expected(example);
    for (Case variant : variants) {
      tests.add(dynamicTest(variant.title(), () -> check(expected, variant)));
    }
    tests.add(dynamicTest(example.title() + ", cut short", () -> cutShort(example)));
    return tests.stream();
  }

  private void check(List<String> expected, Case variant) {
    AnalyzedArticle analyzed = analyze(variant, variant.text());
    String explained =
        analyzed.attributions().stream()
            .map(a -> a.evidence() + " " + a.candidates() + "\n")
            .collect(Collectors.joining());
    assertEquals(
        String.join("\n", expected),
        String.join("\n", actual(analyzed, expected)),
        () -> variant.text() + explained);
  }

  private AnalyzedArticle analyze(Case example, String text) {
    return quoteCheck.analyze(SourceText.of("case." + example.extension(), text));
  }

  private void cutShort(Case example) {
    String text = example.text();
    for (int at = 0; at <= text.length(); at++) {
      assertNotNull(analyze(example, text.substring(0, at)));
      assertNotNull(analyze(example, text.substring(at)));
    }
  }

  private static List<String> expected(Case example) {
    List<String> expected = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    String answer = "";
    for (CaretLabel label : example.labels()) {
      if (label.label().equals("goes on")) {
        words.append(" + ");
      } else {
        add(expected, words, answer);
        answer = label.target().orElseThrow() + label.note().map(n -> " (" + n + ")").orElse("");
      }
      words.append(label.span().of(example.text()));
    }
    add(expected, words, answer);
    return expected;
  }

  private static void add(List<String> expected, StringBuilder words, String answer) {
    if (!words.isEmpty()) {
      expected.add(straight(words.toString()) + " → " + bare(answer));
    }
    words.setLength(0);
  }

  /** The answers as {@code expected} writes them; what a note does not ask for is left out. */
  private static List<String> actual(AnalyzedArticle analyzed, List<String> expected) {
    List<String> actual = new ArrayList<>();
    for (Attribution answer : analyzed.attributions()) {
      if (!answer.quotation().isNested()) {
        boolean noted = actual.size() < expected.size() && hasNote(expected.get(actual.size()));
        String text = words(analyzed.article(), answer.quotation());
        actual.add(straight(text) + " → " + bare(who(answer)) + (noted ? note(answer) : ""));
      }
    }
    return actual;
  }

  private static boolean hasNote(String expected) {
    Matcher matcher = Pattern.compile(" → .* \\([a-z-]+\\)$").matcher(expected);
    return matcher.find();
  }

  private static String words(Article article, Quotation quotation) {
    return quotation.parts().stream()
        .map(p -> p.prose().of(article.blocks().get(p.block()).text()))
        .collect(Collectors.joining(" + "));
  }

  private static String who(Attribution answer) {
    return switch (answer.status()) {
      case ATTRIBUTED -> answer.speaker().flatMap(s -> s.name()).orElse(mention(answer));
      case UNATTRIBUTED -> "!";
      case UNDECIDED -> "?";
      case EXEMPT -> "exempt";
    };
  }

  private static String mention(Attribution answer) {
    return answer.mention().map(m -> m.text()).orElse("(nobody)");
  }

  private static String note(Attribution answer) {
    String kind = answer.classification().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return " (" + (answer.status() == Status.EXEMPT ? kind : answer.evidence().sieve()) + ")";
  }

  private static String straight(String text) {
    return text.strip().replace('“', '"').replace('”', '"');
  }

  private static String bare(String name) {
    return ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
  }
}
