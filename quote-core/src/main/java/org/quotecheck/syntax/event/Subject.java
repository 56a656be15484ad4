package org.quotecheck.syntax.event;

/**
 * A subject.
 *
 * @param from its first word
 * @param to the word after its last
 * @param route how it was found
 */
record Subject(int from, int to, Route route) {
  static Subject of(NounPhrases.Phrase phrase, Route route) {
    return new Subject(phrase.from(), phrase.to(), route);
  }

  /** The same subject, as that of another verb. */
  Subject by(Route other) {
    return new Subject(from, to, other);
  }
}
