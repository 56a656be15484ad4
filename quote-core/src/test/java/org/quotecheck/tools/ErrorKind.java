package org.quotecheck.tools;

import java.util.Optional;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.text.Span;

/** Says what went wrong with a quote, in a few words that can be counted. */
final class ErrorKind {
  private ErrorKind() {}

  /** The kind of an error, such as {@code wrong: gold in the same sentence, a subject}. */
  static String of(Judgement judgement, Surroundings surroundings) {
    String outcome = Judgement.label(judgement.outcome());
    return switch (judgement.outcome()) {
      case WRONG -> outcome + ": " + gold(judgement, surroundings);
      case SILENT -> outcome + ", " + status(judgement) + ": " + gold(judgement, surroundings);
      case NOT_CAUGHT -> outcome + ", " + status(judgement);
      default -> outcome;
    };
  }

  private static String status(Judgement judgement) {
    return judgement.answer().map(Attribution::status).map(Judgement::label).orElse("missed");
  }

  private static String gold(Judgement judgement, Surroundings surroundings) {
    Optional<Span> speaker =
        judgement.gold().flatMap(gold -> gold.speakerSpans().stream().findFirst());
    return speaker
        .map(
            span ->
                "gold "
                    + surroundings.where(judgement.quote(), span)
                    + (surroundings.isSubject(span) ? ", a subject" : ", no subject"))
        .orElse("no gold");
  }
}
