package org.quotecheck.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.evidence.VerdictKind;
import org.quotecheck.evidence.document.DocumentReader;
import org.quotecheck.evidence.document.OpenDocument;
import org.quotecheck.evidence.match.DocumentScanner;
import org.quotecheck.evidence.match.Sought;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.evidence.occurrence.Traces;
import org.quotecheck.evidence.word.WordCutter;
import org.quotecheck.evidence.word.Words;
import org.quotecheck.language.Language;
import org.quotecheck.language.Languages;

/**
 * Measures verdicts on quotations whose source is known: a folder with {@code sources} and {@code
 * quotes.jsonl}, whose lines have the words, the credited speaker, a kind and the verdict that is
 * right.
 */
public final class EvidenceTool {
  private EvidenceTool() {}

  /** One line of the file. */
  private record Gold(String quote, String speaker, String kind, String expect, int words) {
    VerdictKind verdict() {
      return VerdictKind.valueOf(expect.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /**
   * Prints how many quotations are found and how many get the right verdict.
   *
   * @param args the folder; {@code -v} behind it shows each wrong verdict
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    boolean verbose = List.of(args).contains("-v");
    int threads = List.of(args).contains("-2") ? 2 : 1;
    List<Gold> gold = read(folder.resolve("quotes.jsonl"));
    Language language = Languages.byTag("en");
    Sought.of(List.of(new Claim("nothing to see", "")), language);
    long begin = System.nanoTime();
    long cpu = cpu();
    List<Claim> claims = gold.stream().map(g -> new Claim(g.quote(), g.speaker())).toList();
    Sought sought = Sought.of(claims, language);
    System.out.printf("table %.3f s%n", (System.nanoTime() - begin) / 1e9);
    List<Traces> traces = scan(sought, folder.resolve("sources"), language, threads);
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      verdicts.add(Verdict.of(sought, i, traces.get(i)));
    }
    System.out.printf(
        "wall %.2f s, cpu %.2f s, heap %d MB%n",
        (System.nanoTime() - begin) / 1e9,
        (cpu() - cpu) / 1e9,
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    score(gold, verdicts, verbose);
    for (int i = 0; List.of(args).contains("-r") && i < 3; i++) {
      long again = cpu();
      scan(Sought.of(claims, language), folder.resolve("sources"), language, threads);
      System.out.printf("again: cpu %.2f s%n", (cpu() - again) / 1e9);
    }
    bare(folder.resolve("sources"));
    long before = cpu();
    bare(folder.resolve("sources"));
    System.out.printf("bare pass: cpu %.2f s%n", (cpu() - before) / 1e9);
  }

  /** Only cuts and hashes the words. */
  private static void bare(Path sources) throws IOException {
    WordCutter cutter = new WordCutter();
    Words words = new Words();
    try (Stream<Path> all = Files.walk(sources)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        char[] text = Files.readString(file).toCharArray();
        words.clear();
        cutter.cut(text, 0, text.length, words);
      }
    }
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static List<Traces> scan(Sought sought, Path sources, Language language, int threads)
      throws IOException, InterruptedException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(sources)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    DocumentReader reader = new DocumentReader(language);
    List<DocumentScanner> scanners = new ArrayList<>();
    List<Thread> running = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      DocumentScanner scanner = new DocumentScanner(sought);
      scanners.add(scanner);
      int first = t;
      Thread thread =
          new Thread(
              () -> {
                for (int i = first; i < files.size(); i += threads) {
                  Path file = files.get(i);
                  String name = sources.relativize(file).toString();
                  try (InputStream in = Files.newInputStream(file)) {
                    OpenDocument document =
                        new OpenDocument(name, StandardCharsets.UTF_8, Files.size(file), in);
                    scanner.scan(name, receiver -> reader.read(document, receiver));
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }
              });
      thread.start();
      running.add(thread);
    }
    for (Thread thread : running) {
      thread.join();
    }
    List<Traces> traces = new ArrayList<>(scanners.get(0).traces());
    for (int t = 1; t < threads; t++) {
      for (int i = 0; i < traces.size(); i++) {
        traces.set(i, traces.get(i).merge(scanners.get(t).traces().get(i)));
      }
    }
    return traces;
  }

  private static List<Gold> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Gold> gold = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      gold.add(
          new Gold(
              node.get("quote").asText(),
              node.get("speaker").isNull() ? "" : node.get("speaker").asText(),
              node.get("kind").asText(),
              node.get("expect").asText(),
              node.get("words").asInt()));
    }
    return gold;
  }

  private static void score(List<Gold> gold, List<Verdict> verdicts, boolean verbose) {
    Map<String, Map<String, Integer>> table = new TreeMap<>();
    int[] located = new int[4];
    int right = 0;
    int findable = 0;
    for (int i = 0; i < gold.size(); i++) {
      Gold g = gold.get(i);
      Verdict v = verdicts.get(i);
      table
          .computeIfAbsent(g.kind(), k -> new TreeMap<>())
          .merge(v.kind().label(), 1, Integer::sum);
      if (g.verdict() != VerdictKind.NOT_FOUND) {
        int at = v.words() < 8 ? 0 : 2;
        located[at] += v.occurrence().isPresent() ? 1 : 0;
        located[at + 1]++;
        findable++;
        right += v.kind() == g.verdict() ? 1 : 0;
      }
      if (verbose && v.kind() != g.verdict()) {
        System.out.println(g.kind() + "\t" + g.words() + "\t" + v.kind() + "\t" + g.quote());
        v.occurrence()
            .ifPresent(
                o ->
                    System.out.println(
                        "\t"
                            + o.alterations()
                            + o.said()
                            + " "
                            + o.place().path()
                            + " "
                            + o.diff()));
      }
    }
    table.forEach((kind, row) -> System.out.println(kind + " " + row));
    System.out.printf(
        "located 8+ %d/%d %.2f%%, 5-7 %d/%d %.2f%%; right %d/%d %.2f%%%n",
        located[2],
        located[3],
        located[2] * 100.0 / located[3],
        located[0],
        located[1],
        located[0] * 100.0 / Math.max(1, located[1]),
        right,
        findable,
        right * 100.0 / findable);
  }
}
