package org.quotecheck.report;

import java.util.List;
import java.util.Objects;
import org.quotecheck.finding.Finding;
import org.quotecheck.report.place.Excerpt;
import org.quotecheck.report.place.Location;
import org.quotecheck.report.place.RelatedPlace;
import org.quotecheck.text.SourceText;

/**
 * One finding with everything a reader needs who does not have the file.
 *
 * @param finding the finding
 * @param location where it is
 * @param excerpt the source line it begins in
 * @param fingerprint knows the place again after an edit, by the words there and beside; empty if
 *     there is none
 * @param related the other places it speaks of, in this file or another
 */
public record FindingEntry(
    Finding finding,
    Location location,
    Excerpt excerpt,
    String fingerprint,
    List<RelatedPlace> related) {
  public FindingEntry {
    Objects.requireNonNull(finding, "finding must not be null");
    Objects.requireNonNull(location, "location must not be null");
    Objects.requireNonNull(excerpt, "excerpt must not be null");
    Objects.requireNonNull(fingerprint, "fingerprint must not be null");
    related = List.copyOf(related);
  }

  /** A finding made in {@code source} that speaks of no other file. */
  public static FindingEntry of(SourceText source, Finding finding, String fingerprint) {
    return new FindingEntry(
        finding,
        Location.of(source, finding.span()),
        Excerpt.of(source, finding.span()),
        fingerprint,
        finding.related().stream()
            .map(place -> new RelatedPlace(place.path(), Location.of(source, place.span())))
            .toList());
  }

  /** The same entry with paths that start with {@code directory}. */
  FindingEntry below(String directory) {
    List<RelatedPlace> moved =
        related.stream()
            .map(place -> new RelatedPlace(directory + place.path(), place.location()))
            .toList();
    return new FindingEntry(finding, location, excerpt, fingerprint, moved);
  }
}
