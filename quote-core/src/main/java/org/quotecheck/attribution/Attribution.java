package org.quotecheck.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.classification.Classification;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.speaker.Mention;
import org.quotecheck.speaker.Speaker;

/**
 * The answer for one quotation.
 *
 * @param quotation the quotation
 * @param classification what it is
 * @param status the answer
 * @param mention the words that name the speaker; present whenever {@code speaker} is
 * @param speaker whom the mention stands for
 * @param cue the words that link mention and quotation; empty if layout alone links them
 * @param evidence why
 * @param candidates everything weighed, best first; empty where nothing had to be weighed
 */
public record Attribution(
    Quotation quotation,
    Classification classification,
    Status status,
    Optional<Mention> mention,
    Optional<Speaker> speaker,
    Optional<Cue> cue,
    Evidence evidence,
    List<Candidate> candidates) {
  public Attribution {
    Objects.requireNonNull(quotation, "quotation must not be null");
    Objects.requireNonNull(classification, "classification must not be null");
    Objects.requireNonNull(status, "status must not be null");
    Objects.requireNonNull(mention, "mention must not be null");
    Objects.requireNonNull(speaker, "speaker must not be null");
    Objects.requireNonNull(cue, "cue must not be null");
    Objects.requireNonNull(evidence, "evidence must not be null");
    candidates = List.copyOf(candidates);
  }
}
