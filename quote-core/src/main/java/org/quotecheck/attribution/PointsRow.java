package org.quotecheck.attribution;

import java.util.Locale;

/** The rows of the points table; their sizes and sentences are data, in {@code points.txt}. */
enum PointsRow {
  STRONG_CUE,
  FAIR_CUE,
  WEAK_CUE,
  POOR_CUE,
  ACCORDING_TO,
  CUE_NOUN,
  TOUCHES_BEFORE,
  COLON_BEFORE,
  THAT_BEHIND_CUE,
  NEAR_BEFORE,
  MIDDLING_BEFORE,
  FAR_BEFORE,
  VERY_FAR_BEFORE,
  NO_VERB_BETWEEN,
  VERB_BEHIND_WEAK,
  OTHER_CUE_BETWEEN,
  STRONG_BETWEEN,
  TOUCHES_AFTER,
  COMMA_INSIDE,
  NO_COMMA_INSIDE,
  OFF_AFTER,
  WEAK_AFTER,
  DIRECT_SUBJECT,
  DESCRIBED_SUBJECT,
  GUESSED_SUBJECT,
  PASSIVE_SUBJECT,
  COMMON_SUBJECT,
  PERSON_SUBJECT,
  SAME_AS_BEFORE;

  /** The row's name in the table and in explanations. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
