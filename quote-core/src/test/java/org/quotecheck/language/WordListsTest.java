package org.quotecheck.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list of every language keeps the rules of the folder; loading checks the rest. */
class WordListsTest {
  static Set<String> tags() {
    return Languages.tags();
  }

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String tag : Languages.tags()) {
      try (Stream<Path> all = Files.list(folder(tag))) {
        all.forEach(files::add);
      }
    }
    return files.stream().sorted();
  }

  private static Path folder(String tag) {
    try {
      URL lists = Languages.class.getResource(tag + "/lists.txt");
      Path file = Path.of(Objects.requireNonNull(lists).toURI());
      return file.resolveSibling(".");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("tags")
  void listsNamesExactlyTheFilesOfTheFolder(String tag) throws IOException {
    try (Stream<Path> files = Files.list(folder(tag))) {
      Set<String> names =
          files
              .map(f -> f.getFileName().toString().replace(".txt", ""))
              .filter(n -> !n.equals("lists"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(names, new TreeSet<>(Languages.byTag(tag).listNames()));
    }
  }

  @ParameterizedTest
  @MethodSource("tags")
  void hasEveryRequiredList(String tag) {
    Set<String> missing = new TreeSet<>(Languages.requiredLists());
    missing.removeAll(Languages.byTag(tag).listNames());
    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysWhatItIsFor(Path file) throws IOException {
    String first = Files.readAllLines(file).get(0);
    assertTrue(first.startsWith("# ") && first.length() > 20, first);
  }

  @ParameterizedTest
  @MethodSource("files")
  void isTidy(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      assertEquals(line.stripTrailing(), line, file + ": blanks at the end of a line");
      assertTrue(line.indexOf('\t') < 0 && line.indexOf('\u2019') < 0, file + ": " + line);
    }
  }
}
