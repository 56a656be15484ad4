package org.quotecheck.attribution.points;

import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * Where one part of a quotation stands.
 *
 * @param paragraph the paragraph
 * @param word the word that stands for the part in it
 */
public record Place(Paragraph paragraph, int word) {
  /** Whether a colon leads to it. */
  boolean isBehindColon() {
    return paragraph.is(word - 1, WordClass.COLON);
  }

  /** Whether quotations are all there is in the paragraph. */
  public boolean isAlone() {
    return paragraph.isQuotationsOnly();
  }
}
