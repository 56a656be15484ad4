package org.quotecheck.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractMojoTest {
  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void foundNewsroom() {
    newsroom = new Newsroom(root);
  }

  @Test
  void writesQuotationsAndPassesWhateverTheyAre() throws Exception {
    newsroom
        .with("content/bridge.txt", Newsroom.FAULTY)
        .with("content/ferry.txt", Newsroom.CLEAN)
        .extract()
        .execute();
    Path file = Path.of("target", "quotecheck", "extract.json");
    assertEquals(List.of("INFO wrote 2 quotations from 2 files to " + file), newsroom.log.lines);
    String json = Files.readString(root.resolve(file));
    assertTrue(json.contains("\"content/bridge.txt\""));
    assertTrue(json.contains("Mara Lindqvist"));
  }

  @Test
  void writesWhereItIsTold(@TempDir Path elsewhere) throws Exception {
    Path file = elsewhere.resolve("deep/quotes.json");
    ExtractMojo goal = newsroom.with("content/ferry.txt", Newsroom.CLEAN).extract();
    goal.output = file.toFile();
    goal.execute();
    assertTrue(newsroom.log.has("INFO wrote 1 quotation from 1 file to " + file));
    assertTrue(Files.readString(file).contains("Mara Lindqvist"));
  }

  @Test
  void anUnreadableFileFailsTheBuildAfterTheOthersWereWritten() throws Exception {
    newsroom.with("content/ferry.txt", Newsroom.CLEAN);
    Files.createSymbolicLink(root.resolve("content/gone.txt"), Path.of("nowhere"));
    ExtractMojo goal = newsroom.extract();
    MojoExecutionException thrown = assertThrows(MojoExecutionException.class, goal::execute);
    assertTrue(String.valueOf(thrown.getMessage()).contains("content/gone.txt"));
    assertTrue(
        Files.readString(root.resolve("target/quotecheck/extract.json"))
            .contains("Mara Lindqvist"));
  }
}
