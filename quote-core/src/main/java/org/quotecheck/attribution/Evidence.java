package org.quotecheck.attribution;

import java.util.List;
import java.util.Objects;

/**
 * Why an answer was given.
 *
 * @param sieve the name of the sieve that gave it
 * @param sentence one sentence for the editor
 * @param silent the sieves that were asked before it and had no answer, in their order
 */
public record Evidence(String sieve, String sentence, List<String> silent) {
  public Evidence {
    Objects.requireNonNull(sieve, "sieve must not be null");
    Objects.requireNonNull(sentence, "sentence must not be null");
    silent = List.copyOf(silent);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Evidence that
        && sieve.equals(that.sieve)
        && sentence.equals(that.sentence)
        && silent.equals(that.silent);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * sieve.hashCode() + sentence.hashCode()) + silent.hashCode();
  }
}
