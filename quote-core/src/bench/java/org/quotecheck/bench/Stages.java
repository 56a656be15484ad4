package org.quotecheck.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.quotecheck.QuoteCheck;

/**
 * How long each stage takes on news of usual length; every figure is for one article. What runs
 * through half of the library or more is warmed up for longer: the compiler has half a minute of
 * work with it, and until then it is shown up to several times as slow as it is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Stages {
  /** Rounds of two seconds until the compiler is done with most of the library. */
  private static final int WARM = 25;

  /** How many articles one round reads. */
  static final int ARTICLES = 40;

  /** UTF-16 units of an article. */
  static final int LENGTH = 6_000;

  private final QuoteCheck engine = QuoteCheck.builder().threads(1).build();
  private final Steps steps = new Steps();
  private final List<Prepared> articles = samples(Layout.TEXT).map(steps::prepare).toList();

  /** The bytes of an article, on average. */
  static int bytes(Layout layout) {
    return samples(layout).mapToInt(sample -> sample.length()).sum() / ARTICLES;
  }

  /** The articles. */
  static Stream<Sample> samples(Layout layout) {
    return IntStream.range(0, ARTICLES)
        .mapToObj(seed -> Sample.of(layout, Shape.news(LENGTH), seed));
  }

  /** Decodes and tokenises: what the other figures are compared with. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void bare(Blackhole sink) {
    articles.forEach(a -> sink.consume(a.sample().bare()));
  }

  /** Bytes to characters. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void decode(Blackhole sink) {
    articles.forEach(a -> sink.consume(a.sample().decode()));
  }

  /** Characters to blocks. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void parseText(Blackhole sink) {
    articles.forEach(a -> sink.consume(Steps.parse(a.source())));
  }

  /** Blocks to quotations. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void findQuotations(Blackhole sink) {
    articles.forEach(a -> sink.consume(steps.findQuotations(a)));
  }

  /** Quotations to what they are. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void classify(Blackhole sink) {
    articles.forEach(a -> sink.consume(steps.classify(a)));
  }

  /** Every block to words and events, whether it has a quotation or not. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void readParagraphs(Blackhole sink) {
    articles.forEach(a -> steps.readParagraphs(a, sink::consume));
  }

  /** Blocks to those who are named. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void cast(Blackhole sink) {
    articles.forEach(a -> sink.consume(steps.cast(a)));
  }

  /** Blocks to tokens, each looked up: what all that follows reads. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void tokens(Blackhole sink) {
    articles.forEach(a -> sink.consume(steps.tokens(a)));
  }

  /** Quotations to their speakers; classification, paragraphs and cast included. */
  @Benchmark
  @Warmup(iterations = WARM, time = 2)
  @OperationsPerInvocation(ARTICLES)
  public void attribute(Blackhole sink) {
    articles.forEach(a -> sink.consume(steps.attribute(a)));
  }

  /** What is known to findings. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void checkRules(Blackhole sink) {
    articles.forEach(a -> sink.consume(steps.checkRules(a)));
  }

  /** From the bytes to who said each quotation. */
  @Benchmark
  @Warmup(iterations = WARM, time = 2)
  @OperationsPerInvocation(ARTICLES)
  public void extract(Blackhole sink) {
    articles.forEach(a -> sink.consume(a.sample().extract(engine)));
  }

  /** From the bytes to the findings with their places. */
  @Benchmark
  @Warmup(iterations = WARM, time = 2)
  @OperationsPerInvocation(ARTICLES)
  public void whole(Blackhole sink) {
    articles.forEach(a -> sink.consume(a.sample().whole(engine)));
  }
}
