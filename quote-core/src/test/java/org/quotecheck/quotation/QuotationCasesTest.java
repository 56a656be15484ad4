package org.quotecheck.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quotecheck.article.Article;
import org.quotecheck.cases.CaretLabel;
import org.quotecheck.cases.Case;
import org.quotecheck.cases.CaseFile;
import org.quotecheck.language.Languages;

/**
 * Runs the pages under {@code cases/en/quotations}.
 *
 * <p>Labels: {@code quotation}, {@code nested}, {@code block} and {@code turn} begin a quotation
 * ({@code → NAME} is its credit), {@code open} begins one that is never closed, {@code goes on}
 * adds a part to the one before, {@code to here} lengthens it by a line; {@code unclosed mark} and
 * {@code unopened mark} are problems.
 */
class QuotationCasesTest {
  private final QuotationFinder finder = new QuotationFinder(Languages.byTag("en"));

  @TestFactory
  Stream<DynamicNode> cases() {
    return CaseFile.in("en/quotations").stream()
        .map(f -> dynamicContainer(f.name(), f.cases().stream().flatMap(this::tests)));
  }

  private Stream<DynamicNode> tests(Case example) {
    List<DynamicNode> tests = new ArrayList<>();
    for (Case variant : example.variants()) {
      tests.add(dynamicTest(variant.title(), () -> check(variant)));
    }
    tests.add(dynamicTest(example.title() + ", cut short", () -> cutShort(example)));
    return tests.stream();
  }

  private void check(Case example) {
    Article article = example.article();
    Quotations found = finder.find(article);
    assertEquals(expected(example), actual(article, found), example.text());
  }

  private void cutShort(Case example) {
    String text = example.text();
    for (int at = 0; at <= text.length(); at++) {
      assertNotNull(finder.find(example.article(text.substring(0, at))));
      assertNotNull(finder.find(example.article(text.substring(at))));
    }
  }

  private static String expected(Case example) {
    StringBuilder lines = new StringBuilder();
    List<String> problems = new ArrayList<>();
    for (CaretLabel label : joined(example.labels())) {
      String text = label.span() + " " + label.span().of(example.text());
      if (label.label().endsWith(" mark")) {
        problems.add(label.label() + " " + text);
      } else if (label.label().equals("goes on")) {
        lines.append(" + ").append(text);
      } else {
        lines.append('\n').append(label.label()).append(credit(label.target().orElse("")));
        lines.append(' ').append(text);
      }
    }
    return lines + "\n" + String.join("\n", problems);
  }

  /** Makes one label of one that ends in another line. */
  private static List<CaretLabel> joined(List<CaretLabel> labels) {
    List<CaretLabel> joined = new ArrayList<>();
    for (CaretLabel label : labels) {
      if (label.label().equals("to here")) {
        CaretLabel begun = joined.remove(joined.size() - 1);
        joined.add(begun.at(begun.span().hull(label.span())));
      } else {
        joined.add(label);
      }
    }
    return joined;
  }

  private static String actual(Article article, Quotations found) {
    String source = article.source().text();
    String quotations =
        found.all().stream()
            .map(q -> "\n" + kind(q) + credit(creditOf(q, source)) + " " + parts(q, source))
            .collect(Collectors.joining());
    String problems =
        found.problems().stream()
            .map(p -> problem(p) + " mark " + p.mark() + " " + p.mark().of(source))
            .collect(Collectors.joining("\n"));
    return quotations + "\n" + problems;
  }

  private static String kind(Quotation q) {
    if (q.form() != QuotationForm.INLINE) {
      return q.form() == QuotationForm.BLOCK ? "block" : "turn";
    }
    boolean open = q.openLength() > 0 && q.closeLength() == 0;
    return open ? "open" : q.isNested() ? "nested" : "quotation";
  }

  private static String problem(MarkProblem problem) {
    return problem.kind() == MarkProblem.Kind.UNCLOSED ? "unclosed" : "unopened";
  }

  private static String credit(String name) {
    return name.isEmpty() ? "" : " → " + name;
  }

  private static String creditOf(Quotation q, String source) {
    return q.credit().map(c -> c.source().of(source)).orElse("");
  }

  private static String parts(Quotation q, String source) {
    return q.parts().stream()
        .map(p -> p.source() + " " + p.source().of(source))
        .collect(Collectors.joining(" + "));
  }

  @Test
  void readsHundredThousandMarksInARow() {
    for (String mark : List.of("\"", "“", "''", "‘")) {
      assertNotNull(finder.find(plain(mark.repeat(100_000))), mark);
    }
  }

  @Test
  void readsOneLongLine() {
    String text = "She said \"we go now\" and 'they stay', the workers' rights. ".repeat(20_000);
    assertEquals(40_000, finder.find(plain(text)).all().size());
  }

  @Test
  void readsManyOpenParagraphs() {
    assertEquals(1, finder.find(plain("Notes\n\n" + "\"we go\n\n".repeat(20_000))).all().size());
  }

  @Test
  void findsNothingInNothing() {
    assertTrue(finder.find(plain("")).all().isEmpty());
  }

  private static Article plain(String text) {
    return new Case("", "txt", text, List.of()).article();
  }
}
