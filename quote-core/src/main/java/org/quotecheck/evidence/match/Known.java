package org.quotecheck.evidence.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quotecheck.evidence.occurrence.LongestRun;
import org.quotecheck.evidence.occurrence.Occurrence;
import org.quotecheck.evidence.occurrence.Said;
import org.quotecheck.evidence.occurrence.Traces;

/**
 * What a scanner knows of each claim so far. What it asks of many claims in each document stands in
 * columns, since following references from claim to claim takes longer than the answer is worth.
 * Not thread-safe.
 */
final class Known {
  private final Sought sought;
  private final Traces[] traces;

  /** The number of words of the longest row. */
  private final int[] runs;

  private final Best byCredited;
  private final Best byUnknown;
  private final Best byOther;

  /** As {@link #most} says if it is not known who says it. */
  private final int[] mostAtAll;

  private String path = "";
  private int document;

  /** Whether each document so far came behind the one before it, by its path. */
  private boolean isInOrder = true;

  /** The best occurrence of each claim for a kind of speaker, in columns. */
  private static final class Best {
    final Said said;

    /** The number of the document that has it. */
    final int[] documents;

    /** As {@link #most} says if that document comes before this one. */
    final int[] mostBehind;

    /** The same if it does not. */
    final int[] mostBefore;

    Best(Said said, int claims) {
      this.said = said;
      this.documents = new int[claims];
      this.mostBehind = unbounded(claims);
      this.mostBefore = unbounded(claims);
    }
  }

  Known(Sought sought) {
    this.sought = sought;
    traces = new Traces[sought.size()];
    Arrays.fill(traces, Traces.NONE);
    runs = new int[sought.size()];
    mostAtAll = unbounded(sought.size());
    byCredited = new Best(Said.BY_CREDITED, sought.size());
    byUnknown = new Best(Said.BY_UNKNOWN, sought.size());
    byOther = new Best(Said.BY_OTHER, sought.size());
  }

  private static int[] unbounded(int claims) {
    int[] most = new int[claims];
    Arrays.fill(most, Integer.MAX_VALUE);
    return most;
  }

  /** Begins a document. */
  void open(String next) {
    isInOrder &= document == 0 || path.compareTo(next) < 0;
    path = next;
    document++;
  }

  /** All of it, in the order of the claims. */
  List<Traces> traces() {
    return List.of(traces);
  }

  /** What is known of one claim. */
  Traces of(int claim) {
    return traces[claim];
  }

  /** Whether a row of so many words in this document would be the longest or the first of them. */
  boolean wouldTake(int claim, int run) {
    return run > runs[claim]
        || (run == runs[claim]
            && traces[claim]
                .run()
                .filter(known -> path.compareTo(known.place().path()) < 0)
                .isPresent());
  }

  /** Notes a row of words. */
  void take(int claim, LongestRun found) {
    traces[claim] = traces[claim].with(found);
    runs[claim] = traces[claim].run().map(LongestRun::length).orElse(0);
  }

  /** Notes an occurrence in this document. */
  void take(int claim, Occurrence found) {
    traces[claim] = traces[claim].with(found);
    mostAtAll[claim] = traces[claim].isFaithful() ? 0 : Integer.MAX_VALUE;
    note(claim, byCredited);
    note(claim, byUnknown);
    note(claim, byOther);
  }

  private void note(int claim, Best by) {
    Optional<Occurrence> known = traces[claim].by(by.said);
    if (known.isEmpty()) {
      return;
    }
    Occurrence best = known.get();
    if (best.place().path().equals(path)) {
      by.documents[claim] = document;
    }
    boolean hasMarks = !sought.pattern(claim).marks().isEmpty();
    by.mostBehind[claim] = Math.min(mostAtAll[claim], mostBeside(best, hasMarks, true));
    by.mostBefore[claim] = Math.min(mostAtAll[claim], mostBeside(best, hasMarks, false));
  }

  private Best by(Said said) {
    return switch (said) {
      case BY_CREDITED -> byCredited;
      case BY_UNKNOWN -> byUnknown;
      case BY_OTHER -> byOther;
    };
  }

  /**
   * The most changes with which an occurrence in this document can still tell something new;
   * negative if none can.
   */
  int most(int claim, Said said) {
    Best by = by(said);
    int behind = by.mostBehind[claim];
    int before = by.mostBefore[claim];
    return behind == before || comesFirst(claim, by) ? behind : before;
  }

  /** The same if it is not known who says it. */
  int mostAtAll(int claim) {
    return mostAtAll[claim];
  }

  /** Whether the document with the best occurrence comes before this one. */
  private boolean comesFirst(int claim, Best by) {
    return isInOrder
        ? by.documents[claim] < document
        : traces[claim].by(by.said).filter(b -> b.place().path().compareTo(path) < 0).isPresent();
  }

  /** What is no better counts only if its document comes first, or this very one does. */
  private static int mostBeside(Occurrence best, boolean hasMarks, boolean comesFirst) {
    return switch (best.fidelity()) {
      case VERBATIM -> hasMarks ? 0 : -1;
      case NORMALISED -> hasMarks || !comesFirst ? 0 : -1;
      case EDITED -> 0;
      case ALTERED -> comesFirst ? best.changes() - 1 : best.changes();
    };
  }
}
