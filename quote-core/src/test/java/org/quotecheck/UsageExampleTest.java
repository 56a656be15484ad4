package org.quotecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.QuotationEntry;

/** Keeps the example for embedders in the README alive. */
final class UsageExampleTest {
  @Test
  void namesTheSpeaker() throws IOException {
    Path article = Path.of("../seeds/content/news/2026/bridge-inquiry.md");
    Map<String, String> said = new HashMap<>();
    // README begin
    QuoteCheck quoteCheck = QuoteCheck.builder().build();
    FileReport report = quoteCheck.check(article);
    for (QuotationEntry quotation : report.quotations()) {
      quotation.speaker().ifPresent(speaker -> said.put(quotation.text(), speaker.text()));
    }
    // README end
    assertEquals(
        "Villiers", said.get("“The form asks for the date on which the emergency began,”"));
  }

  @Test
  void isWhatTheReadmeShows() throws IOException {
    String own = Files.readString(Path.of("src/test/java/org/quotecheck/UsageExampleTest.java"));
    String lines = own.split(" *// README (?:begin|end)\n", -1)[1];
    String example = "```java\n" + lines.stripTrailing().stripIndent() + "\n```";
    assertTrue(Files.readString(Path.of("../README.md")).contains(example), example);
  }
}
