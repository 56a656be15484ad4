package org.quotecheck.evidence.ledger;

import java.util.OptionalInt;

/**
 * Where in a document a ledger says that words stand. Immutable.
 *
 * @param second from the beginning of the recording; -1 if it does not say
 * @param pageNumber 1-based; 0 if it does not say
 * @param lineNumber 1-based; 0 if it does not say
 */
public record Locator(int second, int pageNumber, int lineNumber) {
  /** Of an entry that says nothing of the kind. */
  public static final Locator NONE = new Locator(-1, 0, 0);

  private static final int SIXTY = 60;

  /**
   * As entries write it; each part is empty if an entry does not have it.
   *
   * @param time hours, if any, minutes and seconds with colons between them
   * @param page a number
   * @param line a number
   */
  static Locator of(String time, String page, String line) {
    return new Locator(seconds(time), number(page), number(line));
  }

  private static int seconds(String time) {
    if (time.isEmpty()) {
      return -1;
    }
    int seconds = 0;
    for (String part : time.split("[.,]", 2)[0].split(":", -1)) {
      seconds = seconds * SIXTY + number(part);
    }
    return seconds;
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** Seconds from the beginning of the recording; empty if it does not say. */
  public OptionalInt time() {
    return second < 0 ? OptionalInt.empty() : OptionalInt.of(second);
  }

  /** 1-based; empty if it does not say. */
  public OptionalInt page() {
    return pageNumber < 1 ? OptionalInt.empty() : OptionalInt.of(pageNumber);
  }

  /** 1-based; empty if it does not say. */
  public OptionalInt line() {
    return lineNumber < 1 ? OptionalInt.empty() : OptionalInt.of(lineNumber);
  }
}
