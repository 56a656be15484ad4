package org.quotecheck.syntax.event;

import java.util.Optional;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.subject.Subject;

/** A cue with its subject becomes an event if the subject can speak. */
final class Candidate {
  private Candidate() {}

  /** The event of a cue and its subject, if there is one that can speak. */
  static Optional<Event> event(Paragraph p, int from, int to, Optional<Subject> subject, int tier) {
    if (subject.isEmpty() || isSum(p, subject.get().from()) || isAsked(p, subject.get())) {
      return Optional.empty();
    }
    Subject s = subject.get();
    return Optional.of(new Event(from, to, s.from(), s.to(), s.route(), tier));
  }

  /** <i>Who called it “late”?</i>, <i>What follows is a “clash”</i>: nobody that it tells of. */
  private static boolean isAsked(Paragraph p, Subject subject) {
    return subject.to() == subject.from() + 1
        && p.is(subject.from(), WordClass.RELATIVE)
        && p.sentenceBegin(subject.from()) == subject.from();
  }

  /** <i>£3 million</i>, <i>£3m in wages</i>; but <i>a £3m firm</i>. */
  private static boolean isSum(Paragraph p, int from) {
    return p.is(from, WordClass.NUMBER)
        && Character.getType(p.text().charAt(p.begin(from))) == Character.CURRENCY_SYMBOL
        && p.is(p.chunkEnd(from) - 1, WordClass.NUMBER);
  }
}
