package org.quotecheck.config;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotecheck.config.source.Entries;
import org.quotecheck.config.source.Node;
import org.quotecheck.config.source.Reading;
import org.quotecheck.config.source.Sourced;

/** The settings of one file, one override or all parameters. Immutable. */
final class Layer {
  static final Layer EMPTY = new Layer(Map.of());

  private final Map<Key<?>, Sourced<?>> values;

  private Layer(Map<Key<?>, Sourced<?>> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** One setting. */
  static <T> Layer of(Key<T> key, Sourced<T> value) {
    return new Layer(Map.of(key, value));
  }

  /** Reads the settings of a mapping; keys that are not {@code legal} are mistakes. */
  static Layer read(String name, Node node, Collection<? extends Key<?>> legal, Reading reading) {
    Map<String, Key<?>> byName = new LinkedHashMap<>();
    legal.forEach(key -> byName.put(key.name(), key));
    Map<Key<?>, Sourced<?>> values = new LinkedHashMap<>();
    for (Node.Entry entry : Entries.of(name, node, byName.keySet(), reading)) {
      Key<?> key = byName.get(entry.key().text());
      if (key != null) {
        read(key, entry, reading).ifPresent(value -> values.put(key, value));
      }
    }
    return new Layer(values);
  }

  private static <T> Optional<Sourced<T>> read(Key<T> key, Node.Entry entry, Reading reading) {
    return key.shape()
        .read(key.name(), entry.value(), reading)
        .map(value -> new Sourced<>(value, reading.origin(entry.key().span())));
  }

  /** The same settings and one from a parameter. */
  <T> Layer with(Key<T> key, String text, Reading reading) {
    Optional<T> value = key.shape().read(key.name(), key.shape().node(text), reading);
    Map<Key<?>, Sourced<?>> all = new LinkedHashMap<>(values);
    value.ifPresent(v -> all.put(key, new Sourced<>(v, reading.source().name())));
    return new Layer(all);
  }

  /** What both together say; this one is heard last. */
  Layer over(Layer below) {
    Map<Key<?>, Sourced<?>> all = new LinkedHashMap<>(below.values);
    values.keySet().forEach(key -> all.put(key, merged(key, below)));
    return new Layer(all);
  }

  private <T> Sourced<T> merged(Key<T> key, Layer below) {
    Sourced<T> above = set(key).orElseThrow();
    return below
        .set(key)
        .map(low -> new Sourced<>(key.shape().merge(low.value(), above.value()), above.origin()))
        .orElse(above);
  }

  /** The value of a setting and who set it; empty if nobody did. */
  @SuppressWarnings("unchecked") // Only a T is put beside a Key of T.
  <T> Optional<Sourced<T>> set(Key<T> key) {
    return Optional.ofNullable((Sourced<T>) values.get(key));
  }

  /** The value of a setting, or its default. */
  <T> Sourced<T> get(Key<T> key) {
    return set(key).orElseGet(() -> new Sourced<>(key.byDefault(), Sourced.DEFAULT));
  }

  /**
   * Every setting that somebody made.
   *
   * @param prefix what stands before the names
   */
  List<EffectiveValue> effective(String prefix) {
    return values.keySet().stream().map(key -> effective(prefix, key)).toList();
  }

  /** One setting, or its default. */
  <T> EffectiveValue effective(String prefix, Key<T> key) {
    Sourced<T> value = get(key);
    return new EffectiveValue(prefix + key.name(), key.shape().text(value.value()), value.origin());
  }
}
