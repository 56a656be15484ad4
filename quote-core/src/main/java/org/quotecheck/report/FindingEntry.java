package org.quotecheck.report;

import java.util.Objects;
import org.quotecheck.rule.Finding;
import org.quotecheck.text.SourceText;

/**
 * One finding with everything a reader needs who does not have the file.
 *
 * @param finding the finding
 * @param location where it is
 * @param excerpt the source line it begins in
 */
public record FindingEntry(Finding finding, Location location, Excerpt excerpt) {
  public FindingEntry {
    Objects.requireNonNull(finding, "finding must not be null");
    Objects.requireNonNull(location, "location must not be null");
    Objects.requireNonNull(excerpt, "excerpt must not be null");
  }

  /** A finding made in {@code source}. */
  public static FindingEntry of(SourceText source, Finding finding) {
    return new FindingEntry(
        finding, Location.of(source, finding.span()), Excerpt.of(source, finding.span()));
  }
}
