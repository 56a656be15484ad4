package org.quotecheck.cache;

import java.util.Objects;

/**
 * What is known of a document without reading it again. Immutable.
 *
 * @param digest of its bytes, in hexadecimal digits
 * @param state what the file system said of it, which changes with its bytes; empty if it could
 *     change and that would not show
 */
public record KnownDocument(String digest, String state) {
  public KnownDocument {
    Objects.requireNonNull(digest, "digest must not be null");
    Objects.requireNonNull(state, "state must not be null");
  }

  /** Whether its state tells that its bytes are the same. */
  public boolean isSure() {
    return !state.isEmpty();
  }
}
