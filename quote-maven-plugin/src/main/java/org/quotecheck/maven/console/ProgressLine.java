package org.quotecheck.maven.console;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.quotecheck.Progress;

/**
 * One line on a terminal that says how far a long run is, and is gone when the run is over: files
 * done, how many a second, how long it will take. Short runs show nothing. Thread-safe.
 */
public final class ProgressLine implements Progress, AutoCloseable {
  /** Nobody wonders before that. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

  /** Often enough to be seen to move, seldom enough to cost nothing. */
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

  /** Before this share of the files is done, nobody can say how long the rest takes. */
  private static final int FIRST = 20;

  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final int MINUTE = 60;

  private final PrintWriter terminal;
  private final LongSupplier clock;
  private final long begin;
  private long next;
  private int width;

  /**
   * @param clock nanoseconds from any moment on
   */
  ProgressLine(PrintWriter terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.begin = clock.getAsLong();
    this.next = begin + PATIENCE;
  }

  /**
   * Shown to somebody who sits in front of it, not to a file, a pipeline or a build that was asked
   * to be quiet; and not where several modules would write on the same line. The console is asked
   * for, since Maven 4 takes what is written to standard output for lines of its log.
   */
  public static ProgressLine of(MavenSession session, Log log) {
    boolean wanted =
        log.isInfoEnabled() && session.getRequest().isInteractiveMode() && !session.isParallel();
    Optional<PrintWriter> terminal = wanted ? Terminal.writer() : Optional.empty();
    return new ProgressLine(
        terminal.orElseGet(() -> new PrintWriter(Writer.nullWriter())), System::nanoTime);
  }

  @Override
  public synchronized void checked(int done, int all) {
    long now = clock.getAsLong();
    if (now - next >= 0 && done < all) {
      next = now + PAUSE;
      show(line(done, all, (now - begin) / SECOND));
    }
  }

  private static String line(int done, int all, double seconds) {
    double rate = done / seconds;
    String sofar =
        String.format(
            Locale.ROOT,
            "%,d of %,d files (%d %%), %,.0f a second",
            done,
            all,
            100L * done / all,
            rate);
    return done < all / FIRST ? sofar : sofar + ", " + left((all - done) / rate) + " left";
  }

  private static String left(double exactly) {
    long seconds = (long) Math.ceil(exactly);
    return seconds < MINUTE
        ? seconds + " s"
        : String.format(Locale.ROOT, "%d:%02d min", seconds / MINUTE, seconds % MINUTE);
  }

  private void show(String line) {
    terminal.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    terminal.flush();
    width = line.length();
  }

  /** Leaves nothing behind. */
  @Override
  public synchronized void close() {
    if (width > 0) {
      terminal.print("\r" + " ".repeat(width) + "\r");
      terminal.flush();
      width = 0;
    }
  }
}
