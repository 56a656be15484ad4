package org.quotecheck.evidence.match;

import java.util.List;
import org.quotecheck.evidence.pattern.Pattern;
import org.quotecheck.evidence.row.ShingleTable;

/**
 * How far and how thinly the words of each quotation may be spread in a document. Lengths count
 * words. In columns, since each buffer asks for many quotations of which few stand in it. Immutable
 * and thread-safe.
 */
final class Reach {
  private static final int LONGEST_SPAN = 2000;

  /** How far below a quotation may go on without a mark. */
  static final int FURTHER = 250;

  /** Fewer words must all be there. */
  private static final int FEW = 5;

  private final int[] words;
  private final int[] least;
  private final int[] span;
  private final int[] slack;
  private final int[] last;
  private final int[] exact;

  /** The reach of quotations that are known by the rows of words in a table. */
  Reach(List<Pattern> quotations, ShingleTable table) {
    words = new int[quotations.size()];
    least = new int[quotations.size()];
    span = new int[quotations.size()];
    slack = new int[quotations.size()];
    last = new int[quotations.size()];
    exact = new int[quotations.size()];
    for (int i = 0; i < quotations.size(); i++) {
      put(i, quotations.get(i), table);
    }
  }

  private void put(int claim, Pattern quotation, ShingleTable table) {
    int size = quotation.words();
    int seeds = table.seeds(claim);
    int share = ShingleTable.isPaired(quotation) ? seeds / 3 : seeds / 5;
    int room = room(quotation, 0, quotation.size());
    words[claim] = size;
    least[claim] = size < FEW ? Math.max(1, seeds) : Math.max(2, share);
    span[claim] = Math.min(LONGEST_SPAN, size + size / 4 + 6 + room);
    slack[claim] = 3 + size / 8;
    last[claim] = table.lastWord(claim);
    boolean mayStand = quotation.size() == size && last[claim] >= 0;
    exact[claim] = mayStand ? seeds : Integer.MAX_VALUE;
  }

  /** How many words the marks among some of its elements may stand for. */
  private static int room(Pattern pattern, int from, int to) {
    int room = 0;
    for (int element = from; element < to; element++) {
      if (!pattern.isWord(element)) {
        room += pattern.isOmission(element) ? Aligner.LONGEST_OMISSION : Aligner.LONGEST_INSERTION;
      }
    }
    return room;
  }

  /** The number of words. */
  int words(int claim) {
    return words[claim];
  }

  /** How many different rows of words a stretch must have that is worth a look. */
  int least(int claim) {
    return least[claim];
  }

  /** The longest stretch. */
  int span(int claim) {
    return span[claim];
  }

  /** How far above the first of its words that was found the quotation may begin. */
  int above(int claim, Pattern quotation, int word) {
    int room = room(quotation, 0, quotation.element(word));
    return slack[claim] + Math.min(room, FURTHER);
  }

  /** How far below the last of its words that was found the quotation may end. */
  int below(int claim, Pattern quotation, int word) {
    int room = room(quotation, quotation.element(word), quotation.size());
    return slack[claim] + Math.min(room, FURTHER);
  }

  /**
   * How many hits a document has in which the quotation stands as it is; the most there can be if
   * it has marks, so that it stands nowhere as it is.
   */
  int exact(int claim) {
    return exact[claim];
  }

  /** The word of the quotation with which the last row of words ends by which it is known. */
  int last(int claim) {
    return last[claim];
  }
}
