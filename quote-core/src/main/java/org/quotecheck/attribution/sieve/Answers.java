package org.quotecheck.attribution.sieve;

import java.util.List;
import org.quotecheck.attribution.Candidate;
import org.quotecheck.attribution.Status;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.text.Span;

/** Puts answers together, with their sentences for the editor. */
final class Answers {
  private Answers() {}

  /** Somebody is named by an event. */
  static Answer byEvent(
      String sieve, Paragraph p, Event event, String where, List<Candidate> candidates) {
    Span subject = p.span(event.subjectFrom(), event.subjectTo());
    Span cue = p.span(event.cueFrom(), event.cueTo());
    String sentence =
        "“"
            + subject.of(p.text()).strip()
            + "” "
            + event.route().phrase()
            + " “"
            + cue.of(p.text())
            + "”"
            + where
            + ".";
    return new Answer(
        sieve,
        Status.ATTRIBUTED,
        new Answer.Range(p.block(), subject),
        new Answer.Range(p.block(), cue),
        sentence,
        candidates);
  }

  /** The same speaker as in an earlier answer. */
  static Answer carried(String sieve, Answer earlier, String sentence) {
    return new Answer(
        sieve, Status.ATTRIBUTED, earlier.mention(), earlier.cue(), sentence, List.of());
  }

  /** Somebody is named by layout alone. */
  static Answer byLayout(String sieve, int block, Span prose, String sentence) {
    return new Answer(
        sieve, Status.ATTRIBUTED, new Answer.Range(block, prose), null, sentence, List.of());
  }

  /** Nobody is named, or nobody needs to be. */
  static Answer without(String sieve, Status status, String sentence) {
    return new Answer(sieve, status, null, null, sentence, List.of());
  }

  /** A guess too weak to be an answer. */
  static Answer hesitating(Answer guess, String sentence) {
    return new Answer(
        guess.sieve(),
        Status.UNDECIDED,
        guess.mention(),
        guess.cue(),
        sentence,
        guess.candidates());
  }
}
