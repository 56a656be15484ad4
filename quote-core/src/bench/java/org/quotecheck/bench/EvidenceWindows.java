package org.quotecheck.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.quotecheck.evidence.Verdict;

/**
 * Ten quotations in one document, once by our pass and once with the distance that a library has,
 * held against the text from each word on. It shows why the pass is our own: a library compares two
 * texts, and time grows with the product of documents and quotations.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class EvidenceWindows {
  static final int DOCUMENTS = 1;
  static final int SOUGHT = 10;

  private final Passages passages = new Passages(DOCUMENTS, SOUGHT);

  /** Decodes, folds, cuts and hashes: what the other figures are compared with. */
  @Benchmark
  public long bare() {
    return passages.cut();
  }

  /** From the bytes of the document to the verdicts, with a table for ten quotations. */
  @Benchmark
  public List<Verdict> whole() throws IOException {
    return passages.check();
  }

  /** The nearest window of each quotation, by characters; no distance over a quarter counts. */
  @Benchmark
  public int windows() {
    int nearest = 0;
    for (String quotation : passages.quotations()) {
      nearest +=
          passages.texts().stream().mapToInt(text -> nearest(quotation, text)).min().orElse(0);
    }
    return nearest;
  }

  private static int nearest(String quotation, String text) {
    int most = quotation.length() / 4;
    LevenshteinDistance distance = new LevenshteinDistance(most);
    int nearest = most + 1;
    for (int begin = 0; begin < text.length(); begin++) {
      if (begin == 0 || text.charAt(begin - 1) == ' ') {
        int end = Math.min(text.length(), begin + quotation.length());
        int found = distance.apply(quotation, text.substring(begin, end));
        nearest = found < 0 ? nearest : Math.min(nearest, found);
      }
    }
    return nearest;
  }
}
