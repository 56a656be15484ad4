package org.quotecheck.speaker.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.quotecheck.QuoteCheck;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.cases.CaretLabel;
import org.quotecheck.cases.Case;
import org.quotecheck.cases.CaseFile;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.text.SourceText;

/**
 * Runs the pages under {@code cases/en/resolution}: {@code quotation → NAME (type)} says whom the
 * speaker's mention must stand for, {@code nobody} that no name may be given. The quotations that a
 * page does not label are not looked at.
 */
class ResolutionCasesTest {
  private final QuoteCheck quoteCheck = QuoteCheck.builder().build();

  @TestFactory
  Stream<DynamicNode> cases() {
    return CaseFile.in("en/resolution").stream()
        .map(f -> dynamicContainer(f.name(), f.cases().stream().flatMap(this::tests)));
  }

  private Stream<DynamicNode> tests(Case example) {
    List<Case> variants = new ArrayList<>(example.variants());
    variants.addAll(example.formats());
    List<String> expected =
        example.labels().stream().map(l -> expected(example, l)).collect(Collectors.toList());
    return variants.stream().map(v -> dynamicTest(v.title(), () -> check(expected, v)));
  }

  private static String expected(Case example, CaretLabel label) {
    String words = straight(label.span().of(example.text()));
    return words + " → " + label.target().orElseThrow() + " (" + label.note().orElseThrow() + ")";
  }

  private void check(List<String> expected, Case variant) {
    AnalyzedArticle analyzed =
        quoteCheck.analyze(SourceText.of("case." + variant.extension(), variant.text()));
    List<String> found = analyzed.attributions().stream().map(a -> found(analyzed, a)).toList();
    String reasons =
        analyzed.attributions().stream()
            .map(a -> a.speaker().map(Speaker::reason).orElse("no speaker") + "\n")
            .collect(Collectors.joining());
    assertEquals(
        String.join("\n", expected), String.join("\n", found), () -> variant.text() + reasons);
  }

  private static String found(AnalyzedArticle analyzed, Attribution answer) {
    String words = answer.quotation().span().of(analyzed.article().source().text());
    String speaker =
        answer.speaker().map(ResolutionCasesTest::found).orElse(answer.status() + " without");
    return straight(words) + " → " + speaker;
  }

  private static String found(Speaker speaker) {
    String type = speaker.type().name().toLowerCase(Locale.ROOT);
    return speaker.name().orElse("nobody") + " (" + type + ")";
  }

  private static String straight(String text) {
    return text.strip().replace("&quot;", "\"").replace('“', '"').replace('”', '"');
  }
}
