package org.quotecheck.config.source;

import java.util.Objects;

/**
 * A value and who set it.
 *
 * @param value the value
 * @param origin {@code file:line}, the name of a parameter, or {@code default}
 */
public record Sourced<T>(T value, String origin) {
  /** The origin of what nobody set. */
  public static final String DEFAULT = "default";

  public Sourced {
    Objects.requireNonNull(value, "value must not be null");
    Objects.requireNonNull(origin, "origin must not be null");
  }
}
