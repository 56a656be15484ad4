package org.quotecheck.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.quotecheck.QuoteCheck;
import org.quotecheck.report.FileReport;
import org.quotecheck.text.Tokens;

/** How time and memory grow when one file gets longer, or has more names or quotations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Growth {
  private static final int MEGABYTE = 1_000_000;
  private static final int SOME_NAMES = 100;

  /** What grows, and to what. */
  @Param({
    "length-1000",
    "length-10000",
    "length-100000",
    "length-1000000",
    "length-10000000",
    "names-10",
    "names-100",
    "names-1000",
    "names-10000",
    "quotations-10",
    "quotations-100",
    "quotations-1000",
    "quotations-10000",
    "line-1000000",
    "line-10000000"
  })
  public String grown = "";

  private final QuoteCheck engine = QuoteCheck.builder().threads(1).build();
  private Sample sample = Sample.empty();

  /** Writes the article. */
  @Setup
  public void write() {
    sample = sample(grown);
  }

  /** The article of a parameter. */
  static Sample sample(String grown) {
    int size = Integer.parseInt(grown.substring(grown.indexOf('-') + 1));
    Shape news = Shape.news(MEGABYTE);
    return switch (grown.substring(0, grown.indexOf('-'))) {
      case "length" -> Sample.of(Layout.TEXT, Shape.news(size), 1);
      case "line" -> Sample.of(Layout.LINE, Shape.news(size), 1);
      case "names" ->
          Sample.of(Layout.TEXT, new Shape(2 * MEGABYTE, size, 2 * news.quotations()), 1);
      case "quotations" -> Sample.of(Layout.TEXT, new Shape(MEGABYTE, SOME_NAMES, size), 1);
      default -> throw new IllegalArgumentException("nothing grows with " + grown);
    };
  }

  /** Decodes and tokenises. */
  @Benchmark
  public Tokens bare() {
    return sample.bare();
  }

  /** Does all there is to do. */
  @Benchmark
  public FileReport whole() {
    return sample.whole(engine);
  }
}
