package org.quotecheck.attribution;

/** The answer to "who said this?". */
public enum Status {
  /** Somebody is named. */
  ATTRIBUTED,
  /** A statement, and surely nobody is named for it. */
  UNATTRIBUTED,
  /** A careful reader would hesitate. */
  UNDECIDED,
  /** No statement: nobody needs to be named. */
  EXEMPT
}
