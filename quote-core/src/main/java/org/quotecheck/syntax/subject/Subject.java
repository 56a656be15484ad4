package org.quotecheck.syntax.subject;

/**
 * A subject.
 *
 * @param from its first word
 * @param to the word after its last
 * @param route how it was found
 */
public record Subject(int from, int to, Route route) {
  /** The subject that a noun phrase is. */
  public static Subject of(NounPhrases.Phrase phrase, Route route) {
    return new Subject(phrase.from(), phrase.to(), route);
  }

  /** The same subject, as that of another verb. */
  public Subject by(Route other) {
    return new Subject(from, to, other);
  }
}
