package org.quotecheck.run;

/** What reports carry only if somebody wants to see it, since it takes memory. */
public enum Detail {
  /** The text of the articles. */
  TEXT,
  /** What the articles refer to. */
  CITATIONS,
  /** Which addresses on other sites are gone. */
  LINKS
}
