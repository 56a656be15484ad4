package org.quotecheck.text;

/** What a token is by its characters alone. */
public enum TokenKind {
  /**
   * Letters, with inner apostrophes, hyphens and abbreviation dots: {@code O’Neil}, {@code U.S.}
   */
  WORD,
  /**
   * Digits, with inner dots, commas, slashes and a sign or unit: {@code 1,200}, {@code $5}, {@code
   * 34-year-old}
   */
  NUMBER,
  /** An apostrophe-s or a bare apostrophe after a word: {@code ’s} */
  POSSESSIVE,
  /** Comma, semicolon. */
  COMMA,
  /** Colon. */
  COLON,
  /** Full stop, question mark, exclamation mark, ellipsis. */
  STOP,
  /** Any dash that stands for a pause: em, en, {@code --}, a spaced hyphen. */
  DASH,
  /** Opening bracket of any kind. */
  OPEN_BRACKET,
  /** Closing bracket of any kind. */
  CLOSE_BRACKET,
  /** A quotation mark or a lone apostrophe. */
  QUOTE_MARK,
  /** Anything else that is no white space. */
  OTHER
}
