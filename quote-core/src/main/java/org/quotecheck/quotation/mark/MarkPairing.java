package org.quotecheck.quotation.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quotecheck.quotation.mark.PairedBlock.Mark;
import org.quotecheck.quotation.mark.PairedBlock.Pair;
import org.quotecheck.text.Span;

/**
 * Pairs the marks of one block with a stack, in time linear in the marks.
 *
 * <p>A mark's side is told by its neighbours first, by its shape second and by parity last, so that
 * one odd mark costs one quotation and not the rest of the block. Not thread-safe; one instance a
 * block, which callers never see.
 */
public final class MarkPairing {
  private static final int DEEPEST = 12;
  private static final int DEEPEST_DOUBLE = 3;
  private static final int NONE = -1;

  private final Marks marks;
  private final Apostrophes apostrophes;
  private final SingleMarks singles;
  private final int[] nextOfFamily;
  private final boolean balanced;
  private final int[] stack = new int[DEEPEST];
  private final int[] doubtfulClose = new int[DEEPEST];
  private int depth;

  private final List<Pair> pairs = new ArrayList<>();
  private final List<Mark> strays = new ArrayList<>();
  private final List<Mark> unclosed = new ArrayList<>();
  private Optional<Mark> first = Optional.empty();

  private MarkPairing(Marks marks, Apostrophes apostrophes) {
    this.marks = marks;
    this.apostrophes = apostrophes;
    this.singles = SingleMarks.of(marks, apostrophes);
    this.nextOfFamily = marks.nextOfFamily();
    this.balanced = isBalanced(marks);
    Arrays.fill(doubtfulClose, NONE);
  }

  /** Whether every double mark of the block tells its side and they nest without a rest. */
  private static boolean isBalanced(Marks marks) {
    int open = 0;
    for (int i = 0; i < marks.size(); i++) {
      if (marks.family(i) == MarkFamily.DOUBLE) {
        open += marks.side(i) == MarkSide.OPENS ? 1 : -1;
        if (marks.side(i) == MarkSide.EITHER || open < 0 || open > DEEPEST_DOUBLE) {
          return false;
        }
      }
    }
    return open == 0;
  }

  /**
   * Pairs the marks of a block. Never throws; takes time linear in the text. Safe to call from
   * several threads.
   *
   * @param prose the block's text
   * @param apostrophes what tells its single marks apart
   */
  public static PairedBlock pair(String prose, Apostrophes apostrophes) {
    Marks marks = Marks.of(prose);
    return marks.size() == 0 ? PairedBlock.EMPTY : new MarkPairing(marks, apostrophes).run();
  }

  private PairedBlock run() {
    for (int i = 0; i < marks.size(); i++) {
      if (marks.family(i) == MarkFamily.SINGLE) {
        single(i);
      } else {
        step(i);
      }
    }
    Optional<Mark> open = finish();
    return new PairedBlock(pairs, open, strays, unclosed, first);
  }

  // Marks that cannot be apostrophes

  private void step(int i) {
    int open = openOf(marks.family(i));
    if (isMeasure(i, open)) {
      return;
    }
    if (opens(i, open)) {
      open(i, open);
    } else if (open != NONE) {
      close(i, open);
    } else if (marks.family(i) == MarkFamily.DOUBLE || marks.shape(i) == MarkShape.CLOSING) {
      stray(i);
    }
  }

  /** Inches and seconds, and the lone mark that repeats the line above. */
  private boolean isMeasure(int i, int open) {
    boolean afterDigit = Character.isDigit(marks.charAt(marks.begin(i) - 1));
    if (!afterDigit || marks.family(i) != MarkFamily.DOUBLE) {
      return false;
    }
    boolean straight = marks.shape(i) == MarkShape.STRAIGHT;
    return marks.isFeetAndInches(i)
        || (straight && (open == NONE || closesBeforeOpening(nextOfFamily[i])));
  }

  private boolean closesBeforeOpening(int i) {
    return i < marks.size()
        && marks.side(i) == MarkSide.CLOSES
        && !Character.isDigit(marks.charAt(marks.begin(i) - 1));
  }

  private boolean opens(int i, int open) {
    MarkSide side = marks.side(i);
    boolean isOpen = open != NONE;
    switch (marks.shape(i)) {
      case LOW -> {
        return true;
      }
      case OPENING -> {
        return opensByShape(i, side, open);
      }
      case CLOSING -> {
        return !isOpen && opensWrongWay(i, side);
      }
      default -> {
        return side == MarkSide.OPENS || (side == MarkSide.EITHER && !isOpen);
      }
    }
  }

  private boolean opensWrongWay(int i, MarkSide side) {
    int next = nextOfFamily[i];
    return next < marks.size()
        && (side == MarkSide.OPENS
            || (side == MarkSide.EITHER && canClose(next) && !marks.isLoose(next)));
  }

  private boolean opensByShape(int i, MarkSide side, int open) {
    if (open == NONE) {
      return side != MarkSide.CLOSES || closesBeforeOpening(nextOfFamily[i]);
    }
    boolean mayClose = marks.isLoose(i) || marks.shape(stack[open]) != MarkShape.OPENING;
    return side == MarkSide.OPENS || (side == MarkSide.EITHER && !mayClose);
  }

  private void open(int i, int open) {
    if (open != NONE && !nests(i, open)) {
      if (isReopening(i)) {
        return;
      }
      if (isMisplacedCloser(i)) {
        close(i, open);
        return;
      }
      cut(open, marks.begin(i));
    }
    push(i);
  }

  /** Whether two closing marks follow, one for this opening mark and one for the one before. */
  private boolean nests(int i, int open) {
    if (marks.family(i) != MarkFamily.DOUBLE) {
      return true;
    }
    if (balanced || isCurlyInStraight(i, stack[open])) {
      return true;
    }
    int next = nextOfFamily[i];
    if (next >= marks.size() || !canClose(next)) {
      return false;
    }
    int second = nextOfFamily[next];
    return second < marks.size() && canClose(second);
  }

  /** {@code "The “green” plan}: the straight mark waits for a straight one. */
  private boolean isCurlyInStraight(int i, int outer) {
    int next = nextOfFamily[i];
    return marks.shape(outer) == MarkShape.STRAIGHT
        && marks.shape(i) == MarkShape.OPENING
        && next < marks.size()
        && marks.shape(next) == MarkShape.CLOSING;
  }

  private boolean canClose(int i) {
    MarkSide side = marks.side(i);
    boolean drawnOpen = marks.shape(i) == MarkShape.OPENING || marks.shape(i) == MarkShape.LOW;
    return side == MarkSide.CLOSES || (side == MarkSide.EITHER && !drawnOpen);
  }

  /** A line of verse or of a hard-wrapped quotation that repeats the opening mark. */
  private boolean isReopening(int i) {
    int at = marks.begin(i) - 1;
    while (marks.charAt(at) == '\n' || marks.charAt(at) == '\r') {
      at--;
    }
    char before = marks.charAt(at);
    return at < marks.begin(i) - 1 && (before == '.' || before == '?' || before == '!');
  }

  /** {@code "We go, "he said}: a space slipped before the closing mark. */
  private boolean isMisplacedCloser(int i) {
    if (closesBeforeOpening(nextOfFamily[i])) {
      return false;
    }
    char before = marks.charAt(marks.begin(i) - 2);
    boolean afterStop = before == ',' || before == '.' || before == '?' || before == '!';
    return afterStop
        && marks.charAt(marks.begin(i) - 1) == ' '
        && Character.isLowerCase(marks.charAt(marks.end(i)));
  }

  // Single marks

  private void single(int i) {
    int top = depth - 1;
    boolean inside = top >= 0 && marks.family(stack[top]) == MarkFamily.SINGLE;
    if (inside && apostrophes.closes(marks, i) && apostrophes.pair(marks, stack[top], i)) {
      closeSingle(i, top);
    } else if (apostrophes.opens(marks, i) || (depth == 0 && singles.opensWrongWay(i))) {
      openSingle(i, inside);
    } else if (depth == 0 && first.isEmpty() && apostrophes.endsSentence(marks, i)) {
      stray(i);
    }
  }

  private void closeSingle(int i, int top) {
    if (!apostrophes.isDoubtful(marks, i)) {
      close(i, top);
    } else if (doubtfulClose[top] == NONE && isAlike(stack[top], i)) {
      doubtfulClose[top] = i;
    }
  }

  /** Not so {@code ‘the dogs'}: where curved marks quote, a straight one is an apostrophe. */
  private boolean isAlike(int open, int close) {
    return (marks.shape(open) == MarkShape.STRAIGHT) == (marks.shape(close) == MarkShape.STRAIGHT);
  }

  private void openSingle(int i, boolean inside) {
    if (inside && isSure(stack[depth - 1])) {
      openInside(i);
      return;
    }
    if (inside) {
      pop();
    }
    push(i);
  }

  private void openInside(int i) {
    boolean nests = singles.nests(i, openSingles());
    if (!nests && isSure(i)) {
      pop();
    }
    if (nests || isSure(i)) {
      push(i);
    }
  }

  /** Whether an opening single mark is no apostrophe. */
  private boolean isSure(int i) {
    return !apostrophes.mayBeginWord(marks, i);
  }

  /** How many single marks are open at the top of the stack. */
  private int openSingles() {
    int at = depth;
    while (at > 0 && marks.family(stack[at - 1]) == MarkFamily.SINGLE) {
      at--;
    }
    return depth - at;
  }

  // The stack

  private int openOf(MarkFamily family) {
    for (int at = depth - 1; at >= 0; at--) {
      if (marks.family(stack[at]) == family) {
        return at;
      }
    }
    return NONE;
  }

  private void push(int i) {
    if (depth == DEEPEST) {
      unclosed.add(mark(i));
      return;
    }
    noteFirst(i);
    stack[depth] = i;
    doubtfulClose[depth] = NONE;
    depth++;
  }

  private void noteFirst(int i) {
    if (first.isEmpty()) {
      first = Optional.of(mark(i));
    }
  }

  private void close(int i, int open) {
    while (depth - 1 > open) {
      abandon();
    }
    pairUp(stack[open], i);
    depth = open;
  }

  /** Ends the quotation at {@code open} without a closing mark before another one begins. */
  private void cut(int open, int limit) {
    while (depth - 1 > open) {
      abandon();
    }
    Mark mark = mark(stack[open]);
    unclosed.add(mark);
    addUnclosed(mark, limit);
    depth = open;
  }

  private void addUnclosed(Mark mark, int limit) {
    int end = limit;
    while (end > mark.span().end() && MarkSide.isSpace(marks.charAt(end - 1))) {
      end--;
    }
    Span span = new Span(mark.span().begin(), end);
    if (marks.hasWords(span)) {
      pairs.add(new Pair(mark.family(), span, mark.span().length(), 0));
    }
  }

  /** Takes the top off the stack, with its doubtful partner if it has one. */
  private void abandon() {
    int mark = stack[depth - 1];
    if (marks.family(mark) == MarkFamily.SINGLE) {
      pop();
    } else {
      unclosed.add(mark(mark));
      depth--;
    }
  }

  private void pop() {
    depth--;
    if (doubtfulClose[depth] != NONE) {
      pairUp(stack[depth], doubtfulClose[depth]);
    }
  }

  private void pairUp(int open, int close) {
    Span span = new Span(marks.begin(open), marks.end(close));
    if (marks.hasWords(span)) {
      pairs.add(new Pair(marks.family(open), span, marks.length(open), marks.length(close)));
    }
  }

  private void stray(int i) {
    noteFirst(i);
    strays.add(mark(i));
  }

  private Mark mark(int i) {
    return new Mark(
        marks.family(i),
        marks.charAt(marks.begin(i)),
        new Span(marks.begin(i), marks.end(i)),
        marks.family(i) != MarkFamily.SINGLE || isSure(i));
  }

  /** Not so {@code in '87}, {@code tell 'em} or a loose mark, unless the block begins with it. */
  private boolean mayGoOn(int open) {
    if (doubtfulClose[0] != NONE && !marks.beginsStatement(open)) {
      return false;
    }
    boolean isSingle = marks.family(open) == MarkFamily.SINGLE;
    return !isSingle || (isSure(open) && !marks.isLoose(open)) || marks.begin(open) == 0;
  }

  /** Empties the stack; the lowest mark may be closed in a later block. */
  private Optional<Mark> finish() {
    Optional<Mark> open = Optional.empty();
    while (depth > 0) {
      int lowest = stack[0];
      if (depth == 1 && mayGoOn(lowest)) {
        open = Optional.of(mark(lowest));
        pop();
      } else {
        abandon();
      }
    }
    return open;
  }
}
