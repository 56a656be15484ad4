package org.quotecheck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotecheck.article.Article;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Status;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.finding.Finding;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationForm;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.report.citation.CitationList;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * What was found in one file; holds nothing of the file but what reports show.
 *
 * @param path the file, relative to the checked directory, with {@code /} between names
 * @param format the id of the format it was read as
 * @param language the BCP 47 tag of its language
 * @param findings by place, then rule
 * @param accepted findings that do not count, by place, then rule
 * @param quotations by place, an outer one before those inside it
 * @param citations what the article refers to; empty unless a report that shows it was wanted
 * @param text the article itself in reading order; empty unless a report that shows it was wanted
 */
public record FileReport(
    String path,
    String format,
    String language,
    List<FindingEntry> findings,
    List<AcceptedFinding> accepted,
    List<QuotationEntry> quotations,
    CitationList citations,
    List<TextBlock> text) {
  /** A nested quotation of fewer words is not listed. */
  private static final int SCRAP = 2;

  private static final String BASELINE = "baseline";

  /** The tag for what is in no language. */
  private static final String NO_LANGUAGE = "zxx";

  public FileReport {
    Objects.requireNonNull(path, "path must not be null");
    Objects.requireNonNull(format, "format must not be null");
    Objects.requireNonNull(language, "language must not be null");
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
    quotations = List.copyOf(quotations);
    Objects.requireNonNull(citations, "citations must not be null");
    text = List.copyOf(text);
  }

  /**
   * The report on one analysed article.
   *
   * @param language the tag to report if the article itself names no language
   * @param findings by place, then rule
   */
  public static FileReport of(
      AnalyzedArticle analyzed, String language, List<FindingEntry> findings) {
    Article article = analyzed.article();
    SourceText source = article.source();
    Once once = new Once();
    return new FileReport(
        source.name(),
        article.format(),
        article.languageTag().orElse(language),
        findings,
        List.of(),
        analyzed.attributions().stream()
            .filter(a -> !isScrap(analyzed, a))
            .map(a -> QuotationEntry.of(source, a, once))
            .toList(),
        CitationList.NONE,
        List.of());
  }

  /** The same report with what the article refers to, for reports that show it. */
  public FileReport withCitations(AnalyzedArticle analyzed) {
    CitationList list = CitationList.of(analyzed.article().source(), analyzed.citations());
    return new FileReport(path, format, language, findings, accepted, quotations, list, text);
  }

  /** The same report with the text of the article, for reports that show it. */
  public FileReport withText(Article article) {
    SourceText source = article.source();
    List<TextBlock> blocks =
        article.blocks().stream().map(block -> TextBlock.of(source, block)).toList();
    return new FileReport(
        path, format, language, findings, accepted, quotations, citations, blocks);
  }

  /** The report on a baseline. */
  public static FileReport ofBaseline(String path, List<FindingEntry> findings) {
    return new FileReport(
        path, BASELINE, NO_LANGUAGE, findings, List.of(), List.of(), CitationList.NONE, List.of());
  }

  /** Whether the file is an article; else it is a baseline. */
  public boolean isArticle() {
    return !format.equals(BASELINE);
  }

  /** A single word inside another quotation is a part of it, as any word of it is. */
  private static boolean isScrap(AnalyzedArticle analyzed, Attribution answer) {
    if (!answer.quotation().isNested()) {
      return false;
    }
    Quotation outer = analyzed.quotations().all().get(answer.quotation().outer().getAsInt());
    QuotationPart part = answer.quotation().first();
    String prose = analyzed.article().blocks().get(part.block()).text();
    return outer.form() == QuotationForm.INLINE
        && part.prose().of(prose).strip().split("\\s+", SCRAP).length < SCRAP;
  }

  /**
   * The same report after its quotations were compared with documents.
   *
   * @param verdicts by the place of the quotation; where there is none, nothing was compared
   */
  public FileReport withVerdicts(Map<Span, Verdict> verdicts) {
    List<QuotationEntry> compared =
        quotations.stream()
            .map(each -> verdict(each, verdicts).map(each::with).orElse(each))
            .toList();
    return new FileReport(path, format, language, findings, accepted, compared, citations, text);
  }

  private static Optional<Verdict> verdict(QuotationEntry entry, Map<Span, Verdict> verdicts) {
    return Optional.ofNullable(verdicts.get(entry.location().span()));
  }

  /** The same report with more findings, which may come in any order. */
  public FileReport withFindings(List<FindingEntry> more) {
    List<FindingEntry> all =
        Stream.concat(findings.stream(), more.stream())
            .sorted(Comparator.comparing(FindingEntry::finding, Finding.BY_PLACE))
            .toList();
    return withOnly(all);
  }

  /** The same report with these findings instead, by place. */
  public FileReport withOnly(List<FindingEntry> kept) {
    return new FileReport(path, format, language, kept, accepted, quotations, citations, text);
  }

  /** The same report with more findings that do not count, which may come in any order. */
  public FileReport accepting(List<AcceptedFinding> more) {
    List<AcceptedFinding> all =
        Stream.concat(accepted.stream(), more.stream()).sorted(AcceptedFinding.BY_PLACE).toList();
    return new FileReport(path, format, language, findings, all, quotations, citations, text);
  }

  /** The number of findings that do not count for a reason. */
  public int count(Acceptance by) {
    return (int) accepted.stream().filter(each -> each.by() == by).count();
  }

  /** The same report with paths that start with {@code directory}. */
  FileReport below(String directory) {
    List<FindingEntry> moved = findings.stream().map(entry -> entry.below(directory)).toList();
    List<AcceptedFinding> others = accepted.stream().map(each -> each.below(directory)).toList();
    return new FileReport(
        directory + path,
        format,
        language,
        moved,
        others,
        quotations,
        citations.below(directory),
        text);
  }

  /** The number of quotations with the given answer. */
  public int count(Status status) {
    return (int) quotations.stream().filter(q -> q.status() == status).count();
  }
}
