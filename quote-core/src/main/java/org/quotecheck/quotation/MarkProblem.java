package org.quotecheck.quotation;

import java.util.Objects;
import org.quotecheck.text.Span;

/**
 * A quotation mark without a partner.
 *
 * @param kind what is missing
 * @param mark the mark in the source
 * @param text the mark's characters as the reader sees them
 */
public record MarkProblem(Kind kind, Span mark, String text) {
  public MarkProblem {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(mark, "mark must not be null");
    Objects.requireNonNull(text, "text must not be null");
  }

  /** What is missing. */
  public enum Kind {
    /** An opening mark that is never closed. */
    UNCLOSED,
    /** A closing mark that nothing opened. */
    UNOPENED
  }
}
