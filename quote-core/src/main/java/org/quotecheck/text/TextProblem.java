package org.quotecheck.text;

import java.util.Objects;

/**
 * Something wrong with a file's bytes or markup that did not keep it from being read.
 *
 * @param kind the stage that met it
 * @param span where, in the source
 * @param message what was found, what was expected and what to do, in one or two sentences
 */
public record TextProblem(Kind kind, Span span, String message) {
  public TextProblem {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(message, "message must not be null");
  }

  /** The stage that met a problem. */
  public enum Kind {
    /** Bytes that are no text in the file's character encoding. */
    ENCODING,
    /** The whole file is no text: its content was not read. */
    BINARY,
    /** Front matter that cannot be read. */
    FRONT_MATTER,
    /** Markup that cannot be read as meant, such as a block that is never closed. */
    MARKUP,
    /** An entry of a bibliography that cannot be read. */
    BIBLIOGRAPHY,
    /** What an article says about where a quotation is from, and cannot be read. */
    LEDGER
  }
}
