package org.quotecheck.report.place;

import java.util.Objects;

/**
 * Another place that a finding speaks of.
 *
 * @param path the file, relative to the checked directory, with {@code /} between names
 * @param location where in it
 */
public record RelatedPlace(String path, Location location) {
  public RelatedPlace {
    Objects.requireNonNull(path, "path must not be null");
    Objects.requireNonNull(location, "location must not be null");
  }
}
