package org.quotecheck.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quotecheck.text.Span;

/**
 * Keeps how every quote fared in one run, so that the next run can say what changed. One quote a
 * line, its fields separated by tabs: article, begin, end, outcome and our answer.
 */
final class OutcomeFile {
  private OutcomeFile() {}

  /** A quote of an article. */
  record Key(String article, Span quote) {}

  /**
   * How a quote fared.
   *
   * @param outcome how
   * @param answer whom we named, or why nobody
   */
  record Entry(Outcome outcome, String answer) {}

  /** Two outcomes of one quote, one of them good and one of them bad. */
  record Change(Entry before, Entry now) {
    boolean isGain() {
      return now.outcome().isGood();
    }
  }

  /**
   * What a run wrote; nothing if there is no such file.
   *
   * @throws IllegalArgumentException if a line is no outcome; the message names it
   */
  static Map<Key, Entry> read(Path file) throws IOException {
    Map<Key, Entry> entries = new LinkedHashMap<>();
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
    for (int line = 0; line < lines.size(); line++) {
      try {
        read(lines.get(line).split("\t", -1), entries);
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new IllegalArgumentException(file + ":" + (line + 1) + ": not an outcome", e);
      }
    }
    return entries;
  }

  private static void read(String[] fields, Map<Key, Entry> entries) {
    Span quote = new Span(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
    Entry entry = new Entry(Outcome.valueOf(fields[3]), fields[4]);
    entries.put(new Key(fields[0], quote), entry);
  }

  /** Writes what a run found, in place of what the last one wrote. */
  static void write(Path file, Map<Key, Entry> entries) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, entries.entrySet().stream().map(OutcomeFile::line).toList());
  }

  private static String line(Map.Entry<Key, Entry> entry) {
    Span quote = entry.getKey().quote();
    return String.join(
        "\t",
        entry.getKey().article(),
        Integer.toString(quote.begin()),
        Integer.toString(quote.end()),
        entry.getValue().outcome().name(),
        entry.getValue().answer().replaceAll("\\s+", " "));
  }

  /** The quotes of both runs that were good in one and bad in the other. */
  static Map<Key, Change> changes(Map<Key, Entry> before, Map<Key, Entry> now) {
    Map<Key, Change> changes = new LinkedHashMap<>();
    now.forEach(
        (key, entry) -> {
          Entry last = before.get(key);
          if (last != null && last.outcome().isGood() != entry.outcome().isGood()) {
            changes.put(key, new Change(last, entry));
          }
        });
    return changes;
  }
}
