package org.quotecheck.maven.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What servers answered on earlier days, so that they are not asked again every time. Only what was
 * there is believed, and for a week; whatever is wrong with the file, everything is asked again.
 * Not thread-safe.
 */
public final class AnswerFile {
  private static final Pattern LINE = Pattern.compile("(\\d{1,9})\t(\\d{3})\t(.+)");
  private static final int DAYS = 7;
  private static final int FIRST_REFUSAL = 400;

  private final Path file;
  private final long today;
  private final Map<String, Answer> known = new TreeMap<>();

  private record Answer(long day, int status) {}

  /**
   * @param file need not exist
   * @param today the number of days since some day
   */
  public AnswerFile(Path file, long today) {
    this.file = file;
    this.today = today;
    lines(file).forEach(this::read);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  private void read(String line) {
    Matcher fields = LINE.matcher(line);
    if (fields.matches()) {
      Answer answer =
          new Answer(Long.parseLong(fields.group(1)), Integer.parseInt(fields.group(2)));
      boolean fresh = answer.day() <= today && today - answer.day() < DAYS;
      if (fresh) {
        known.put(fields.group(3), answer);
      }
    }
  }

  /** The answers that are known of these addresses. */
  Map<String, Integer> answers(List<String> addresses) {
    Map<String, Integer> answers = new HashMap<>();
    for (String address : addresses) {
      Answer answer = known.get(address);
      if (answer != null) {
        answers.put(address, answer.status());
      }
    }
    return answers;
  }

  /** Keeps what was there; a file that cannot be written is not missed. */
  void keep(Map<String, Integer> answers) {
    answers.forEach(
        (address, status) -> {
          if (status > 0 && status < FIRST_REFUSAL) {
            known.putIfAbsent(address, new Answer(today, status));
          }
        });
    List<String> lines = new ArrayList<>();
    known.forEach((address, each) -> lines.add(each.day() + "\t" + each.status() + "\t" + address));
    if (!lines.isEmpty()) {
      write(lines);
    }
  }

  private void write(List<String> lines) {
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
      Files.write(file, lines);
    } catch (IOException e) {
      known.clear();
    }
  }
}
