package org.quotecheck;

import java.util.List;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.json.ExtractFormat;
import org.quotecheck.report.json.JsonFormat;
import org.quotecheck.report.text.TextFormat;

/** The report formats we ship; a new one is one more line here. */
public final class ReportFormats {
  /** For people: each finding with its source line, then a summary. */
  public static final TextFormat TEXT = new TextFormat();

  /** For programs: all findings as JSON; schema in {@code findings.schema.json}. */
  public static final ReportFormat JSON = new JsonFormat();

  /** For programs: all quotations with their speakers; schema in {@code extract.schema.json}. */
  public static final ReportFormat EXTRACT = new ExtractFormat();

  /** Every format. */
  public static final List<ReportFormat> ALL = List.of(TEXT, JSON, EXTRACT);

  private ReportFormats() {}
}
