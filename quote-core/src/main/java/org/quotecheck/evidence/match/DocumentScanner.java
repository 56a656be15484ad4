package org.quotecheck.evidence.match;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quotecheck.evidence.document.ProseReceiver;
import org.quotecheck.evidence.match.Windows.Window;
import org.quotecheck.evidence.occurrence.DocumentPlace;
import org.quotecheck.evidence.occurrence.LongestRun;
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

  private static final int LONGEST_SPAN = 2000;

  /** Words in a row that many texts share say nothing about a source. */
  private static final int SHORTEST_RUN = 4;

  /** Fewer hits are neither an occurrence nor a row of words. */
  private static final int FEWEST = 3;

  /** How far below a quotation may go on without a mark. */
  private static final int FURTHER = 250;

  private final Sought sought;
  private final ProseBuffer prose;
  private final Hits hits;
  private final HitRow row = new HitRow();
  private final Windows windows = new Windows();
  private final Stretch stretch;
  private final Aligner aligner;
  private final Reviewer reviewer;
  private final Traces[] traces;

  /** A scanner that has read nothing yet. */
  public DocumentScanner(Sought sought) {
    this.sought = sought;
    this.prose = new ProseBuffer(sought.classes().cutter(), this::scan);
    this.hits = new Hits(sought.size());
    this.stretch = new Stretch(sought.classes());
    this.aligner = new Aligner(stretch);
    this.reviewer = new Reviewer(sought, prose);
    this.traces = new Traces[sought.size()];
    Arrays.fill(traces, Traces.NONE);
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
    try {
      document.read(prose);
    } finally {
      prose.close();
    }
  }

  /** What was found of each claim so far, in the order of the claims. */
  public List<Traces> traces() {
    return List.of(traces);
  }

  private void scan() {
    hits.collect(prose.words().hashes(), prose.words().size(), sought.table());
    for (int i = 0; i < hits.patterns(); i++) {
      look(hits.pattern(i));
    }
    hits.clear();
  }

  private void look(int claim) {
    Pattern pattern = sought.pattern(claim);
    int least = least(claim, pattern);
    boolean isUnknown = traces[claim].best().isEmpty();
    if (pattern.words() > LONGEST
        || hits.size(claim) < (isUnknown ? Math.min(FEWEST, least) : least)) {
      return;
    }
    hits.copy(claim, row);
    if (isUnknown) {
      findRuns(claim, pattern);
    }
    considerExact(claim, pattern);
    for (Window window : windows.best(row, pattern.words(), span(pattern), least)) {
      consider(claim, pattern, window);
    }
  }

  /** The usual case: all words stand there, one after the other, perhaps several times. */
  private void considerExact(int claim, Pattern pattern) {
    if (pattern.size() != pattern.words()) {
      return;
    }
    int last = 0;
    for (int hit = 0; hit < row.size(); hit++) {
      last = Math.max(last, row.word(hit));
    }
    for (int hit = 0; hit < row.size(); hit++) {
      if (row.word(hit) == last && isExact(pattern, row.position(hit) - last)) {
        int begin = row.position(hit) - last;
        int size = pattern.size();
        review(claim, List.of(new Step(Step.Kind.SAME, 0, size, begin, begin + size)));
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
    reviewer
        .review(claim, steps, traces[claim])
        .ifPresent(found -> traces[claim] = traces[claim].with(found));
  }

  private int least(int claim, Pattern pattern) {
    int seeds = sought.table().seeds(claim);
    if (pattern.words() < 5) {
      return Math.max(1, seeds);
    }
    return Math.max(2, sought.table().isShort(claim) ? seeds / 3 : seeds / 5);
  }

  private static int span(Pattern pattern) {
    int words = pattern.words();
    return Math.min(LONGEST_SPAN, words + words / 4 + 6 + room(pattern));
  }

  /** How many words its marks may stand for. */
  private static int room(Pattern pattern) {
    int room = 0;
    for (int element = 0; element < pattern.size(); element++) {
      if (!pattern.isWord(element)) {
        room += pattern.isOmission(element) ? Aligner.LONGEST_OMISSION : Aligner.LONGEST_INSERTION;
      }
    }
    return room;
  }

  private void findRuns(int claim, Pattern pattern) {
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
    if (length >= SHORTEST_RUN && wouldTake(traces[claim].run(), length)) {
      DocumentPlace place = prose.place(position - back, position + on + 1);
      traces[claim] = traces[claim].with(new LongestRun(word - back, length, place));
    }
  }

  private boolean wouldTake(Optional<LongestRun> known, int length) {
    return known.isEmpty()
        || length > known.get().length()
        || (length == known.get().length()
            && prose.path().compareTo(known.get().place().path()) < 0);
  }

  private boolean isSame(Pattern pattern, int element, int position) {
    return element >= 0
        && element < pattern.size()
        && position >= 0
        && position < prose.words().size()
        && pattern.hash(element) == prose.words().hash(position);
  }

  private void consider(int claim, Pattern pattern, Window window) {
    int first = row.position(window.from());
    int last = row.position(window.to() - 1);
    if (!reviewer.isSettled(claim, first, last, traces[claim])) {
      review(claim, align(claim, pattern, window));
    }
  }

  private List<Step> align(int claim, Pattern pattern, Window window) {
    int slack = 3 + pattern.words() / 8 + Math.min(room(pattern), FURTHER);
    int begin = Integer.MAX_VALUE;
    int end = 0;
    for (int hit = window.from(); hit < window.to(); hit++) {
      begin = Math.min(begin, row.position(hit) - row.word(hit));
      end = Math.max(end, row.position(hit) + pattern.words() - row.word(hit));
    }
    boolean mayJump = goesOnElsewhere(claim, pattern, window);
    int more = mayJump ? FURTHER : 0;
    stretch.of(
        prose,
        Math.max(0, begin - slack - more),
        Math.min(prose.words().size(), end + slack + more));
    return aligner.align(pattern, mayJump).stream().map(this::inDocument).toList();
  }

  private Step inDocument(Step step) {
    int first = stretch.first();
    return new Step(
        step.kind(),
        step.element(),
        step.elementEnd(),
        first + step.word(),
        first + step.wordEnd());
  }

  /** Whether words that are missing here stand a little above or below. */
  private boolean goesOnElsewhere(int claim, Pattern pattern, Window window) {
    int seeds = sought.table().seeds(claim);
    if (window.score() * 5 > seeds * 4) {
      return false;
    }
    boolean[] here = new boolean[pattern.words()];
    for (int hit = window.from(); hit < window.to(); hit++) {
      here[row.word(hit)] = true;
    }
    int low = row.position(window.from()) - FURTHER;
    int high = row.position(window.to() - 1) + FURTHER;
    return missing(here, window.to(), 1, low, high)
            + missing(here, window.from() - 1, -1, low, high)
        >= Math.max(2, seeds / 5);
  }

  private int missing(boolean[] here, int from, int direction, int low, int high) {
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
