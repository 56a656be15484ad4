package org.quotecheck.file.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.QuoteCheck;

/** Articles that nobody has touched are not read to tell so; those that somebody has are. */
class KnownArticlesTest {
  private static final String TEXT = "“We count nine lamps,” said Tilda Orrin, the mayor.\n";
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_600_000_000_000L);
  private static final FileTime TO_COME = FileTime.fromMillis(4_000_000_000_000L);

  @TempDir Path root;
  private final List<Path> articles = new ArrayList<>();

  @BeforeEach
  void twoArticles() throws IOException {
    articles.add(write("lamps.txt", TEXT, LONG_AGO));
    articles.add(write("other.md", TEXT, LONG_AGO));
  }

  private Path write(String name, String text, FileTime modified) throws IOException {
    Path file = Files.writeString(root.resolve(name), text);
    return Files.setLastModifiedTime(file, modified);
  }

  private QuoteCheck checker() {
    return QuoteCheck.builder().cache(root.resolve("cache")).build();
  }

  private Optional<String> survey() {
    return checker().survey(root, articles).digest();
  }

  private Optional<String> digest() {
    return checker().digest(root, articles);
  }

  private static String changed() {
    return TEXT.replace("nine", "four");
  }

  @Test
  void theyAreNotReadAgain() throws IOException {
    Optional<String> first = survey();
    assertTrue(first.isPresent());
    write("lamps.txt", changed(), LONG_AGO);
    assertEquals(first, digest());
  }

  @Test
  void whatWasReadToTellIsKeptToo() throws IOException {
    Optional<String> read = digest();
    write("lamps.txt", changed(), LONG_AGO);
    assertEquals(read, digest());
    assertNotEquals(read, survey());
  }

  @Test
  void theyAreReadAgainIfOneWasJustWritten() throws IOException {
    write("lamps.txt", TEXT, TO_COME);
    Optional<String> first = survey();
    assertEquals(first, digest());
    write("lamps.txt", changed(), TO_COME);
    assertNotEquals(first, digest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"written", "longer", "replaced", "added", "renamed", "ledger", "gone"})
  void anyChangeIsSeen(String change) throws IOException {
    Optional<String> first = survey();
    switch (change) {
      case "written" -> Files.writeString(articles.get(0), changed());
      case "longer" -> write("lamps.txt", TEXT + "\n", LONG_AGO);
      case "replaced" -> {
        Path other = write("new.tmp", changed(), LONG_AGO);
        Files.move(other, articles.get(0), StandardCopyOption.REPLACE_EXISTING);
      }
      case "added" -> articles.add(write("third.md", TEXT, LONG_AGO));
      case "renamed" -> articles.set(1, Files.move(articles.get(1), root.resolve("another.md")));
      case "ledger" -> write("lamps.quotes.yml", "quotes: []\n", LONG_AGO);
      default -> Files.delete(articles.get(1));
    }
    assertNotEquals(first, digest());
  }

  @Test
  void whatIsKeptIsBelievedOnlyIfItIsWhole() throws IOException {
    Optional<String> first = survey();
    Path kept = root.resolve("cache.articles");
    byte[] bytes = Files.readAllBytes(kept);
    Files.write(kept, Arrays.copyOf(bytes, bytes.length - 1));
    assertEquals(first, digest());
    bytes[bytes.length - 40] ^= 1;
    Files.write(kept, bytes);
    assertEquals(first, digest());
  }
}
