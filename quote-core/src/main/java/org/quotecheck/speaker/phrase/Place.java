package org.quotecheck.speaker.phrase;

/** Where somebody stands in a sentence, and how present that makes them to the reader. */
public enum Place {
  /** Who carries a quotation. */
  SPEAKER(140),
  /** Who is asked something: the next to speak. */
  ADDRESSEE(140),
  /** Before a verb of saying. */
  SAYER(120),
  /** Before the verb. */
  SUBJECT(100),
  /** Before the verb of a clause inside another. */
  EMBEDDED(75),
  /** Behind a verb or preposition, but named for the first time and first in the paragraph. */
  INTRODUCED(75),
  /** Behind the verb. */
  OBJECT(60),
  /** Behind a preposition. */
  OBLIQUE(45),
  /** Before a possessive, or as part of another noun phrase. */
  POSSESSOR(40),
  /** Inside somebody's words: seldom whom the reporter means next. */
  QUOTED(6);

  private final int weight;

  Place(int weight) {
    this.weight = weight;
  }

  /** How much a mention at the place adds to somebody's presence; positive. */
  public int weight() {
    return weight;
  }
}
