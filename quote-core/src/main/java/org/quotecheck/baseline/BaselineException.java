package org.quotecheck.baseline;

/** A baseline that cannot be used. Its message names file, line and column. */
public final class BaselineException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  BaselineException(String message) {
    super(message);
  }
}
