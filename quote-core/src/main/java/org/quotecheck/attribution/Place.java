package org.quotecheck.attribution;

import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * Where one part of a quotation stands.
 *
 * @param paragraph the paragraph
 * @param word the word that stands for the part in it
 */
record Place(Paragraph paragraph, int word) {
  /** Whether quotations are all there is in the paragraph. */
  boolean isAlone() {
    for (int i = 0; i < paragraph.size(); i++) {
      WordClass c = paragraph.wordClass(i);
      if (c != WordClass.QUOTATION
          && c != WordClass.STOP
          && c != WordClass.MARK
          && c != WordClass.DASH) {
        return false;
      }
    }
    return true;
  }
}
