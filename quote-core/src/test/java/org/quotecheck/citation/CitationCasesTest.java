package org.quotecheck.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.article.Article;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.cases.CaretLabel;
import org.quotecheck.cases.Case;
import org.quotecheck.cases.CaseFile;
import org.quotecheck.citation.link.Neighbourhood;

/**
 * The articles in {@code cases/citation}, in every variant and cut off at every place.
 *
 * <p>Labels are the kinds of marks, the target is the label or address, and {@code (undefined)}
 * says that it leads nowhere. {@code (escaped)} says that the name is not written as it is meant.
 */
class CitationCasesTest {
  @TestFactory
  Stream<DynamicNode> cases() {
    return CaseFile.in("citation").stream()
        .map(f -> dynamicContainer(f.name(), f.cases().stream().flatMap(this::tests)));
  }

  private Stream<DynamicNode> tests(Case example) {
    return Stream.concat(
        Stream.concat(example.variants().stream(), Stream.of(behindEmoji(example)))
            .filter(variant -> !variant.title().endsWith("curly marks"))
            .map(v -> dynamicTest(v.title(), () -> check(v))),
        Stream.of(dynamicTest(example.title() + ", cut short", () -> cutShort(example))));
  }

  /** Characters of two units before everything else move all places and change nothing. */
  private static Case behindEmoji(Case example) {
    String before = "🌉🌉 It rained.\r\n\r\n";
    List<CaretLabel> moved =
        example.labels().stream().map(l -> l.at(l.span().shift(before.length()))).toList();
    String title = example.title() + ", behind emoji";
    return new Case(title, example.extension(), before + example.text(), moved);
  }

  private void check(Case example) {
    assertEquals(expected(example), actual(example.article()), example.text());
    Set<String> escaped =
        example.labels().stream()
            .filter(label -> label.note().equals(Optional.of("escaped")))
            .map(label -> label.target().orElse(""))
            .collect(Collectors.toSet());
    marks(example.article())
        .filter(mark -> !escaped.contains(name(mark)))
        .forEach(mark -> assertNameIsCut(mark, example.text()));
  }

  private static void assertNameIsCut(CitationMark mark, String text) {
    if (mark.kind() != CitationMarkKind.INLINE_NOTE) {
      String cut = mark.name().of(text);
      assertEquals(name(mark), cut.equals("#" + mark.label()) ? mark.label() : cut);
    }
  }

  private static void cutShort(Case example) {
    String text = example.text();
    for (int at = 0; at <= text.length(); at++) {
      assertNotNull(citations(example.article(text.substring(0, at))));
      assertNotNull(citations(example.article(text.substring(at))));
    }
  }

  private static String expected(Case example) {
    return example.labels().stream()
        .map(label -> drawn(label, example.text()))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String drawn(CaretLabel label, String text) {
    String note = label.note().filter(n -> n.equals("undefined")).orElse("");
    String kind = label.label() + " → " + label.target().orElse("");
    return String.join(" | ", label.span().toString(), label.span().of(text), kind, note);
  }

  private static String actual(Article article) {
    Set<CitationMark> undefined = new HashSet<>();
    Citations citations = citations(article);
    citations.all().stream()
        .filter(Citation::isUndefined)
        .filter(citation -> citation.kind() != CitationMarkKind.KEY)
        .forEach(citation -> undefined.add(citation.mark()));
    return marks(article)
        .map(mark -> drawn(mark, article.source().text(), undefined.contains(mark)))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String drawn(CitationMark mark, String text, boolean undefined) {
    String kind = mark.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String named = kind + " → " + name(mark);
    String note = undefined ? "undefined" : "";
    return String.join(
        " | ", mark.span().toString(), mark.span().of(text).replace("\r\n", "\n"), named, note);
  }

  private static Citations citations(Article article) {
    return Citations.of(article, Neighbourhood.NONE);
  }

  private static String name(CitationMark mark) {
    return mark.label().isEmpty() ? mark.address() : mark.label();
  }

  private static Stream<CitationMark> marks(Article article) {
    Citations citations = citations(article);
    return Stream.concat(
            citations.all().stream().map(Citation::mark),
            citations.definitions().stream().map(Reference.Definition::mark))
        .sorted(Comparator.comparing(CitationMark::span).thenComparing(CitationMark::name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          [^a                  → 100000
          [^a]                 → 100000
          [a][b]               → 50000
          ][                   → 100000
          @a;                  → 100000
          [@a;                 → 100000
          \\cite{              → 50000
          \\cite[a][           → 50000
          [^a]: b              → 20000
          """)
  void readsManyInARow(String piece, int times) {
    for (String extension : List.of("md", "html", "adoc", "txt")) {
      Case many = new Case("", extension, (piece + " ").repeat(times), List.of());
      assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> assertNotNull(citations(many.article())));
    }
  }

  @Test
  void readsTenThousandNotes() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append("The tide rose.[^n").append(i).append("]\n\n");
    }
    for (int i = 0; i < 10_000; i++) {
      text.append("[^n").append(i).append("]: Harbour log.\n");
    }
    Citations citations =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> citations(new Case("", "md", text.toString(), List.of()).article()));
    assertEquals(10_000, citations.definitions().size());
    assertEquals(List.of(), citations.unused());
    assertEquals(List.of(), citations.undefined(CitationMarkKind.FOOTNOTE_REFERENCE));
  }
}
