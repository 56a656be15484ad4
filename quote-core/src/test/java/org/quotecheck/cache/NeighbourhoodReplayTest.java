package org.quotecheck.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.report.Report;

/** What an article refers to is part of what its outcome is believed by, and nothing more is. */
class NeighbourhoodReplayTest {
  private static final String BOAT = "content/boat.md";
  private static final String LINKING =
      "The boat [sank](log.md#may), see ![it](../pictures/boat.png).\n";
  private static final String CITING =
      "---\nbibliography: boats.bib\n---\nThe boat sank [@lind2004].\n";
  private static final String KEYED = "The boat sank [@lind2004].\n";
  private static final String ENTRY = "@book{lind2004, title = {Boats}}\n";

  @TempDir Path root;
  private CachedNewsroom newsroom;

  @BeforeEach
  void begin() {
    newsroom = new CachedNewsroom(root);
  }

  private void assertFinds(int number, String rule, String... seen) throws IOException {
    Report cached = newsroom.cached();
    assertEquals(List.of(seen), newsroom.seen());
    assertEquals(number, cached.countByRule().getOrDefault(rule, 0));
    assertEquals(CachedNewsroom.written(newsroom.plain()), CachedNewsroom.written(cached));
  }

  @Test
  void aLinkedFileThatComesAndGoesIsNoticed() throws IOException {
    newsroom.write(BOAT, LINKING);
    assertFinds(2, "broken-local-link", BOAT);
    assertFinds(2, "broken-local-link");
    newsroom.write("pictures/boat.png", "1");
    assertFinds(1, "broken-local-link", BOAT);
    Files.delete(root.resolve("pictures/boat.png"));
    assertFinds(2, "broken-local-link", BOAT);
  }

  @Test
  void aLinkedPlaceThatComesAndGoesIsNoticed() throws IOException {
    newsroom.write(BOAT, LINKING);
    newsroom.write("content/log.md", "# May\n");
    assertFinds(1, "broken-local-link", BOAT, "content/log.md");
    newsroom.write("content/log.md", "# June\n");
    assertFinds(2, "broken-local-link", BOAT, "content/log.md");
    assertFinds(2, "broken-local-link");
  }

  @Test
  void aBibliographyThatChangesIsNoticed() throws IOException {
    newsroom.write(BOAT, CITING);
    newsroom.write("content/pier.md", "The pier is old.\n");
    assertFinds(1, "unreadable-bibliography", BOAT, "content/pier.md");
    newsroom.write("content/boats.bib", "@book{roth, title = {Piers}}\n");
    assertBibliography(1, BOAT);
    assertBibliography(1);
    newsroom.write("content/boats.bib", ENTRY);
    assertBibliography(0, BOAT);
    assertBibliography(0);
  }

  private void assertBibliography(int undefined, String... seen) throws IOException {
    Report cached = newsroom.cached();
    assertEquals(List.of(seen), newsroom.seen().stream().filter(n -> n.endsWith("md")).toList());
    assertEquals(undefined, cached.countByRule().getOrDefault("undefined-citation-key", 0));
  }

  @Test
  void aReplayedArticleStillCitesItsSources() throws IOException {
    newsroom.write("quotecheck.yaml", "rules: {unused-bibliography-entry: warning}\n");
    newsroom.write(BOAT, CITING);
    newsroom.write("content/boats.bib", ENTRY + "@book{roth2019, title = {Piers}}\n");
    for (int run = 0; run < 2; run++) {
      Report report = newsroom.cached();
      assertEquals(1, report.countByRule().getOrDefault("unused-bibliography-entry", 0));
      assertEquals(
          CachedNewsroom.written(newsroom.plain()), CachedNewsroom.written(newsroom.cached()));
    }
  }

  @Test
  void aBibliographyOfTheSettingsCountsForThoseThatCite() throws IOException {
    newsroom.write("quotecheck.yaml", "bibliography: boats.bib\n");
    newsroom.write("boats.bib", "@book{roth, title = {Piers}}\n");
    newsroom.write(BOAT, KEYED);
    newsroom.write("content/pier.md", "The pier is old.\n");
    assertBibliography(1, BOAT, "content/pier.md");
    newsroom.write("boats.bib", ENTRY);
    assertBibliography(0, BOAT);
    newsroom.write("quotecheck.yaml", "bibliography: NONE\n");
    assertBibliography(0, BOAT, "content/pier.md");
  }
}
