package org.quotecheck.report.review;

import java.util.Comparator;
import java.util.List;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;

/**
 * A finding and the file it is in.
 *
 * @param path the file
 * @param entry the finding
 */
record Found(String path, FindingEntry entry) {
  private static final Comparator<Found> ORDER =
      Comparator.comparing(found -> found.entry().finding().severity(), Comparator.reverseOrder());

  /** All findings, the worst first; equally bad ones by path and place. */
  static List<Found> worstFirst(Report report) {
    return report.files().stream()
        .flatMap(file -> file.findings().stream().map(e -> new Found(file.path(), e)))
        .sorted(ORDER)
        .toList();
  }
}
