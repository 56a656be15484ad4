package org.quotecheck.report;

import java.io.Serializable;
import java.util.Objects;

/**
 * A file that was not checked, so that nothing can be said about it.
 *
 * @param path the file, relative to the checked directory, with {@code /} between names
 * @param message what went wrong, starting with "could not be"
 */
public record FileFailure(String path, String message) implements Serializable {
  public FileFailure {
    Objects.requireNonNull(path, "path must not be null");
    Objects.requireNonNull(message, "message must not be null");
  }
}
