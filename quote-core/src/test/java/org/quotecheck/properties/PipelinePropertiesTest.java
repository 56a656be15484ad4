package org.quotecheck.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.QuoteCheck;
import org.quotecheck.ReportFormats;
import org.quotecheck.article.Block;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Candidate;
import org.quotecheck.bench.InventedNews;
import org.quotecheck.bench.Shape;
import org.quotecheck.quotation.MarkProblem;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.QuotationEntry;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.speaker.Mention;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * What is reported stands where it is said to stand, and the answers depend neither on line ends
 * nor on threads. A failure shows the seed; the same seed makes the same article.
 */
class PipelinePropertiesTest {
  private static final int SEEDS = 12;
  private static final int LENGTH = 3_000;

  private final QuoteCheck quoteCheck = QuoteCheck.builder().threads(1).build();

  private static String article(Dress dress, int seed) {
    List<String> paragraphs = InventedNews.paragraphs(Shape.news(LENGTH), seed);
    return dress.write(paragraphs, new SplittableRandom(seed));
  }

  private static List<String> variants(String text) {
    List<String> variants = new ArrayList<>();
    for (String mark : List.of("", "\uFEFF")) {
      for (String lineEnd : List.of("\n", "\r\n", "\r")) {
        variants.add(mark + text.replace("\n", lineEnd));
      }
    }
    return variants;
  }

  static Stream<Arguments> articles() {
    return Dress.ALL.stream()
        .flatMap(dress -> IntStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(dress, seed)));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everySpanCutFromTheFileIsTheTextReported(Dress dress, int seed) {
    for (String text : variants(article(dress, seed))) {
      SourceText source = SourceText.of(dress.fileName(), text);
      AnalyzedArticle analyzed = quoteCheck.analyze(source);
      Cuts cuts = new Cuts(dress, text, analyzed.article().blocks());
      analyzed.attributions().forEach(cuts::check);
      analyzed.quotations().problems().forEach(cuts::check);
      assertInOrder(analyzed.quotations().all().stream().map(Quotation::span).toList());
    }
  }

  /** Compares what is reported with what stands in the file. */
  private record Cuts(Dress dress, String file, List<Block> blocks) {
    void check(Attribution answer) {
      answer.quotation().parts().forEach(this::check);
      answer.quotation().credit().ifPresent(c -> check(c.block(), c.prose(), c.source()));
      answer.mention().ifPresent(this::check);
      answer.candidates().stream().map(Candidate::mention).forEach(this::check);
      answer
          .cue()
          .ifPresent(
              cue -> {
                check(cue.block(), cue.prose(), cue.source());
                assertEquals(cue.text(), prose(cue.block(), cue.prose()));
              });
    }

    private void check(Mention mention) {
      check(mention.block(), mention.prose(), mention.source());
      assertEquals(mention.text(), prose(mention.block(), mention.prose()));
    }

    private void check(QuotationPart part) {
      check(part.block(), part.prose(), part.source());
      assertTrue(blocks.get(part.block()).span().contains(part.source()), part::toString);
    }

    void check(MarkProblem problem) {
      assertEquals(problem.text(), cut(problem.mark()));
    }

    private void check(int block, Span prose, Span source) {
      assertEquals(Dress.tidy(prose(block, prose)), cut(source), () -> source + " of " + file);
    }

    private String prose(int block, Span prose) {
      return prose.of(blocks.get(block).text());
    }

    /** A range of the file as a reader sees it; it never begins or ends inside a character. */
    private String cut(Span source) {
      assertTrue(isEdge(source.begin()) && isEdge(source.end()), () -> source + " of " + file);
      return dress.decode(source.of(file));
    }

    private boolean isEdge(int offset) {
      return offset == 0
          || offset == file.length()
          || !Character.isSurrogatePair(file.charAt(offset - 1), file.charAt(offset));
    }
  }

  private static void assertInOrder(List<Span> spans) {
    assertEquals(spans.stream().map(Span::begin).sorted().toList(), begins(spans));
  }

  private static List<Integer> begins(List<Span> spans) {
    return spans.stream().map(Span::begin).toList();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void reportsPointIntoTheFile(Dress dress, int seed) {
    for (String text : variants(article(dress, seed))) {
      FileReport report = quoteCheck.check(SourceText.of(dress.fileName(), text));
      for (QuotationEntry entry : report.quotations()) {
        assertEquals(entry.location().span().of(text), entry.text());
        assertPosition(text, entry.location().span().begin(), entry.location().begin().toString());
        assertPosition(text, entry.location().span().end(), entry.location().end().toString());
      }
      for (FindingEntry entry : report.findings()) {
        Span span = entry.finding().span();
        assertEquals(span, entry.location().span());
        assertTrue(span.end() <= text.length(), entry::toString);
        assertPosition(text, span.begin(), entry.location().begin().toString());
        String shown = entry.excerpt().text().substring(entry.excerpt().begin());
        assertEquals(text.charAt(span.begin()), shown.charAt(0), entry::toString);
      }
      assertInOrder(report.findings().stream().map(f -> f.finding().span()).toList());
    }
  }

  /** Line and column, counted the slow way. */
  private static void assertPosition(String text, int offset, String position) {
    String before = text.substring(text.startsWith("\uFEFF") ? 1 : 0, offset);
    boolean inside = before.endsWith("\r") && text.startsWith("\n", offset);
    String[] lines = (inside ? before + "\n" : before).split("\r\n|\r|\n", -1);
    assertEquals(lines.length + ":" + (lines[lines.length - 1].length() + 1), position);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void answersAreTheSameWhateverEndsTheLines(Dress dress, int seed) {
    List<String> variants = variants(article(dress, seed));
    List<String> expected = answers(dress, variants.get(0));
    for (String variant : variants) {
      assertEquals(expected, answers(dress, variant));
    }
  }

  private List<String> answers(Dress dress, String text) {
    AnalyzedArticle analyzed = quoteCheck.analyze(SourceText.of(dress.fileName(), text));
    return analyzed.attributions().stream()
        .map(a -> words(analyzed, a.quotation()) + " " + a.status() + " " + a.speaker())
        .toList();
  }

  private static String words(AnalyzedArticle analyzed, Quotation quotation) {
    Block block = analyzed.article().blocks().get(quotation.first().block());
    return quotation.first().prose().of(block.text());
  }

  static List<Dress> dresses() {
    return Dress.ALL;
  }

  /** Otherwise all that is said here would be said of nothing. */
  @ParameterizedTest
  @MethodSource("dresses")
  void mostQuotationsOfAnArticleAreFoundAndNamed(Dress dress) {
    List<String> paragraphs = InventedNews.paragraphs(Shape.news(LENGTH * 10), 1);
    String text = dress.write(paragraphs, new SplittableRandom(1));
    long written = String.join("", paragraphs).chars().filter(c -> c == '“').count();
    List<Attribution> found =
        quoteCheck.analyze(SourceText.of(dress.fileName(), text)).attributions();
    assertTrue(found.size() >= written, found.size() + " of " + written);
    long named = found.stream().filter(a -> a.speaker().isPresent()).count();
    assertTrue(named * 2 > written, named + " named of " + written);
  }

  @Test
  void theReportIsTheSameForAnyNumberOfThreads(@TempDir Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      for (Dress dress : Dress.ALL) {
        Path file = folder.resolve(seed + dress.fileName());
        files.add(Files.writeString(file, article(dress, seed), StandardCharsets.UTF_8));
      }
    }
    files.add(folder.resolve("missing.md"));
    Report one = check(1, folder, files);
    assertEquals(files.size() - 1, one.files().size());
    List<Path> backwards = new ArrayList<>(files);
    Collections.reverse(backwards);
    for (int threads : new int[] {2, 8}) {
      assertEquals(one, check(threads, folder, files));
      assertEquals(written(one), written(check(threads, folder, backwards)));
    }
  }

  private static Report check(int threads, Path folder, List<Path> files) {
    return QuoteCheck.builder().threads(threads).build().checkAll(folder, files);
  }

  private static List<String> written(Report report) throws IOException {
    List<String> written = new ArrayList<>();
    for (ReportFormat format : ReportFormats.ALL) {
      StringWriter out = new StringWriter();
      format.write(report, out);
      written.add(out.toString());
    }
    return written;
  }
}
