package org.quotecheck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.evidence.VerdictKind;
import org.quotecheck.evidence.occurrence.Claim;

/** Keeps the example in the description of {@link ArchiveQuery} alive. */
class ArchiveExampleTest {
  private static final Path OWN =
      Path.of("src/test/java/org/quotecheck/archive/ArchiveExampleTest.java");
  private static final Path DESCRIBED =
      Path.of("src/main/java/org/quotecheck/archive/ArchiveQuery.java");

  @Test
  void findsWhoSaidIt() {
    List<Claim> claims =
        List.of(new Claim("Seven lamps on the pier are out of order.", "Joris Pell"));
    List<List<ArchiveDocument>> shares =
        List.of(
            List.of(ArchiveDocument.text("1", "ODUYA: Nobody has counted the lamps.")),
            List.of(ArchiveDocument.text("2", "PELL: Seven lamps on the pier are out of order.")));
    // example begin
    ArchiveQuery query = ArchiveQuery.of(claims, "en");
    ArchiveFindings found =
        shares.parallelStream()
            .map(share -> query.scan(share.iterator()))
            .reduce(query.nothing(), ArchiveFindings::merge);
    List<Verdict> verdicts = query.verdicts(found);
    // example end
    assertEquals(List.of(VerdictKind.VERBATIM), verdicts.stream().map(Verdict::kind).toList());
  }

  @Test
  void isWhatTheDescriptionShows() throws IOException {
    String lines = Files.readString(OWN).split(" *// example (?:begin|end)\n", -1)[1];
    String described =
        lines
            .stripTrailing()
            .stripIndent()
            .lines()
            .map(line -> " * " + line + "\n")
            .reduce("", String::concat);
    assertTrue(Files.readString(DESCRIBED).contains(described), described);
  }
}
