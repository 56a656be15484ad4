package org.quotecheck.report;

import java.util.Comparator;
import java.util.Objects;
import org.quotecheck.finding.Finding;

/**
 * A finding that somebody has accepted: it is reported, and neither shown nor counted.
 *
 * @param entry the finding
 * @param by what accepts it
 * @param reason why, in the editor's words; empty if nobody says
 */
public record AcceptedFinding(FindingEntry entry, Acceptance by, String reason) {
  /** By place in the file, then rule, then message. */
  static final Comparator<AcceptedFinding> BY_PLACE =
      Comparator.comparing(accepted -> accepted.entry.finding(), Finding.BY_PLACE);

  public AcceptedFinding {
    Objects.requireNonNull(entry, "entry must not be null");
    Objects.requireNonNull(by, "by must not be null");
    Objects.requireNonNull(reason, "reason must not be null");
  }

  /** The same with paths that start with {@code directory}. */
  AcceptedFinding below(String directory) {
    return new AcceptedFinding(entry.below(directory), by, reason);
  }
}
