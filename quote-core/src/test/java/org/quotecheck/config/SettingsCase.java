package org.quotecheck.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a configuration changes, as a Markdown file shows it: a heading, the files of a small
 * repository, and what is reported without and with the configuration.
 *
 * @param title the heading
 * @param files contents by name; {@code quotecheck.yaml} is among them
 * @param without the lines that are reported if there is no configuration
 * @param with the lines that are reported by the configuration
 */
record SettingsCase(
    String title, Map<String, String> files, List<String> without, List<String> with) {
  private static final Pattern FENCE =
      Pattern.compile("```(file|without|with)([^\n]*)\n(.*?)```", Pattern.DOTALL);

  /** The cases of a file, in order. */
  static Stream<SettingsCase> in(Path file) {
    try {
      return Stream.of(Files.readString(file).split("\n## ", -1)).skip(1).map(SettingsCase::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SettingsCase of(String section) {
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, List<String>> reported = new LinkedHashMap<>();
    Matcher fence = FENCE.matcher(section);
    while (fence.find()) {
      if (fence.group(1).equals("file")) {
        files.put(fence.group(2).strip(), fence.group(3));
      } else {
        reported.put(fence.group(1), fence.group(3).lines().toList());
      }
    }
    return new SettingsCase(
        section.lines().findFirst().orElseThrow(),
        files,
        reported.getOrDefault("without", List.of()),
        reported.getOrDefault("with", List.of()));
  }

  /** Writes the files. */
  void write(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** The articles among the files. */
  List<Path> articles(Path folder) {
    return files.keySet().stream()
        .filter(name -> !name.endsWith(".yaml"))
        .map(folder::resolve)
        .toList();
  }

  @Override
  public String toString() {
    return title;
  }
}
