package org.quotecheck.evidence.match;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.quotecheck.evidence.document.ProseReceiver;
import org.quotecheck.evidence.match.Windows.Window;
import org.quotecheck.evidence.occurrence.DocumentPlace;
import org.quotecheck.evidence.occurrence.LongestRun;
import org.quotecheck.evidence.occurrence.Occurrence;
import org.quotecheck.evidence.occurrence.Traces;
import org.quotecheck.evidence.pattern.Pattern;

/**
 * Reads documents one after the other and keeps, for each quotation that is looked for, the places
 * that tell most about it. What it finds does not depend on the order of the documents, nor on how
 * they are shared out among scanners whose findings are {@linkplain Traces#merge merged}. Takes
 * time linear in the documents and memory that does not depend on them. Not thread-safe.
 */
public final class DocumentScanner {
  /** Quotations of more words are not found. */
  public static final int LONGEST = 500;

  /** Words in a row that many texts share say nothing about a source. */
  private static final int SHORTEST_RUN = 4;

  /** Fewer hits are neither an occurrence nor a row of words. */
  private static final int FEWEST = 3;

  /** So many stretches of a buffer are aligned with a quotation, whatever it takes. */
  private static final int LEAST_ALIGNED = 4;

  /** Further ones are, the best first, while it takes no more steps than these for each word. */
  private static final int STEPS_A_WORD = 128;

  private final Sought sought;
  private final Reach reach;
  private final ProseBuffer prose;
  private final Hits hits;
  private final Windows windows = new Windows();
  private final Stretch stretch;
  private final Overlap overlap;
  private final Aligner aligner;
  private final Reviewer reviewer;
  private final Known known;

  /** How many hits of each claim are worth a look. */
  private final int[] needed;

  /** Whether a claim has not been found anywhere. */
  private final boolean[] isOpen;

  /** A scanner that has read nothing yet. */
  public DocumentScanner(Sought sought) {
    this.sought = sought;
    this.reach = sought.reach();
    this.prose = new ProseBuffer(sought.classes().cutter(), this::scan);
    this.hits = new Hits(sought.table(), sought.size());
    this.stretch = new Stretch(sought.classes());
    this.overlap = new Overlap(prose, sought.classes().cutter());
    this.aligner = new Aligner(stretch);
    this.reviewer = new Reviewer(sought, prose);
    this.known = new Known(sought);
    this.isOpen = new boolean[sought.size()];
    Arrays.fill(isOpen, true);
    this.needed = IntStream.range(0, sought.size()).map(this::needed).toArray();
  }

  private int needed(int claim) {
    int least = reach.least(claim);
    if (sought.pattern(claim).words() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    return isOpen[claim] ? Math.min(FEWEST, least) : least;
  }

  /** What can hand its prose over. */
  @FunctionalInterface
  public interface Prose {
    /**
     * Hands over all prose.
     *
     * @throws IOException if it cannot be read to its end; what came before counts
     */
    void read(ProseReceiver receiver) throws IOException;
  }

  /**
   * Reads one document.
   *
   * @param path what reports call it
   * @throws IOException if it cannot be read to its end; what came before counts
   */
  public void scan(String path, Prose document) throws IOException {
    prose.open(path);
    known.open(path);
    try {
      document.read(prose);
    } finally {
      prose.close();
    }
  }

  /** What was found of each claim so far, in the order of the claims. */
  public List<Traces> traces() {
    return known.traces();
  }

  private void scan() {
    hits.collect(prose.words().hashes(), prose.words().size(), needed);
    for (int i = 0; i < hits.patterns(); i++) {
      look(hits.pattern(i));
    }
  }

  /** Most quotations have no more than a few common words here, which their hits alone show. */
  private void look(int claim) {
    HitRow row = hits.row(claim);
    if (isOpen[claim] && row.hasRun()) {
      findRuns(claim, sought.pattern(claim), row);
    }
    if (row.size() >= reach.exact(claim)) {
      considerExact(claim, sought.pattern(claim), row);
    }
    if (row.isDense(reach.least(claim), reach.span(claim))) {
      considerWindows(claim, row);
    }
  }

  /** The usual case: all words stand there, one after the other, perhaps several times. */
  private void considerExact(int claim, Pattern pattern, HitRow row) {
    int last = reach.last(claim);
    for (int hit = 0; hit < row.size(); hit++) {
      if (row.word(hit) == last && isExact(pattern, row.position(hit) - last)) {
        int begin = row.position(hit) - last;
        int size = pattern.size();
        review(claim, List.of(new Step(Step.Kind.SAME, 0, size, begin, begin + size)));
      }
    }
  }

  private void considerWindows(int claim, HitRow row) {
    long room = (long) STEPS_A_WORD * prose.words().size();
    int aligned = 0;
    for (Window window :
        windows.best(row, reach.words(claim), reach.span(claim), reach.least(claim))) {
      int steps = consider(claim, row, window);
      room -= steps;
      aligned += steps > 0 ? 1 : 0;
      if (room < 0 && aligned >= LEAST_ALIGNED) {
        return;
      }
    }
  }

  private boolean isExact(Pattern pattern, int begin) {
    if (begin < 0 || begin + pattern.size() > prose.words().size()) {
      return false;
    }
    for (int i = 0; i < pattern.size(); i++) {
      if (pattern.hash(i) != prose.words().hash(begin + i)) {
        return false;
      }
    }
    return true;
  }

  private void review(int claim, List<Step> steps) {
    reviewer.review(claim, steps, known.of(claim)).ifPresent(found -> take(claim, found));
  }

  private void take(int claim, Occurrence found) {
    known.take(claim, found);
    isOpen[claim] = false;
    needed[claim] = needed(claim);
  }

  private void findRuns(int claim, Pattern pattern, HitRow row) {
    int nextPosition = -1;
    int nextWord = -1;
    for (int hit = 0; hit < row.size(); hit++) {
      boolean goesOn = row.position(hit) == nextPosition && row.word(hit) == nextWord;
      if (!goesOn) {
        run(claim, pattern, row.position(hit), row.word(hit));
      }
      nextPosition = row.position(hit) + 1;
      nextWord = row.word(hit) + 1;
    }
  }

  /** Follows the words that are the same, from one of them on in both directions. */
  private void run(int claim, Pattern pattern, int position, int word) {
    int element = pattern.element(word);
    int back = 0;
    while (isSame(pattern, element - back - 1, position - back - 1)) {
      back++;
    }
    int on = 0;
    while (isSame(pattern, element + on + 1, position + on + 1)) {
      on++;
    }
    int length = back + 1 + on;
    if (length >= SHORTEST_RUN && known.wouldTake(claim, length)) {
      DocumentPlace place = prose.place(position - back, position + on + 1);
      known.take(claim, new LongestRun(word - back, length, place));
    }
  }

  private boolean isSame(Pattern pattern, int element, int position) {
    return element >= 0
        && element < pattern.size()
        && position >= 0
        && position < prose.words().size()
        && pattern.hash(element) == prose.words().hash(position);
  }

  /** Returns how many steps it took to align the quotation; 0 if it was not worth it. */
  private int consider(int claim, HitRow row, Window window) {
    int first = row.position(window.from());
    int last = row.position(window.to() - 1);
    int most = reviewer.mostChanges(claim, first, last, known);
    if (most < 0) {
      return 0;
    }
    Pattern pattern = sought.pattern(claim);
    boolean mayJump = goesOnElsewhere(claim, pattern, row, window);
    int begin = Integer.MAX_VALUE;
    int end = 0;
    int firstWord = Integer.MAX_VALUE;
    int lastWord = 0;
    for (int hit = window.from(); hit < window.to(); hit++) {
      begin = Math.min(begin, row.position(hit) - row.word(hit));
      end = Math.max(end, row.position(hit) + pattern.words() - row.word(hit));
      firstWord = Math.min(firstWord, row.word(hit));
      lastWord = Math.max(lastWord, row.word(hit));
    }
    int further = mayJump ? Reach.FURTHER : 0;
    begin = Math.max(0, begin - reach.above(claim, pattern, firstWord) - further);
    end = Math.min(prose.words().size(), end + reach.below(claim, pattern, lastWord) + further);
    if (!overlap.isLikely(pattern, begin, end, most)) {
      return 0;
    }
    stretch.of(prose, begin, end);
    review(claim, aligner.align(pattern, mayJump));
    return pattern.size() * (end - begin);
  }

  /** Whether words that are missing here stand a little above or below. */
  private boolean goesOnElsewhere(int claim, Pattern pattern, HitRow row, Window window) {
    int seeds = sought.table().seeds(claim);
    int outside = row.size() - window.to() + window.from();
    if (window.score() * 5 > seeds * 4 || outside < Math.max(2, seeds / 5)) {
      return false;
    }
    boolean[] here = new boolean[pattern.words()];
    for (int hit = window.from(); hit < window.to(); hit++) {
      here[row.word(hit)] = true;
    }
    int low = row.position(window.from()) - Reach.FURTHER;
    int high = row.position(window.to() - 1) + Reach.FURTHER;
    return missing(here, row, window.to(), 1, low, high)
            + missing(here, row, window.from() - 1, -1, low, high)
        >= Math.max(2, seeds / 5);
  }

  private static int missing(
      boolean[] here, HitRow row, int from, int direction, int low, int high) {
    int more = 0;
    for (int hit = from; hit >= 0 && hit < row.size(); hit += direction) {
      if (row.position(hit) < low || row.position(hit) > high) {
        break;
      }
      more += here[row.word(hit)] ? 0 : 1;
      here[row.word(hit)] = true;
    }
    return more;
  }
}
