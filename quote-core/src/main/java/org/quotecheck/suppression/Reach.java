package org.quotecheck.suppression;

/** How far a suppression reaches; where several do, the first of these is the one that is used. */
public enum Reach {
  /** The next paragraph. */
  NEXT("the paragraph that follows"),
  /** The paragraph it stands in. */
  LINE("the paragraph it stands in"),
  /** The paragraphs in which certain quotations begin. */
  QUOTE("a paragraph with a quotation that begins so"),
  /** From there to where it is ended, or to the end of the file. */
  RANGE("the text up to where it ends"),
  /** The whole file. */
  FILE("this file");

  private final String words;

  Reach(String words) {
    this.words = words;
  }

  /** What it reaches, to follow "in". */
  String words() {
    return words;
  }
}
