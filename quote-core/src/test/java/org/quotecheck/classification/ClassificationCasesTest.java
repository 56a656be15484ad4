package org.quotecheck.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.quotecheck.QuoteCheck;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.cases.Case;
import org.quotecheck.cases.CaseFile;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.text.SourceText;

/**
 * Runs the pages under {@code cases/en/classification}.
 *
 * <p>The label of a quotation is what it is: {@code title}, {@code term}, {@code scare-quote} and
 * so on; {@code statement} is any kind that needs a speaker. Quotations inside others have no
 * label.
 */
class ClassificationCasesTest {
  private final QuoteCheck quoteCheck = QuoteCheck.builder().build();

  @TestFactory
  Stream<DynamicNode> cases() {
    return CaseFile.in("en/classification").stream()
        .map(f -> dynamicContainer(f.name(), f.cases().stream().flatMap(this::tests)));
  }

  private Stream<DynamicNode> tests(Case example) {
    List<Case> variants = new ArrayList<>(example.variants());
    variants.addAll(example.formats());
    List<String> expected = expected(example);
    return variants.stream().map(v -> dynamicTest(v.title(), () -> check(expected, v)));
  }

  private void check(List<String> expected, Case variant) {
    SourceText source = SourceText.of("case." + variant.extension(), variant.text());
    AnalyzedArticle analyzed = quoteCheck.analyze(source);
    assertEquals(String.join("\n", expected), String.join("\n", actual(analyzed)), variant.text());
  }

  private static List<String> expected(Case example) {
    return example.labels().stream()
        .map(l -> straight(l.span().of(example.text())) + " " + l.label())
        .toList();
  }

  private static List<String> actual(AnalyzedArticle analyzed) {
    return analyzed.attributions().stream()
        .filter(answer -> !answer.quotation().isNested())
        .map(answer -> straight(words(analyzed, answer.quotation())) + " " + label(answer))
        .toList();
  }

  private static String words(AnalyzedArticle analyzed, Quotation quotation) {
    return quotation
        .first()
        .prose()
        .of(analyzed.article().blocks().get(quotation.first().block()).text());
  }

  private static String label(Attribution answer) {
    QuotationKind kind = answer.classification().kind();
    return kind.isStatement()
        ? "statement"
        : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String straight(String text) {
    return text.replace('“', '"').replace('”', '"');
  }
}
