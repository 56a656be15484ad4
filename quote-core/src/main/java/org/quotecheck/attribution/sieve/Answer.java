package org.quotecheck.attribution.sieve;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quotecheck.attribution.Candidate;
import org.quotecheck.attribution.Status;
import org.quotecheck.text.Span;

/**
 * What a sieve says of one quotation, before mentions are resolved to speakers.
 *
 * @param sieve the sieve's name
 * @param status the answer
 * @param mention where the speaker is mentioned; null if nobody is
 * @param cue the words that link the two; null if layout alone does
 * @param sentence why, in one sentence
 * @param candidates what was weighed, best first
 */
record Answer(
    String sieve,
    Status status,
    @Nullable Range mention,
    @Nullable Range cue,
    String sentence,
    List<Candidate> candidates) {
  Answer {
    Objects.requireNonNull(sieve, "sieve must not be null");
    Objects.requireNonNull(status, "status must not be null");
    Objects.requireNonNull(sentence, "sentence must not be null");
    candidates = List.copyOf(candidates);
  }

  /**
   * A range of prose.
   *
   * @param block the index of its block
   * @param prose the range in the block's prose
   */
  record Range(int block, Span prose) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Range that && block == that.block && prose.equals(that.prose);
    }

    @Override
    public int hashCode() {
      return 31 * block + prose.hashCode();
    }
  }

  /** Whether it names a speaker surely enough for later quotations to build on. */
  boolean isAttributed() {
    return status == Status.ATTRIBUTED;
  }
}
