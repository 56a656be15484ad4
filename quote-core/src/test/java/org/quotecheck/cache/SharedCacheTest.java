package org.quotecheck.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.ReportFormats;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.tools.JavaProcess;

/** One file for several threads and processes, some of which are killed. */
@Timeout(300)
class SharedCacheTest {
  private static final int KILLS = 20;

  @TempDir Path root;
  private CachedNewsroom newsroom;

  @BeforeEach
  void writeArticles() throws IOException {
    newsroom = new CachedNewsroom(root).withArticles();
    for (int i = 0; i < 60; i++) {
      String hour = String.format(Locale.ROOT, "nine on day %d", i);
      newsroom.write("content/day" + i + ".md", CachedNewsroom.statement(hour, "Ines Okoro"));
    }
  }

  @Test
  void threadsMayUseItAtTheSameTime() throws Exception {
    NavigableMap<String, String> expected = CachedNewsroom.written(newsroom.plain());
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<NavigableMap<String, String>>> runs = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        runs.add(() -> CachedNewsroom.written(newsroom.cached()));
      }
      for (Future<NavigableMap<String, String>> run : pool.invokeAll(runs)) {
        assertEquals(expected, run.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void processesMayUseItAtTheSameTime() throws Exception {
    List<Process> processes = List.of(start(), start(), start());
    for (Process process : processes) {
      assertTrue(process.waitFor(120, TimeUnit.SECONDS));
      assertEquals(0, process.exitValue());
    }
    assertRight();
    newsroom.seen();
    assertRight();
  }

  /** Half of them at times spread over a run, half while one of the files is being written. */
  @Test
  void runsMayBeKilledAtAnyTime() throws Exception {
    long begin = Files.getLastModifiedTime(newsroom.articles().get(0)).toMillis();
    Process whole = start();
    assertTrue(whole.waitFor(120, TimeUnit.SECONDS));
    long end = Files.getLastModifiedTime(newsroom.baseline().path()).toMillis();
    Set<Map.Entry<String, String>> versions =
        new HashSet<>(CachedNewsroom.written(newsroom.plain()).entrySet());
    long length = Math.max(KILLS, end - begin);
    for (int i = 0; i < KILLS; i++) {
      newsroom.write("content/day" + i + ".md", CachedNewsroom.statement("one", "Ada No" + i));
      Process process = start();
      if (i % 2 == 0) {
        process.waitFor(length * (i + 1) / KILLS, TimeUnit.MILLISECONDS);
      } else {
        awaitDraft(process);
      }
      process.destroyForcibly().waitFor();
      versions.addAll(CachedNewsroom.written(newsroom.plain()).entrySet());
      assertWhole(versions);
      newsroom.baseline().read();
      assertRight();
    }
  }

  private void awaitDraft(Process process) throws IOException, InterruptedException {
    while (process.isAlive() && !isBeingWritten()) {
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
  }

  private boolean isBeingWritten() throws IOException {
    try (Stream<Path> files = Files.list(newsroom.cache().resolveSibling(""))) {
      return files.anyMatch(file -> file.toString().endsWith(".tmp"));
    }
  }

  /** Each report is whole: that of one of the versions the articles have had. */
  private void assertWhole(Set<Map.Entry<String, String>> versions) throws IOException {
    for (ReportFormat format : ReportFormats.ALL) {
      String text = Files.readString(newsroom.cache().resolveSibling(format.fileName()));
      assertTrue(versions.contains(Map.entry(format.id(), text)), () -> "half a report: " + text);
    }
  }

  private void assertRight() throws IOException {
    assertEquals(
        CachedNewsroom.written(newsroom.plain()), CachedNewsroom.written(newsroom.cached()));
    try (Stream<Path> files = Files.list(newsroom.cache().resolveSibling(""))) {
      for (Path draft : files.filter(file -> file.toString().endsWith(".tmp")).toList()) {
        Files.delete(draft);
      }
    }
  }

  private Process start() throws IOException {
    List<String> options = List.of("-XX:TieredStopAtLevel=1");
    return JavaProcess.of(options, CheckingProcess.class, root.toString()).inheritIO().start();
  }
}
