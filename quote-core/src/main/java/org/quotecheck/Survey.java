package org.quotecheck;

import java.util.Objects;
import java.util.Optional;
import org.quotecheck.report.Report;

/**
 * What was found in many files.
 *
 * @param report the findings
 * @param digest what {@link QuoteCheck#digest} gives as long as another survey of the same files
 *     would find the same; empty if nobody can tell
 */
public record Survey(Report report, Optional<String> digest) {
  public Survey {
    Objects.requireNonNull(report, "report must not be null");
    Objects.requireNonNull(digest, "digest must not be null");
  }
}
