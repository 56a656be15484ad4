package org.quotecheck.evidence.occurrence;

import java.io.Serializable;
import java.util.Objects;

/**
 * The longest row of a quotation's words that stands somewhere. Immutable.
 *
 * @param first the first of its words, 0-based
 * @param length how many words
 * @param place where
 */
public record LongestRun(int first, int length, DocumentPlace place)
    implements Comparable<LongestRun>, Serializable {
  public LongestRun {
    Objects.requireNonNull(place, "place must not be null");
  }

  /** The longer first; of equals, the first by place. */
  @Override
  public int compareTo(LongestRun other) {
    int byLength = Integer.compare(other.length, length);
    return byLength != 0 ? byLength : place.compareTo(other.place);
  }
}
