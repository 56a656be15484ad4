package org.quotecheck.report.citation;

import java.util.Objects;
import java.util.Optional;
import org.quotecheck.report.place.Location;

/**
 * Something that an article refers to, detached from it.
 *
 * @param kind what it is
 * @param key the label or key it is cited by; of a file the path, as the article has it
 * @param path the file it stands in, relative to the checked directory; empty if it is a file
 *     itself
 * @param location where it stands in that file; empty if it is a file itself
 * @param target its address, empty if it has none
 * @param title of a source, empty if it has none
 */
public record ReferenceEntry(
    ReferenceKind kind,
    String key,
    String path,
    Optional<Location> location,
    String target,
    String title) {
  public ReferenceEntry {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(key, "key must not be null");
    Objects.requireNonNull(path, "path must not be null");
    Objects.requireNonNull(location, "location must not be null");
    Objects.requireNonNull(target, "target must not be null");
    Objects.requireNonNull(title, "title must not be null");
  }

  /** The same with a path that starts with {@code directory}. */
  ReferenceEntry below(String directory) {
    String moved = path.isEmpty() ? path : directory + path;
    return new ReferenceEntry(kind, key, moved, location, target, title);
  }
}
