package org.quotecheck.attribution.points;

/**
 * The rows of the table for quotations that stand alone in their paragraph; their sizes and
 * sentences are data, in {@code resume-points.txt}.
 */
public enum ResumeRow {
  CLAUSE_BEFORE,
  PRONOUN_BEFORE,
  MANY_SENTENCES,
  TWO_SENTENCES,
  ONE_SENTENCE,
  MANY_LONE,
  TWO_LONE,
  SPOKE_EARLIER,
  FIRST_PERSON_BOTH,
  LINKING_START,
  SHORT_BEFORE,
  SAME_BEHIND,
  QUOTATION_BEHIND,
  COLON_BEFORE,
  PARTIAL_BEFORE,
  UNCLOSED_BEFORE,
  REPLY_START,
  QUESTION_BEFORE,
  QUOTE_ENDS_BEFORE,
  NOBODY_BEFORE,
  NO_CUE_BEFORE,
  LONG_BEFORE,
  PRONOUN_BEHIND
}
