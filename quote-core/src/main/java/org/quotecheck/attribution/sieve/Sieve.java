package org.quotecheck.attribution.sieve;

import java.util.Optional;

/**
 * One way to find the speaker of a quotation. Sieves run in a fixed order, quotation by quotation
 * in reading order; the first answer stands. Implementations are immutable and thread-safe.
 */
interface Sieve {
  /** Its name in evidence and tests, kebab-case. */
  String name();

  /** Its answer; empty if it has none and the next sieve is to look. */
  Optional<Answer> answer(int quotation, AttributionContext context);
}
