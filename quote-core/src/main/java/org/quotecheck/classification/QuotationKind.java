package org.quotecheck.classification;

/**
 * What the words between the marks are. Only the first four are statements that need a speaker.
 *
 * <p>The classes that need none follow what editors exempt; see the page of the rule {@code
 * unattributed-quote}.
 */
public enum QuotationKind {
  /** One or more whole sentences of somebody's words. */
  DIRECT(true),
  /** Less than a clause of somebody's words. */
  FRAGMENT(true),
  /** A block quote of somebody's words. */
  BLOCK(true),
  /** A turn of an interview or transcript. */
  TURN(true),
  /** The title of a work, talk, section or programme. */
  TITLE(false),
  /** A term, a word as word, a gloss. */
  TERM(false),
  /** A nickname inside or beside a name. */
  NICKNAME(false),
  /** Words the writer distances themselves from. */
  SCARE_QUOTE(false),
  /** A sign, label, slogan on a carrier, command, search query or user-interface text. */
  LABEL(false),
  /** What somebody might say or typically says. */
  HYPOTHETICAL(false),
  /** A motto, proverb, epigraph, verse or lyric. */
  MOTTO(false),
  /** An answer of an unnamed respondent in a survey or list. */
  SURVEY_ANSWER(false),
  /** An editor's note, a call-out or a link card that is set as a block quote. */
  NOTE(false),
  /** Words of the article that are shown again beside it, without a credit of their own. */
  PULL_QUOTE(false),
  /** Words inside another quotation: the speaker of that one answers for them. */
  NESTED(false);

  private final boolean statement;

  QuotationKind(boolean statement) {
    this.statement = statement;
  }

  /** Whether somebody must have said or written it. */
  public boolean isStatement() {
    return statement;
  }
}
