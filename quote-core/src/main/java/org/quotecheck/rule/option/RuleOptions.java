package org.quotecheck.rule.option;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of one rule's options. Immutable and thread-safe. */
public final class RuleOptions {
  /** Every option has its default. */
  public static final RuleOptions DEFAULTS = new RuleOptions(Map.of());

  private final Map<RuleOption<?>, Object> values;

  private RuleOptions(Map<RuleOption<?>, Object> values) {
    this.values = Map.copyOf(values);
  }

  /** The same values, but for one option. */
  public <T> RuleOptions with(RuleOption<T> option, T value) {
    Map<RuleOption<?>, Object> changed = new HashMap<>(values);
    changed.put(option, Objects.requireNonNull(value, "value must not be null"));
    return new RuleOptions(changed);
  }

  /** The same values, but for those that {@code other} sets. */
  public RuleOptions with(RuleOptions other) {
    Map<RuleOption<?>, Object> changed = new HashMap<>(values);
    changed.putAll(other.values);
    return new RuleOptions(changed);
  }

  /** The value of an option; its default if nobody set it. */
  @SuppressWarnings("unchecked") // with() puts nothing but a T beside an option of T.
  public <T> T get(RuleOption<T> option) {
    Object value = values.get(option);
    return value == null ? option.byDefault() : (T) value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleOptions options && values.equals(options.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
