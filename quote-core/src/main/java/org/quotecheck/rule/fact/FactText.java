package org.quotecheck.rule.fact;

import java.util.Objects;
import java.util.function.Function;

/**
 * How the values of a rule's facts are written down and read back, so that an article which has not
 * changed need not be read again. Immutable; both functions are thread-safe.
 *
 * @param <V> what the facts hold
 * @param write the value as text, which holds everything that {@code equals} compares
 * @param read the value of such a text
 */
public record FactText<V>(Function<V, String> write, Function<String, V> read) {
  /** A text stands for itself. */
  public static final FactText<String> PLAIN = new FactText<>(text -> text, text -> text);

  public FactText {
    Objects.requireNonNull(write, "write must not be null");
    Objects.requireNonNull(read, "read must not be null");
  }
}
