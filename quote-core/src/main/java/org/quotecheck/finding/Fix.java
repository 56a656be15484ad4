package org.quotecheck.finding;

import java.util.List;
import java.util.Objects;
import org.quotecheck.text.Span;

/**
 * A change of the file that mends a finding and that nobody would argue about. It never changes a
 * word inside quotation marks.
 *
 * @param title what it does, as an order to the editor: {@code Close the quotation}
 * @param edits in the order of the file, none overlapping another
 */
public record Fix(String title, List<Edit> edits) {
  /**
   * @throws IllegalArgumentException if there is no edit, or they overlap or are not in order
   */
  public Fix {
    Objects.requireNonNull(title, "title must not be null");
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix needs an edit");
    }
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).span().begin() < edits.get(i - 1).span().end()) {
        throw new IllegalArgumentException("the edits of a fix overlap or are not in order");
      }
    }
  }

  /**
   * One replacement.
   *
   * @param span what is taken out of the source; empty where something is put in
   * @param text what stands there afterwards
   */
  public record Edit(Span span, String text) {
    public Edit {
      Objects.requireNonNull(span, "span must not be null");
      Objects.requireNonNull(text, "text must not be null");
    }
  }
}
