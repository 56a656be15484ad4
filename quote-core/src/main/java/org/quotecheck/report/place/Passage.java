package org.quotecheck.report.place;

import java.util.Objects;
import org.quotecheck.text.Span;

/**
 * A few words of a source file.
 *
 * @param span where, in the source
 * @param text the words as the reader sees them
 */
public record Passage(Span span, String text) {
  public Passage {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(text, "text must not be null");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passage that && span.equals(that.span) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + text.hashCode();
  }
}
