package org.quotecheck.maven.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.config.source.Glob;

class ArticleFilesTest {
  private static final ArticleFiles BY_DEFAULT =
      ArticleFiles.matching(List.of(), List.of(), true, Set.of());

  @TempDir Path root;

  @Test
  void findsArticlesInPathOrder() throws IOException {
    write("b.txt", "news/z.txt", "news/a.txt", "a.txt", "news.txt");
    assertEquals(
        List.of("a.txt", "b.txt", "news.txt", "news/a.txt", "news/z.txt"), names(BY_DEFAULT));
  }

  @Test
  void knowsEveryFormatsEndingsInAnyCase() throws IOException {
    write("a.txt", "b.TXT", "c.Text", "d.png", "e.class", "txt");
    assertEquals(List.of("a.txt", "b.TXT", "c.Text"), names(BY_DEFAULT));
  }

  @Test
  void passesOverWhatNoNewsroomWrote() throws IOException {
    write(
        "news/a.txt",
        "target/a.txt",
        "site/target/deep/a.txt",
        "node_modules/x/readme.txt",
        "theme/vendor/a.txt",
        "_site/a.txt",
        ".git/description.txt",
        ".hidden.txt",
        "news/.drafts/a.txt",
        "on target.txt");
    assertEquals(List.of("news/a.txt", "on target.txt"), names(BY_DEFAULT));
  }

  @ParameterizedTest
  @CsvSource({
    "*.txt,             '',           a.txt",
    "**/*.txt,          '',           a.txt news/a.txt news/old/a.txt",
    "news/*.txt,        '',           news/a.txt",
    "news/,             '',           news/a.txt news/b.md news/old/a.txt",
    "./news/**,         '**/*.md',    news/a.txt news/old/a.txt",
    "news\\**,          news/old/,    news/a.txt news/b.md",
    "**/?.md,           '',           news/b.md",
    "**/old/**,         '',           news/old/a.txt",
    "**/*.txt,          **/old,       a.txt news/a.txt news/old/a.txt",
    "*.TXT,             '',           ''",
    "**,                '*.txt',      news/a.txt news/b.md news/old/a.txt",
  })
  void readsAntGlobs(String include, String exclude, String expected) throws IOException {
    write("a.txt", "news/a.txt", "news/b.md", "news/old/a.txt");
    ArticleFiles wanted = ArticleFiles.matching(globs(include), globs(exclude), false, Set.of());
    assertEquals(expected, String.join(" ", names(wanted)));
  }

  @Test
  void globsStartFromTheirOwnDirectory() throws IOException {
    write("site/news/a.txt", "site/b.txt");
    ArticleFiles wanted =
        ArticleFiles.matching(List.of(new Glob(root, "site/news/**")), List.of(), true, Set.of());
    assertEquals(List.of("site/news/a.txt"), names(wanted.below(root.resolve("site"))));
  }

  @Test
  void leavesDirectoriesOut() throws IOException {
    write("a.txt", "module/a.txt", "modules/a.txt");
    Path module = root.resolve("module").toRealPath();
    assertEquals(
        List.of("a.txt", "modules/a.txt"),
        names(ArticleFiles.matching(List.of(), List.of(), false, Set.of(module))));
  }

  @Test
  void namesOfFilesMayBeOdd() throws IOException {
    assumeTrue(
        Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
            .newEncoder()
            .canEncode("Zoë “quoted”"));
    assumeFalse(File.separatorChar == '\\', "such names are not allowed on Windows");
    write("Zoë “quoted”.txt", "a 'b' \"c\".txt", "line\nbreak.txt", "{x}[y]*.txt", "a\\b.txt");
    assertEquals(5, names(BY_DEFAULT).size());
  }

  @Test
  void followsLinksAndListsAFileOnceByItsOwnPath() throws IOException {
    write("z/a.txt", "other/only.txt");
    link("a-link", "z");
    link("b.txt", "z/a.txt");
    assertEquals(List.of("other/only.txt", "z/a.txt"), names(BY_DEFAULT));
  }

  @Test
  void followsLinksThatLeadOutside(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("c.txt"), "");
    Files.createSymbolicLink(root.resolve("linked"), elsewhere);
    assertEquals(List.of("linked/c.txt"), names(BY_DEFAULT));
  }

  @Test
  void circlesOfLinksEnd() throws IOException {
    write("site/a/a.txt", "site/b/b.txt");
    link("site/a/up", "..");
    link("site/a/self", ".");
    link("site/a/to-b", "../b");
    link("site/b/to-a", "../a");
    link("site/a/above", "../..");
    link("site/round.txt", "round.txt");
    Path site = root.resolve("site");
    Selection found =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> BY_DEFAULT.below(site));
    assertEquals(List.of("site/a/a.txt", "site/b/b.txt", "site/round.txt"), names(found));
    assertEquals(List.of(), found.problems());
  }

  @Test
  void manyWaysToOnePlaceCostLittle() throws IOException {
    for (int i = 0; i < 40; i++) {
      write("d" + i + "/a.txt");
      link("d" + i + "/x", "../d" + (i + 1));
      link("d" + i + "/y", "../d" + (i + 1));
    }
    Selection found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> below(BY_DEFAULT));
    assertEquals(40, found.files().size());
  }

  @Test
  void keepsALinkToNothingSoThatReadingItFails() throws IOException {
    link("gone.txt", "nowhere.txt");
    link("gone.png", "nowhere.png");
    assertEquals(List.of("gone.txt"), names(BY_DEFAULT));
  }

  @Test
  void reportsWhatCannotBeListed() throws IOException {
    write("open/a.txt", "closed/a.txt", "target/closed/a.txt");
    shut("closed");
    shut("target");
    Selection found = below(BY_DEFAULT);
    assertEquals(List.of("open/a.txt"), names(found));
    assertEquals(List.of(root.resolve("closed") + ": permission denied"), found.problems());
  }

  @Test
  void reportsARootThatIsNotThere() {
    Path missing = root.resolve("missing");
    Selection found = BY_DEFAULT.below(missing);
    assertEquals(List.of(), found.files());
    assertEquals(List.of(missing + ": no such file or directory"), found.problems());
  }

  private List<Glob> globs(String pattern) {
    return pattern.isEmpty() ? List.of() : List.of(new Glob(root, pattern));
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(root.resolve(name), Path.of(target));
  }

  private void shut(String name) {
    File directory = root.resolve(name).toFile();
    assumeTrue(directory.setReadable(false) && !Files.isReadable(directory.toPath()));
  }

  private Selection below(ArticleFiles wanted) {
    return wanted.below(root);
  }

  private List<String> names(ArticleFiles wanted) {
    return names(below(wanted));
  }

  private List<String> names(Selection found) {
    return found.files().stream()
        .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
        .toList();
  }
}
