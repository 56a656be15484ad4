package org.quotecheck.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.quotecheck.QuoteCheck;
import org.quotecheck.report.FileReport;

/** How time grows with the notes of an article and the entries of its bibliography. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class References {
  private static final int ENTRIES_FOR_A_NOTE = 5;

  /** How many notes; five times as many entries. */
  @Param({"1000", "10000"})
  public int notes;

  private final QuoteCheck engine = QuoteCheck.builder().threads(1).build();
  private Path directory = Path.of("");
  private Path article = Path.of("");

  /** Writes the article and its bibliography. */
  @Setup
  public void write() throws IOException {
    directory = Files.createTempDirectory("references");
    article = Files.writeString(directory.resolve("article.md"), text(notes));
    Files.writeString(directory.resolve("sources.bib"), bibliography(notes));
  }

  /** The length of the article and its bibliography. */
  static int bytes(int notes) {
    return text(notes).length() + bibliography(notes).length();
  }

  private static String text(int notes) {
    StringBuilder text = new StringBuilder("---\nbibliography: sources.bib\n---\n\n");
    StringBuilder below = new StringBuilder();
    for (int i = 0; i < notes; i++) {
      text.append("The weir was mended in year ")
          .append(i)
          .append(".[^n")
          .append(i)
          .append("]\n\n");
      below
          .append("[^n")
          .append(i)
          .append("]: The minutes say so [@key")
          .append(i)
          .append("].\n\n");
    }
    return text.append(below).toString();
  }

  private static String bibliography(int notes) {
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < ENTRIES_FOR_A_NOTE * notes; i++) {
      entries
          .append("@book{key")
          .append(i)
          .append(",\n  title = {The weir, part ")
          .append(i)
          .append("},\n  author = {Tarrow, Ines},\n  year = {2001}\n}\n\n");
    }
    return entries.toString();
  }

  /** Does all there is to do, files read anew. */
  @Benchmark
  public FileReport whole() throws IOException {
    return engine.check(article);
  }

  /** Takes the files away. */
  @TearDown
  public void delete() throws IOException {
    try (var files = Files.list(directory)) {
      files.forEach(References::delete);
    }
    Files.delete(directory);
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
