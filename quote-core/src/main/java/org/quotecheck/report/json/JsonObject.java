package org.quotecheck.report.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Collects the fields of one JSON object, in the order in which they are written. Not thread-safe.
 */
public final class JsonObject {
  private final Map<String, Object> fields = new LinkedHashMap<>();

  /** Adds a field; the value is any that {@link JsonText} writes. */
  public JsonObject put(String name, Object value) {
    fields.put(name, Objects.requireNonNull(value, "value must not be null"));
    return this;
  }

  /** Adds a field if there is a value. */
  public JsonObject put(String name, Optional<?> value) {
    value.ifPresent(present -> put(name, present));
    return this;
  }

  /** The fields. */
  Map<String, Object> fields() {
    return Collections.unmodifiableMap(fields);
  }
}
