package org.quotecheck;

import java.util.List;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.html.HtmlFormat;
import org.quotecheck.report.json.ExtractFormat;
import org.quotecheck.report.json.JsonFormat;
import org.quotecheck.report.review.GitHubFormat;
import org.quotecheck.report.review.GitLabFormat;
import org.quotecheck.report.review.MarkdownFormat;
import org.quotecheck.report.review.RdJsonLinesFormat;
import org.quotecheck.report.sarif.SarifFormat;
import org.quotecheck.report.text.TextFormat;
import org.quotecheck.report.xml.CheckstyleFormat;
import org.quotecheck.report.xml.JUnitFormat;

/** The report formats we ship; a new one is one more line in {@link #ALL}. */
public final class ReportFormats {
  /** For people: each finding with its source line, then a summary. */
  public static final TextFormat TEXT = new TextFormat();

  /** For programs: all findings as JSON; schema in {@code findings.schema.json} beside it. */
  public static final ReportFormat JSON = new JsonFormat();

  /** For programs: all quotations with their speakers; schema in {@code extract.schema.json}. */
  public static final ReportFormat EXTRACT = new ExtractFormat();

  /** For editors: the articles with their quotations and findings, as one page. */
  public static final ReportFormat HTML = new HtmlFormat();

  /** For code hosts: what GitHub Actions shows beside the lines of a change. */
  public static final ReportFormat GITHUB = new GitHubFormat();

  /** For code hosts: a summary of the run. */
  public static final ReportFormat MARKDOWN = new MarkdownFormat();

  /** Every format. */
  public static final List<ReportFormat> ALL =
      List.of(
          TEXT,
          JSON,
          EXTRACT,
          HTML,
          new SarifFormat(),
          new JUnitFormat(),
          new CheckstyleFormat(),
          new GitLabFormat(),
          GITHUB,
          MARKDOWN,
          new RdJsonLinesFormat());

  private ReportFormats() {}
}
