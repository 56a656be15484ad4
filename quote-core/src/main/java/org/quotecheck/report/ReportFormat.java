package org.quotecheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** One way to write a report down. Implementations are immutable and thread-safe. */
public interface ReportFormat {
  /** The format's name in settings, such as {@code json}. */
  String id();

  /** The name of the file that it is usually written to, such as {@code report.json}. */
  String fileName();

  /**
   * Whether its readers look for the articles from the root of the repository, as code hosts do,
   * and not from the directory that was checked; the report then needs paths from there, see {@link
   * Report#below}.
   */
  default boolean fromRepository() {
    return false;
  }

  /**
   * The files beside the first of a report that may be too large for one; empty if none ever is.
   */
  default Optional<ReportParts> parts(Report report) {
    return Optional.empty();
  }

  /** Writes the report, or its first file; the same report always gives the same characters. */
  void write(Report report, Writer out) throws IOException;
}
