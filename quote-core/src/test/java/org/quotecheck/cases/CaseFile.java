package org.quotecheck.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A page of cases on one subject.
 *
 * <p>A case is a fenced block {@code ```article}, or {@code ```article EXT} for another format than
 * plain text, under a heading. Caret lines inside are removed before anything reads the article.
 *
 * @param name the file's name
 * @param cases in file order
 */
public record CaseFile(String name, List<Case> cases) {
  private static final String FENCE = "```";
  private static final String OPENING = FENCE + "article";

  public CaseFile {
    cases = List.copyOf(cases);
  }

  /**
   * All case files of a folder of the test class path, by name.
   *
   * @param folder such as {@code en/quotations}
   */
  public static List<CaseFile> in(String folder) {
    try (Stream<Path> files = Files.list(Path.of(location(folder)))) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().map(CaseFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI location(String folder) {
    URL url = CaseFile.class.getResource("/cases/" + folder);
    try {
      return Objects.requireNonNull(url, () -> "no case folder " + folder).toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CaseFile read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      return new CaseFile(String.valueOf(file.getFileName()), cases(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Case> cases(List<String> lines) {
    List<Case> cases = new ArrayList<>();
    String title = "";
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at++);
      if (line.startsWith("#")) {
        title = line.replaceFirst("#+\\s*", "");
      } else if (line.startsWith(OPENING)) {
        int end = at + lines.subList(at, lines.size()).indexOf(FENCE);
        cases.add(parse(title, line.substring(OPENING.length()).strip(), lines.subList(at, end)));
        at = end + 1;
      }
    }
    return cases;
  }

  private static Case parse(String title, String extension, List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<CaretLabel> labels = new ArrayList<>();
    int lineBegin = 0;
    for (String line : lines) {
      if (CaretLabel.isCaretLine(line)) {
        labels.add(CaretLabel.parse(line, lineBegin));
      } else {
        lineBegin = text.length();
        text.append(line).append('\n');
      }
    }
    return new Case(title, extension.isEmpty() ? "txt" : extension, text.toString(), labels);
  }
}
