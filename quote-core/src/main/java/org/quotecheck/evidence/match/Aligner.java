package org.quotecheck.evidence.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.quotecheck.evidence.match.Step.Kind;
import org.quotecheck.evidence.pattern.Pattern;

/**
 * Finds the cheapest way from a stretch of the source to a quotation: words that are the same, that
 * were replaced, added or dropped, fillers, and what marks of editing stand for. The stretch may be
 * longer on both sides. If asked to, it also lets the quotation go on further down, once.
 *
 * <p>Time and memory grow with the product of both lengths, which the caller bounds. Keeps its
 * tables for the next call; not thread-safe.
 */
final class Aligner {
  /** A little more, so that of two ways the one with more of the same words is meant. */
  private static final int REPLACEMENT = 101;

  private static final int ADDITION = 102;

  /** What leaving a word out costs. */
  static final int CHANGE = 100;

  private static final int JUMP = 160;

  /** What costs next to nothing. */
  static final int SMALL = 1;

  private static final int NEVER = 1 << 28;

  /** The most words that dots may stand for. */
  static final int LONGEST_OMISSION = 60;

  /** The most words that a bracket may stand for. */
  static final int LONGEST_INSERTION = 6;

  private int[] before = new int[0];
  private int[] after = new int[0];
  private int width;
  private final Stretch stretch;

  /**
   * @param stretch is filled before each call
   */
  Aligner(Stretch stretch) {
    this.stretch = stretch;
  }

  /** The steps, in order; words of the source are counted as in the document. */
  List<Step> align(Pattern pattern, boolean mayJump) {
    width = stretch.size() + 1;
    int cells = width * (pattern.size() + 1);
    if (before.length < cells) {
      before = new int[cells];
    }
    Arrays.fill(before, 0, width, 0);
    for (int row = 1; row <= pattern.size(); row++) {
      fill(pattern, before, row);
    }
    if (!mayJump) {
      return trace(pattern, false);
    }
    fillAfterJump(pattern, cells);
    return trace(pattern, true);
  }

  private void fillAfterJump(Pattern pattern, int cells) {
    if (after.length < cells) {
      after = new int[cells];
    }
    Arrays.fill(after, 0, width, NEVER);
    for (int row = 1; row <= pattern.size(); row++) {
      fill(pattern, after, row);
      jump(pattern, row);
    }
  }

  /** Lets the row be reached from any earlier column of the row without a jump. */
  private void jump(Pattern pattern, int row) {
    if (row == pattern.size()) {
      return;
    }
    int best = NEVER;
    for (int column = 1; column < width; column++) {
      best = Math.min(best, before[row * width + column - 1]);
      int at = row * width + column;
      after[at] = Math.min(after[at], best + JUMP);
      after[at] = Math.min(after[at], after[at - 1] + dropping(column));
    }
  }

  private void fill(Pattern pattern, int[] costs, int row) {
    if (!pattern.isWord(row - 1)) {
      fillMark(pattern, costs, row);
      return;
    }
    costs[row * width] = costs[(row - 1) * width] + ADDITION;
    boolean isPlain = pattern.joined(row - 1) == 0;
    int from = 1;
    for (int i = 0; isPlain && i < stretch.specials(); i++) {
      int special = stretch.special(i) + 1;
      fillPlain(pattern.hash(row - 1), costs, row * width, from, special);
      fillWord(pattern, costs, row, special);
      from = special + 1;
    }
    if (isPlain) {
      fillPlain(pattern.hash(row - 1), costs, row * width, from, width);
      return;
    }
    for (int column = 1; column < width; column++) {
      fillWord(pattern, costs, row, column);
    }
  }

  /** The usual case: no hyphens and no fillers of several words end here. */
  private void fillPlain(long hash, int[] costs, int row, int from, int to) {
    long[] hashes = stretch.hashes();
    int[] droppings = stretch.droppings();
    int left = costs[row + from - 1];
    int above = costs[row - width + from - 1];
    for (int column = from; column < to; column++) {
      int diagonal = above;
      above = costs[row - width + column];
      int best = hashes[column - 1] == hash ? diagonal : diagonal + REPLACEMENT;
      best = Math.min(best, above + ADDITION);
      left = Math.min(best, left + droppings[column - 1]);
      costs[row + column] = left;
    }
  }

  private void fillWord(Pattern pattern, int[] costs, int row, int column) {
    long hash = pattern.hash(row - 1);
    long joined = pattern.joined(row - 1);
    int at = row * width + column;
    int best = costs[at - width - 1] + (stretch.hash(column - 1) == hash ? 0 : REPLACEMENT);
    best = Math.min(best, costs[at - width] + ADDITION);
    best = Math.min(best, costs[at - 1] + dropping(column));
    if (stretch.joined(column - 1) == hash) {
      best = Math.min(best, costs[at - width - 2]);
    }
    if (joined != 0 && joined == stretch.hash(column - 1)) {
      best = Math.min(best, costs[at - 2 * width - 1]);
    }
    int phrase = stretch.phrase(column - 1);
    if (phrase > 0) {
      best = Math.min(best, costs[at - phrase] + SMALL);
    }
    costs[at] = best;
  }

  private int dropping(int column) {
    return stretch.droppings()[column - 1];
  }

  private void fillMark(Pattern pattern, int[] costs, int row) {
    int from = (row - 1) * width;
    int longest = longest(pattern, row);
    int price = price(pattern, row);
    int cheapest = 0;
    for (int column = 0; column < width; column++) {
      if (cheapest < column - longest) {
        cheapest = cheapest(costs, from, price, column - longest, column);
      } else if (costs[from + column] <= costs[from + cheapest] + price * (column - cheapest)) {
        cheapest = column;
      }
      costs[from + width + column] = costs[from + cheapest] + price * (column - cheapest);
    }
  }

  /** The column of the row above from which a mark leads here for the least. */
  private static int cheapest(int[] costs, int from, int price, int begin, int end) {
    int best = end;
    for (int column = end - 1; column >= begin; column--) {
      if (costs[from + column] + price * (end - column)
          < costs[from + best] + price * (end - best)) {
        best = column;
      }
    }
    return best;
  }

  private int longest(Pattern pattern, int row) {
    return pattern.isOmission(row - 1) ? LONGEST_OMISSION : LONGEST_INSERTION;
  }

  /** What a mark costs for each word it stands for: of several ways, the shortest is meant. */
  private static int price(Pattern pattern, int row) {
    return pattern.isOmission(row - 1) ? 0 : SMALL;
  }

  private List<Step> trace(Pattern pattern, boolean mayJump) {
    int row = pattern.size();
    int column = cheapest(pattern, before);
    int[] costs = before;
    if (mayJump) {
      int jumped = cheapest(pattern, after);
      if (after[row * width + jumped] < before[row * width + column]) {
        costs = after;
        column = jumped;
      }
    }
    int first = stretch.first();
    List<Step> steps = new ArrayList<>();
    while (row > 0) {
      Step step = step(pattern, costs, row, column);
      steps.add(step.moved(first));
      if (step.kind() == Kind.JUMP) {
        costs = before;
      }
      row = step.element();
      column = step.word();
    }
    Collections.reverse(steps);
    return steps;
  }

  private int cheapest(Pattern pattern, int[] costs) {
    int at = pattern.size() * width;
    int best = 0;
    for (int column = 1; column < width; column++) {
      best = costs[at + column] < costs[at + best] ? column : best;
    }
    return best;
  }

  /** The last step on the way to a cell. */
  private Step step(Pattern pattern, int[] costs, int row, int column) {
    return pattern.isWord(row - 1)
        ? wordStep(pattern, costs, row, column)
        : markStep(pattern, costs, row, column);
  }

  private Step wordStep(Pattern pattern, int[] costs, int row, int column) {
    int at = row * width + column;
    int cost = costs[at];
    long hash = pattern.hash(row - 1);
    if (column > 0) {
      boolean same = stretch.hash(column - 1) == hash;
      if (same && cost == costs[at - width - 1]) {
        return new Step(Kind.SAME, row - 1, row, column - 1, column);
      }
      if (stretch.joined(column - 1) == hash && cost == costs[at - width - 2]) {
        return new Step(Kind.SAME, row - 1, row, column - 2, column);
      }
      if (pattern.joined(row - 1) != 0
          && pattern.joined(row - 1) == stretch.hash(column - 1)
          && cost == costs[at - 2 * width - 1]) {
        return new Step(Kind.SAME, row - 2, row, column - 1, column);
      }
      if (!same && cost == costs[at - width - 1] + REPLACEMENT) {
        return new Step(Kind.REPLACED, row - 1, row, column - 1, column);
      }
    }
    if (cost == costs[at - width] + ADDITION) {
      return new Step(Kind.ADDED, row - 1, row, column, column);
    }
    return sourceStep(costs, row, column);
  }

  private Step markStep(Pattern pattern, int[] costs, int row, int column) {
    for (int back = 0; back <= Math.min(column, longest(pattern, row)); back++) {
      int from = (row - 1) * width + column - back;
      if (costs[row * width + column] == costs[from] + price(pattern, row) * back) {
        return new Step(Kind.MARK, row - 1, row, column - back, column);
      }
    }
    return sourceStep(costs, row, column);
  }

  /** A step that only goes on in the source. */
  private Step sourceStep(int[] costs, int row, int column) {
    int at = row * width + column;
    int phrase = column > 0 ? stretch.phrase(column - 1) : 0;
    if (phrase > 0 && costs[at] == costs[at - phrase] + SMALL) {
      return new Step(Kind.FILLER, row, row, column - phrase, column);
    }
    if (column > 0 && costs[at] == costs[at - 1] + dropping(column)) {
      Kind kind = stretch.isFiller(column - 1) ? Kind.FILLER : Kind.DROPPED;
      return new Step(kind, row, row, column - 1, column);
    }
    int from = column - 1;
    for (int each = from; each >= 0; each--) {
      from = before[row * width + each] < before[row * width + from] ? each : from;
    }
    return new Step(Kind.JUMP, row, row, from, column);
  }
}
