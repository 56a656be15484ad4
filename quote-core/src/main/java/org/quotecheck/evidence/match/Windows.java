package org.quotecheck.evidence.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the stretches that have the most of a quotation's words in a row, each as short as it can
 * be, so that the same words said twice are two stretches. Linear in the hits. Not thread-safe.
 */
final class Windows {
  private int[] times = new int[0];

  /**
   * A stretch.
   *
   * @param from the first hit in it
   * @param to behind the last hit in it
   * @param score how many different hits
   */
  record Window(int from, int to, int score) {
    static final Comparator<Window> ORDER =
        Comparator.comparingInt(Window::score).reversed().thenComparingInt(Window::from);
  }

  /**
   * The stretches, the best first, none overlapping another.
   *
   * @param words the number of words of the quotation
   * @param span the longest stretch, in words of the document
   * @param least how many different hits a stretch must have
   */
  List<Window> best(HitRow hits, int words, int span, int least) {
    if (times.length < words) {
      times = new int[words * 2];
    }
    Arrays.fill(times, 0, words, 0);
    List<Window> windows = peaks(hits, span, least);
    windows.sort(Window.ORDER);
    return windows;
  }

  private List<Window> peaks(HitRow hits, int span, int least) {
    List<Window> peaks = new ArrayList<>();
    int from = 0;
    int score = 0;
    Window peak = new Window(0, 0, 0);
    for (int to = 0; to < hits.size(); to++) {
      score += times[hits.word(to)]++ == 0 ? 1 : 0;
      while (hits.position(to) - hits.position(from) > span || times[hits.word(from)] > 1) {
        score -= --times[hits.word(from)] == 0 ? 1 : 0;
        from++;
      }
      if (from >= peak.to() && peak.score() > 0) {
        add(peak, least, peaks);
        peak = new Window(0, 0, 0);
      }
      peak = score > peak.score() ? new Window(from, to + 1, score) : peak;
    }
    add(peak, least, peaks);
    return peaks;
  }

  private static void add(Window peak, int least, List<Window> peaks) {
    if (peak.score() >= least) {
      peaks.add(peak);
    }
  }
}
