package org.quotecheck.tools;

/** How the engine did on one gold quote. */
enum Outcome {
  /** The speaker is named where gold names it. */
  RIGHT(true),
  /** Somebody else is named. */
  WRONG(false),
  /** The quotation is found, and nobody is named for it. */
  SILENT(false),
  /** There is no such quotation for the engine. */
  MISSED(false),
  /** Nobody said it, and nobody is asked for. */
  LEFT_ALONE(true),
  /** Nobody said it, and a speaker is named. */
  GIVEN_A_SPEAKER(false),
  /** Nobody said it, and it is reported as unattributed. */
  FLAGGED(false),
  /** It lost its speaker, and it is reported. */
  CAUGHT(true),
  /** It lost its speaker, and it is not reported. */
  NOT_CAUGHT(false);

  private final boolean good;

  Outcome(boolean good) {
    this.good = good;
  }

  boolean isGood() {
    return good;
  }
}
