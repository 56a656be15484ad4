package org.quotecheck.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads one word list and refuses what its author cannot have meant: an entry twice, an empty
 * entry, a capital.
 */
final class WordListReader {
  /** A comment line of its own that allows capitals in the entries. */
  private static final String CASE_KEPT = "# case: kept";

  private final String path;
  private final List<String> lines;

  private WordListReader(String path, List<String> lines) {
    this.path = path;
    this.lines = lines;
  }

  /**
   * Reads a list from the class path.
   *
   * @param path the file, relative to this package
   * @throws IllegalStateException if there is no such file or it is malformed
   */
  static WordList read(String path) {
    try (InputStream in = WordListReader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + path);
      }
      return parse(path, lines(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + path, e);
    }
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
      boolean two = end > begin && text.charAt(end - 1) == '\r';
      lines.add(text.substring(begin, two ? end - 1 : end));
      begin = end + 1;
    }
    if (begin < text.length()) {
      lines.add(text.substring(begin));
    }
    return lines;
  }

  /**
   * The list that the lines of a file make.
   *
   * @param path names the file in messages
   * @throws IllegalStateException if a line is malformed
   */
  static WordList parse(String path, List<String> lines) {
    return new WordListReader(path, lines).entries();
  }

  private WordList entries() {
    boolean caseKept = lines.contains(CASE_KEPT);
    Map<String, List<String>> entries = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = withoutComment(lines.get(i));
      if (!line.isEmpty()) {
        add(fields(line), caseKept, i, entries);
      }
    }
    return WordList.of(entries);
  }

  private void add(
      List<String> fields, boolean caseKept, int line, Map<String, List<String>> entries) {
    check(fields, caseKept, line);
    if (entries.putIfAbsent(fields.get(0), rest(fields)) != null) {
      throw malformed(line, "\"" + fields.get(0) + "\" is in the list already");
    }
  }

  private static List<String> rest(List<String> fields) {
    return fields.size() == 1 ? List.of() : fields.subList(1, fields.size());
  }

  private void check(List<String> fields, boolean caseKept, int line) {
    String entry = fields.get(0);
    if (entry.isEmpty()) {
      throw malformed(line, "no entry before the first |");
    }
    if (!caseKept && !entry.equals(entry.toLowerCase(Locale.ROOT))) {
      throw malformed(
          line,
          "\""
              + entry
              + "\" is not lower case; the comment line \""
              + CASE_KEPT
              + "\" would allow it");
    }
  }

  private IllegalStateException malformed(int line, String what) {
    return new IllegalStateException(path + ":" + (line + 1) + ": " + what);
  }

  private static List<String> fields(String line) {
    int bar = line.indexOf('|');
    if (bar < 0) {
      return List.of(line);
    }
    List<String> fields = new ArrayList<>(4);
    int begin = 0;
    while (bar >= 0) {
      fields.add(line.substring(begin, bar).strip());
      begin = bar + 1;
      bar = line.indexOf('|', begin);
    }
    fields.add(line.substring(begin).strip());
    return List.copyOf(fields);
  }

  private static String withoutComment(String line) {
    int hash = line.indexOf('#');
    return (hash < 0 ? line : line.substring(0, hash)).strip();
  }
}
