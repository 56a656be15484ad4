package org.quotecheck.report;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps equal values of one article once: a report holds those of an archive, and one mention often
 * names the speaker of several quotations. Not thread-safe.
 */
final class Once {
  private final Map<Object, Object> kept = new HashMap<>();

  /** The first value that was equal to this immutable one, which may be itself. */
  @SuppressWarnings("unchecked") // What is equal to a text or a record is of the same class.
  <T> T of(T value) {
    Object before = kept.putIfAbsent(value, value);
    return before == null ? value : (T) before;
  }
}
