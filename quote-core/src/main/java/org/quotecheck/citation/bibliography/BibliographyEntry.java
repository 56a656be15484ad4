package org.quotecheck.citation.bibliography;

import java.util.Map;
import java.util.Objects;
import org.quotecheck.text.Span;

/**
 * One source in a bibliography. Immutable.
 *
 * @param key what articles cite it by
 * @param name where the key stands, in the bibliography's source
 * @param span the whole entry, in the bibliography's source
 * @param fields what is said about the source, by lower-case name; what is no plain value, such as
 *     a list of authors, is an empty text
 */
public record BibliographyEntry(String key, Span name, Span span, Map<String, String> fields) {
  public BibliographyEntry {
    Objects.requireNonNull(key, "key must not be null");
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(span, "span must not be null");
    fields = Map.copyOf(fields);
  }

  /** Whether one of these fields is there. */
  public boolean hasAny(Iterable<String> names) {
    for (String each : names) {
      if (fields.containsKey(each)) {
        return true;
      }
    }
    return false;
  }
}
