package org.quotecheck.baseline;

import java.util.Comparator;
import java.util.Objects;

/**
 * Findings that are known: of one rule, in one file, with one fingerprint.
 *
 * @param path the file, relative to the directory of the baseline, with {@code /} between names
 * @param rule the rule's id
 * @param fingerprint what {@link Fingerprints} say
 * @param count how many such findings there are, 1 or more: the same words in the same company
 * @param words the words at the place, shortened, for people only
 */
public record BaselineEntry(String path, String rule, String fingerprint, int count, String words) {
  /** By file, then rule, then words. */
  static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::path)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::words)
          .thenComparing(BaselineEntry::fingerprint);

  /**
   * @throws IllegalArgumentException if the count is below 1
   */
  public BaselineEntry {
    Objects.requireNonNull(path, "path must not be null");
    Objects.requireNonNull(rule, "rule must not be null");
    Objects.requireNonNull(fingerprint, "fingerprint must not be null");
    Objects.requireNonNull(words, "words must not be null");
    if (count < 1) {
      throw new IllegalArgumentException("count must be 1 or more, not " + count);
    }
  }

  /** What findings are compared by. */
  public Identity key() {
    return new Identity(path, rule, fingerprint);
  }

  /** The same entry with another count. */
  public BaselineEntry times(int number) {
    return new BaselineEntry(path, rule, fingerprint, number, words);
  }

  /** The same entry in another file. */
  public BaselineEntry in(String other) {
    return new BaselineEntry(other, rule, fingerprint, count, words);
  }

  /** What findings are compared by. */
  public record Identity(String path, String rule, String fingerprint) {
    public Identity {
      Objects.requireNonNull(path, "path must not be null");
      Objects.requireNonNull(rule, "rule must not be null");
      Objects.requireNonNull(fingerprint, "fingerprint must not be null");
    }
  }
}
