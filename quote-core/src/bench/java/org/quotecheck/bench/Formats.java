package org.quotecheck.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.quotecheck.QuoteCheck;

/** How long the formats take on the same news; every figure is for one article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Formats {
  /** How the articles are written down. */
  @Param public Layout layout = Layout.TEXT;

  private final QuoteCheck engine = QuoteCheck.builder().threads(1).build();
  private final Steps steps = new Steps();
  private List<Prepared> articles = List.of();

  /** Writes the articles. */
  @Setup
  public void write() {
    articles = Stages.samples(layout).map(steps::prepare).toList();
  }

  /** Decodes and tokenises. */
  @Benchmark
  @OperationsPerInvocation(Stages.ARTICLES)
  public void bare(Blackhole sink) {
    articles.forEach(a -> sink.consume(a.sample().bare()));
  }

  /** Characters to blocks. */
  @Benchmark
  @OperationsPerInvocation(Stages.ARTICLES)
  public void parse(Blackhole sink) {
    articles.forEach(a -> sink.consume(Steps.parse(a.source())));
  }

  /** From the bytes to the findings with their places. */
  @Benchmark
  @OperationsPerInvocation(Stages.ARTICLES)
  public void whole(Blackhole sink) {
    articles.forEach(a -> sink.consume(a.sample().whole(engine)));
  }
}
