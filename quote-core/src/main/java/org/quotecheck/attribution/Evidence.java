package org.quotecheck.attribution;

import java.util.Objects;

/**
 * Why an answer was given.
 *
 * @param sieve the name of the sieve that gave it
 * @param sentence one sentence for the editor
 */
public record Evidence(String sieve, String sentence) {
  public Evidence {
    Objects.requireNonNull(sieve, "sieve must not be null");
    Objects.requireNonNull(sentence, "sentence must not be null");
  }
}
