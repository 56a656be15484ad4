package org.quotecheck.config;

import java.util.Objects;

/**
 * One setting as it is in force.
 *
 * @param name such as {@code failOn} or {@code rules.loaded-verb.verbs}
 * @param value as it is written
 * @param origin {@code file:line}, the name of a parameter, or {@code default}
 */
public record EffectiveValue(String name, String value, String origin) {
  public EffectiveValue {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(value, "value must not be null");
    Objects.requireNonNull(origin, "origin must not be null");
  }

  /** {@code name = value (origin)} */
  @Override
  public String toString() {
    return name + " = " + value + " (" + origin + ")";
  }
}
