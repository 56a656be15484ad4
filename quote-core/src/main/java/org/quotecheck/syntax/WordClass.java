package org.quotecheck.syntax;

/** What a word does in its sentence, as far as finding a verb's subject needs to know. */
public enum WordClass {
  /** <i>the, a, this</i> before a noun. */
  DETERMINER,
  /** <i>his, their, my</i> before a noun. */
  POSSESSIVE_PRONOUN,
  /** Any other lower-case word: noun or adjective. */
  NOUN,
  /** A capitalised word that is not one of the closed classes. */
  NAME,
  /** A number or a number word. */
  NUMBER,
  /** The possessive <i>’s</i> or a bare apostrophe. */
  POSSESSIVE,
  /** <i>of</i>. */
  OF,
  /** <i>to</i>, before a verb or a noun. */
  TO,
  /** Any other preposition. */
  PREPOSITION,
  /** A personal pronoun as subject. */
  PRONOUN,
  /** A personal pronoun as object. */
  OBJECT_PRONOUN,
  /** <i>some, others, one, both, nobody</i> standing for people. */
  INDEFINITE,
  /** A form of <i>be, have, do</i> or a modal. */
  AUXILIARY,
  /** An adverb. */
  ADVERB,
  /** A verb form that can introduce a quotation. */
  CUE,
  /** Any other verb form but one in -ing. */
  VERB,
  /** A verb form in -ing that is no cue. */
  PARTICIPLE,
  /** <i>and, or, but</i>. */
  CONJUNCTION,
  /** <i>because, while, if, as, that</i> before a clause. */
  SUBORDINATOR,
  /** <i>who, which, that</i> after a noun; <i>what</i>. */
  RELATIVE,
  /** A day, month or year word. */
  TIME,
  /** <i>according</i> before <i>to</i>. */
  ACCORDING,
  /** Comma or semicolon. */
  COMMA,
  /** Colon. */
  COLON,
  /** Full stop, question or exclamation mark, ellipsis. */
  STOP,
  /** A dash. */
  DASH,
  /** Opening bracket. */
  OPEN,
  /** Closing bracket. */
  CLOSE,
  /** A whole quotation. */
  QUOTATION,
  /** Anything else. */
  MARK;

  /** Whether the word can stand inside a noun phrase. */
  public boolean isNominal() {
    return this == NOUN || this == NAME || this == NUMBER;
  }

  /** Whether the word is a verb form that can be finite. */
  public boolean isFinite() {
    return this == CUE || this == VERB || this == AUXILIARY;
  }

  /** Whether the word is a pronoun that stands for a whole noun phrase. */
  public boolean isPronoun() {
    return this == PRONOUN || this == OBJECT_PRONOUN || this == INDEFINITE;
  }
}
