package org.quotecheck.language;

/** The forms of a verb; one word can be several of them, as <i>read</i> is. */
public enum VerbForm {
  /** <i>say</i>, the infinitive. */
  BASE,
  /** <i>says</i>, the third person of the present. */
  PRESENT_S,
  /** <i>said, wrote</i>, the past tense. */
  PAST,
  /** <i>said, written</i>, the past participle. */
  PARTICIPLE,
  /** <i>saying</i>, the gerund and present participle. */
  ING
}
