package org.quotecheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.quotecheck.report.place.Excerpt;
import org.quotecheck.text.Digest;

/**
 * By what code hosts tell the findings of one run from those of the run before. A fingerprint holds
 * the rule, the file and what the baseline knows the place by, and no line: text above may come and
 * go.
 */
public final class Fingerprints {
  private static final int LENGTH = 32;

  private Fingerprints() {}

  /**
   * One for each finding of the file, in their order: 32 hexadecimal digits, all different. Equal
   * words under one rule are told apart by counting them.
   */
  public static List<String> of(FileReport file) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> fingerprints = new ArrayList<>();
    for (FindingEntry entry : file.findings()) {
      String key = String.join("\n", entry.finding().rule(), file.path(), place(entry));
      int ordinal = seen.merge(key, 1, Integer::sum);
      fingerprints.add(hash(key + "\n" + ordinal));
    }
    return fingerprints;
  }

  /** The one of a file that could not be checked. */
  public static String of(FileFailure failure) {
    return hash(String.join("\n", "", failure.path()));
  }

  /** What the baseline knows the place by; for a finding without that, the words. */
  private static String place(FindingEntry entry) {
    return entry.fingerprint().isEmpty() ? words(entry.excerpt()) : entry.fingerprint();
  }

  private static String words(Excerpt excerpt) {
    return excerpt.text().substring(excerpt.begin(), excerpt.end()).strip().replaceAll("\\s+", " ");
  }

  private static String hash(String key) {
    return HexFormat.of().formatHex(Digest.of(key)).substring(0, LENGTH);
  }
}
