package org.quotecheck.attribution;

import java.util.List;
import java.util.Objects;
import org.quotecheck.speaker.Mention;

/**
 * A possible speaker and what spoke for and against.
 *
 * @param mention the words that would name the speaker
 * @param points the sum of the rows
 * @param rows what fired, as "name +5"
 */
public record Candidate(Mention mention, int points, List<String> rows) {
  public Candidate {
    Objects.requireNonNull(mention, "mention must not be null");
    rows = List.copyOf(rows);
  }
}
