package org.quotecheck.report;

import java.io.IOException;
import java.io.Writer;

/** One way to write a report down. Implementations are immutable and thread-safe. */
public interface ReportFormat {
  /** The format's name in settings, such as {@code json}. */
  String id();

  /** Writes the whole report; the same report always gives the same characters. */
  void write(Report report, Writer out) throws IOException;
}
