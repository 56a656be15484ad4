package org.quotecheck.quotation.mark;

/**
 * What the single marks behind one say about it: how many of them are there to close quotations.
 * Found in one pass from the end of the block. Immutable.
 */
final class SingleMarks {
  private static final int DEEPEST = 2;

  private final Marks marks;
  private final Apostrophes apostrophes;

  /** For each mark how many marks behind it close quotations that begin before them. */
  private final int[] closers;

  private SingleMarks(Marks marks, Apostrophes apostrophes) {
    this.marks = marks;
    this.apostrophes = apostrophes;
    this.closers = new int[marks.size()];
  }

  static SingleMarks of(Marks marks, Apostrophes apostrophes) {
    SingleMarks singles = new SingleMarks(marks, apostrophes);
    int open = 0;
    for (int i = marks.size() - 1; i >= 0; i--) {
      singles.closers[i] = open;
      open = singles.stepBack(i, open);
    }
    return singles;
  }

  private int stepBack(int i, int open) {
    if (marks.family(i) != MarkFamily.SINGLE) {
      return open;
    }
    if (apostrophes.closes(marks, i)) {
      return apostrophes.isDoubtful(marks, i) ? open : open + 1;
    }
    boolean opens = apostrophes.opens(marks, i) && !apostrophes.mayBeginWord(marks, i);
    return opens && open > 0 ? open - 1 : open;
  }

  /** Whether a mark opens a quotation within others of single marks that are closed behind it. */
  boolean nests(int i, int outer) {
    return outer < DEEPEST && closers[i] > outer;
  }

  /** Whether a mark that is drawn as a closing one opens a quotation that is closed behind it. */
  boolean opensWrongWay(int i) {
    return closers[i] > 0 && apostrophes.opensWrongWay(marks, i);
  }
}
