package org.quotecheck.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.QuoteCheck;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.report.QuotationEntry;
import org.quotecheck.report.Report;

/** The cache of what stands in documents changes no verdict, whatever happens between two runs. */
class EvidenceCacheTest {
  private static final List<String> SAID =
      List.of(
          "The last ferry of the year leaves on the second of November.",
          "Not one of the bolts in the northern pier was ever counted twice.",
          "We have four hundred crowns left and fourteen lamps to mend.",
          "Nobody on the board has read the second report about the cracks.",
          "I would sign the contract tomorrow if they paid for the cables.");

  @TempDir Path temporary;

  private Path root() {
    return temporary.resolve("content");
  }

  private Path cache() {
    return temporary.resolve("cache");
  }

  private void write(String name, String text) throws IOException {
    Path file = root().resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private List<String> verdicts(QuoteCheck.Builder builder) throws IOException {
    try (Stream<Path> files = Files.list(root())) {
      Report report =
          builder.build().checkAll(root(), files.filter(Files::isRegularFile).sorted().toList());
      Stream<String> found = report.findings().map(entry -> entry.finding().message());
      Stream<String> failed = report.failures().stream().map(failure -> failure.toString());
      return Stream.of(quotations(report), found, failed).flatMap(each -> each).toList();
    }
  }

  private static Stream<String> quotations(Report report) {
    return report.files().stream()
        .flatMap(file -> file.quotations().stream())
        .map(QuotationEntry::verdict)
        .map(verdict -> verdict.map(Verdict::toString).orElse("none"));
  }

  private void changeSomething(Random random) throws IOException {
    String document = "sources/" + random.nextInt(4) + (random.nextBoolean() ? ".txt" : ".srt");
    switch (random.nextInt(4)) {
      case 0 -> Files.deleteIfExists(root().resolve(document));
      case 1 -> write(document, sentence(random));
      case 2 -> write(document, "ORRIN: " + sentence(random) + "\nPELL: " + sentence(random));
      default -> {
        String quoted = sentence(random).replace(".", ",");
        write(random.nextInt(2) + ".txt", "“" + quoted + "” said Tilda Orrin, the mayor.\n");
      }
    }
  }

  private static String sentence(Random random) {
    String said = SAID.get(random.nextInt(SAID.size()));
    return switch (random.nextInt(4)) {
      case 0 -> said.replace("the ", "a ");
      case 1 -> said.toUpperCase(Locale.ROOT);
      default -> said;
    };
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 3, 4})
  void theVerdictsAreTheSameWithItAndWithoutIt(long seed) throws IOException {
    Random random = new Random(seed);
    write("0.txt", "“" + SAID.get(0).replace(".", ",") + "” said Tilda Orrin, the mayor.\n");
    write("sources/0.txt", SAID.get(1));
    for (int round = 0; round < 20; round++) {
      changeSomething(random);
      List<String> expected = verdicts(QuoteCheck.builder());
      assertEquals(expected, verdicts(QuoteCheck.builder().cache(cache())), "round " + round);
      assertEquals(expected, verdicts(QuoteCheck.builder().cache(cache())), "again " + round);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7})
  void theVerdictsAreTheSameForAnyNumberOfThreadsAndAnyRestOfTheCache(long seed)
      throws IOException {
    Random random = new Random(seed);
    write("0.txt", "“" + SAID.get(0).replace(".", ",") + "” said Tilda Orrin, the mayor.\n");
    write("sources/0.txt", SAID.get(1));
    for (int round = 0; round < 20; round++) {
      changeSomething(random);
      List<String> expected = verdicts(QuoteCheck.builder().threads(1));
      int threads = 2 + random.nextInt(4);
      assertEquals(expected, verdicts(QuoteCheck.builder().threads(threads)), "round " + round);
      verdicts(QuoteCheck.builder().cache(cache()));
      spoil(cache(), random);
      QuoteCheck.Builder spoilt = QuoteCheck.builder().threads(threads).cache(cache());
      assertEquals(expected, verdicts(spoilt), "spoilt in round " + round);
    }
  }

  /** Takes the cache away, or what was written last of it, or turns a bit of it round. */
  private static void spoil(Path cache, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(cache);
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(3)) {
      case 0 -> Files.delete(cache);
      case 1 -> Files.write(cache, Arrays.copyOf(bytes, at));
      default -> {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(cache, bytes);
      }
    }
  }

  private void settle(String name) throws IOException {
    Files.setLastModifiedTime(root().resolve(name), FileTime.fromMillis(1_600_000_000_000L));
  }

  private QuoteCheck checker() {
    return QuoteCheck.builder().cache(cache()).build();
  }

  private Optional<String> survey() {
    return checker().survey(root(), List.of(root().resolve("0.txt"))).digest();
  }

  private Optional<String> digest() {
    return checker().digest(root(), List.of(root().resolve("0.txt")));
  }

  private void newsroom() throws IOException {
    write("0.txt", "“" + SAID.get(0).replace(".", ",") + "” said Tilda Orrin, the mayor.\n");
    write("sources/0.txt", SAID.get(0));
    write("sources/old/1.txt", SAID.get(1));
    settle("sources/0.txt");
    settle("sources/old/1.txt");
  }

  @Test
  void thatNothingHasChangedIsToldWithoutReadingDocuments() throws IOException {
    newsroom();
    assertEquals(Optional.empty(), digest());
    Optional<String> first = survey();
    assertTrue(first.isPresent());
    assertEquals(first, digest());
    assertEquals(first, survey());
  }

  @ParameterizedTest
  @ValueSource(strings = {"written", "settled", "added", "gone", "renamed", "replaced", "linked"})
  void anyChangeOfADocumentIsSeen(String change) throws IOException {
    newsroom();
    Optional<String> first = survey();
    Path document = root().resolve("sources/old/1.txt");
    switch (change) {
      case "written" -> write("sources/old/1.txt", SAID.get(1).replace("northern", "southern"));
      case "settled" -> {
        write("sources/old/1.txt", SAID.get(1) + " ");
        settle("sources/old/1.txt");
      }
      case "added" -> write("sources/2.txt", SAID.get(2));
      case "gone" -> Files.delete(document);
      case "renamed" -> Files.move(document, document.resolveSibling("2.txt"));
      case "replaced" -> {
        write("sources/new.tmp", SAID.get(1).replace("northern", "southern"));
        settle("sources/new.tmp");
        Files.move(
            root().resolve("sources/new.tmp"), document, StandardCopyOption.REPLACE_EXISTING);
      }
      default -> Files.createSymbolicLink(document.resolveSibling("2.txt"), document);
    }
    assertEquals(Optional.empty(), digest());
    assertNotEquals(first, survey());
  }

  /** A clock that is behind cannot make a test of this fail now and then. */
  @Test
  void aDocumentThatWasJustWrittenIsReadAgain() throws IOException {
    newsroom();
    FileTime late = FileTime.fromMillis(4_000_000_000_000L);
    Files.setLastModifiedTime(root().resolve("sources/0.txt"), late);
    assertEquals(Optional.empty(), survey());
    String before = verdicts(QuoteCheck.builder().cache(cache())).get(0);
    assertTrue(before.contains("VERBATIM"), before);
    write("sources/0.txt", SAID.get(0).replace("second", "fourth"));
    Files.setLastModifiedTime(root().resolve("sources/0.txt"), late);
    String after = verdicts(QuoteCheck.builder().cache(cache())).get(0);
    assertTrue(after.contains("ALTERED"), after);
  }

  @Test
  void anUnchangedRunLeavesTheFileAsItIs() throws IOException {
    write("0.txt", "“" + SAID.get(0).replace(".", ",") + "” said Tilda Orrin, the mayor.\n");
    write("sources/0.txt", SAID.get(0));
    settle("sources/0.txt");
    List<String> first = verdicts(QuoteCheck.builder().cache(cache()));
    assertTrue(first.get(0).contains("VERBATIM"), first::toString);
    byte[] kept = Files.readAllBytes(cache());
    Files.setLastModifiedTime(cache(), FileTime.fromMillis(0));
    assertEquals(first, verdicts(QuoteCheck.builder().cache(cache())));
    assertEquals(0, Files.getLastModifiedTime(cache()).toMillis());
    Files.write(cache(), Arrays.copyOf(kept, kept.length - 3));
    assertEquals(first, verdicts(QuoteCheck.builder().cache(cache())));
  }
}
