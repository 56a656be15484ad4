package org.quotecheck.tools;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * One figure of a measurement.
 *
 * @param name what was measured
 * @param share the figure, 0 to 1
 * @param counts what it was computed from
 */
record Figure(String name, double share, String counts) {
  /** How many of {@code all} hold; 0 if there are none. */
  static <T> Figure share(String name, Collection<T> all, Predicate<T> holds) {
    long count = all.stream().filter(holds).count();
    double share = all.isEmpty() ? 0 : (double) count / all.size();
    return new Figure(name, share, count + " of " + all.size());
  }

  /** In percent with one decimal place. */
  String percent() {
    return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }
}
