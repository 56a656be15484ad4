package org.quotecheck.bench;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * Ten quotations in one document, once by our pass and once with the distance that a library has,
 * held against the text from each word on. It shows why the pass is our own: a library compares two
 * texts, and time grows with the product of documents and quotations.
 */
public class EvidenceWindows extends Search {
  static final int DOCUMENTS = 1;
  static final int SOUGHT = 10;

  @Override
  int documents() {
    return DOCUMENTS;
  }

  @Override
  int sought() {
    return SOUGHT;
  }

  /** The nearest window of each quotation, by characters; no distance over a quarter counts. */
  @Benchmark
  public int windows() {
    int nearest = 0;
    for (String quotation : passages().quotations()) {
      nearest +=
          passages().texts().stream().mapToInt(text -> nearest(quotation, text)).min().orElse(0);
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
