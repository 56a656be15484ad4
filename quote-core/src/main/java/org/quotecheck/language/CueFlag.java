package org.quotecheck.language;

import java.util.Locale;

/** What the list of cue verbs says of a verb besides its tier. */
public enum CueFlag {
  /** It takes the hearer as its object: <i>told reporters</i>. */
  OBJECT,
  /** It takes what is talked about as its object: <i>accused the council</i>. */
  TARGET,
  /** It names or rates something: <i>dubbed it, described it as</i>. */
  AS,
  /** A clause often follows, with or without <i>that</i>. */
  THAT,
  /** It is done in writing. */
  WRITE,
  /** A document can be its subject: <i>the notice reads</i>. */
  READ,
  /** It is sung or chanted. */
  SING,
  /** It is thought or felt rather than said. */
  SOFT,
  /** A sound or gesture that stands in for saying: <i>laughed, sighed</i>. */
  MANNER,
  /** What hangs on it is wished or imagined: <i>hope she says</i>. */
  WISH,
  /**
   * It passes judgement on the speaker or on the truth of the statement: <i>admitted, claimed</i>.
   */
  LOADED;

  /** The flag as the lists write it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
