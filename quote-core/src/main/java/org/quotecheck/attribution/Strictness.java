package org.quotecheck.attribution;

/**
 * How readily a quotation without words of speaking of its own is given to the speaker of the
 * paragraph or of the sentence before.
 */
public enum Strictness {
  /** As most readers would read on. */
  NORMAL(2),
  /** Only where hardly anything speaks against it: more gaps are found, and more false ones. */
  STRICT(3);

  private final int resume;

  Strictness(int resume) {
    this.resume = resume;
  }

  /** The least sum of {@code resume-points.txt} that carries a speaker over. */
  public int resume() {
    return resume;
  }
}
