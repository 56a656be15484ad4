package org.quotecheck.maven.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final StringWriter shown = new StringWriter();
  private long now;
  private final ProgressLine line = new ProgressLine(new PrintWriter(shown), () -> now);

  private void at(double seconds, int done, int all) {
    now = (long) (seconds * TimeUnit.SECONDS.toNanos(1));
    line.checked(done, all);
  }

  @Test
  void aShortRunShowsNothing() {
    at(0.5, 50, 100);
    at(1.9, 100, 100);
    line.close();
    assertEquals("", shown.toString());
  }

  @Test
  void aLongRunSaysHowFarItIsHowFastAndHowLongItWillTake() {
    at(4, 1000, 10_000);
    assertEquals("\r1,000 of 10,000 files (10 %), 250 a second, 36 s left", shown.toString());
  }

  @Test
  void minutesAreCountedAsMinutes() {
    at(100, 1000, 10_000);
    assertEquals("\r1,000 of 10,000 files (10 %), 10 a second, 15:00 min left", shown.toString());
  }

  @Test
  void theTimeLeftIsNotGuessedFromTheFirstFiles() {
    at(3, 10, 10_000);
    assertEquals("\r10 of 10,000 files (0 %), 3 a second", shown.toString());
  }

  @Test
  void itIsNotWrittenMoreOftenThanAnybodyReads() {
    at(4, 1000, 10_000);
    int length = shown.toString().length();
    at(4.1, 1010, 10_000);
    assertEquals(length, shown.toString().length());
  }

  @Test
  void aShorterLineCoversALongerOneAndTheEndClearsIt() {
    at(10, 1000, 10_000);
    at(90, 9999, 10_000);
    String last = "9,999 of 10,000 files (99 %), 111 a second, 1 s left";
    String first = "1,000 of 10,000 files (10 %), 100 a second, 1:30 min left";
    line.close();
    assertEquals(
        "\r"
            + first
            + "\r"
            + last
            + " ".repeat(first.length() - last.length())
            + "\r"
            + " ".repeat(last.length())
            + "\r",
        shown.toString());
  }
}
