package org.quotecheck.finding;

import java.util.Objects;
import org.quotecheck.text.Span;

/**
 * A place in one of the checked files.
 *
 * @param path the file as reports name it, see {@link org.quotecheck.text.SourceText#name()}
 * @param span where, in its source
 */
public record Place(String path, Span span) implements Comparable<Place> {
  public Place {
    Objects.requireNonNull(path, "path must not be null");
    Objects.requireNonNull(span, "span must not be null");
  }

  /** By path, then by place in the file. */
  @Override
  public int compareTo(Place other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : span.compareTo(other.span);
  }
}
