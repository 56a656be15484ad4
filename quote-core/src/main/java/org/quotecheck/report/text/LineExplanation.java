package org.quotecheck.report.text;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.text.Position;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * Tells an editor why each quotation of a line got its speaker, and what rules find there.
 * Immutable and thread-safe.
 */
public final class LineExplanation {
  private static final int SHOWN = 80;

  private final AnalyzedArticle article;
  private final FileReport report;
  private final SourceText source;
  private final int line;
  private final OptionalInt column;

  private LineExplanation(
      AnalyzedArticle article, FileReport report, int line, OptionalInt column) {
    this.article = article;
    this.report = report;
    this.source = article.article().source();
    this.line = line;
    this.column = column;
  }

  /**
   * Everything about one line. Lines end with {@code \n}.
   *
   * @param report the findings of the same article
   * @param line 1-based
   * @param column 1-based, in UTF-16 units: only the quotations round it are explained; if empty,
   *     those of the whole line
   * @throws IllegalArgumentException if the file has no such line; the message says how many it has
   */
  public static String of(
      AnalyzedArticle article, FileReport report, int line, OptionalInt column) {
    LineExplanation explanation = new LineExplanation(article, report, line, column);
    explanation.requireLine();
    return explanation.quotations() + explanation.findings();
  }

  private void requireLine() {
    int lines = source.lineCount();
    if (line < 1 || line > lines) {
      String count = lines == 1 ? "1 line" : lines + " lines";
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s has %s, so none is line %d", source, count, line));
    }
  }

  private String quotations() {
    String told =
        article.attributions().stream()
            .filter(answer -> spans(answer).anyMatch(this::isMeant))
            .map(answer -> head(answer) + "\n" + Explanation.explain(answer) + "\n")
            .collect(Collectors.joining());
    return told.isEmpty() ? nothingQuoted() : told;
  }

  private static Stream<Span> spans(Attribution answer) {
    return answer.quotation().parts().stream().map(part -> part.source());
  }

  private boolean isMeant(Span span) {
    Position begin = source.position(span.begin());
    Position end = source.position(span.end());
    if (column.isEmpty()) {
      return begin.line() <= line && line <= end.line();
    }
    Position meant = new Position(line, column.getAsInt());
    return begin.compareTo(meant) <= 0 && meant.compareTo(end) < 0;
  }

  private String head(Attribution answer) {
    Span span = answer.quotation().span();
    String text = source.slice(span).replaceAll("\\s+", " ");
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    return TerminalText.safe(source + ":" + source.position(span.begin()) + ": " + shown);
  }

  private String nothingQuoted() {
    List<Integer> near = nearestLines();
    String place =
        source + ":" + line + column.stream().mapToObj(c -> ":" + c).findAny().orElse("");
    String hint =
        near.isEmpty()
            ? "; the file quotes nothing"
            : near.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" and ", "; the nearest begin on line ", ""));
    return "no quotation stands at " + place + hint + "\n\n";
  }

  /** The last line above and the first line below on which a quotation begins. */
  private List<Integer> nearestLines() {
    TreeSet<Integer> lines =
        article.attributions().stream()
            .map(answer -> source.position(answer.quotation().span().begin()).line())
            .collect(Collectors.toCollection(TreeSet::new));
    return Stream.of(lines.floor(line), lines.higher(line))
        .flatMap(Stream::ofNullable)
        .distinct()
        .toList();
  }

  private String findings() {
    String found =
        report.findings().stream()
            .filter(entry -> lines(entry).anyMatch(each -> each == line))
            .map(entry -> new TextFormat().finding(report.path(), entry))
            .collect(Collectors.joining());
    return found.isEmpty() ? "no rule finds anything on line " + line + "\n" : found;
  }

  private static IntStream lines(FindingEntry entry) {
    return IntStream.rangeClosed(entry.location().begin().line(), entry.location().end().line());
  }
}
