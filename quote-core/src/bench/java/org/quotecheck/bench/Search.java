package org.quotecheck.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.quotecheck.evidence.Verdict;

/** A search for quotations in documents, beside a pass that only cuts and hashes their words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public abstract class Search {
  private Passages passages = new Passages(1, 1);

  /** How many documents there are. */
  abstract int documents();

  /** How many quotations are looked for. */
  abstract int sought();

  /** Documents and quotations. */
  Passages passages() {
    return passages;
  }

  /** Writes documents and quotations. */
  @Setup
  public void write() {
    passages = new Passages(documents(), sought());
  }

  /** Decodes, folds, cuts and hashes: what the other figures are compared with. */
  @Benchmark
  public long bare() {
    return passages.cut();
  }

  /** From the bytes of the documents to the verdicts. */
  @Benchmark
  public List<Verdict> whole() throws IOException {
    return passages.check();
  }
}
