package org.quotecheck.attribution.points;

import org.quotecheck.syntax.Paragraph;

/**
 * Where one part of a quotation stands.
 *
 * @param paragraph the paragraph
 * @param word the word that stands for the part in it
 */
public record Place(Paragraph paragraph, int word) {
  /** Whether quotations are all there is in the paragraph. */
  public boolean isAlone() {
    return paragraph.isQuotationsOnly();
  }
}
