package org.quotecheck.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.ConfigurationFiles;
import org.quotecheck.QuoteCheck;
import org.quotecheck.config.Configuration;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.builtin.BuiltinRules;
import org.quotecheck.text.SourceText;

final class SuppressionCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/suppression/suppressions.md");
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^(`{3,4})(file|reported|suppressed) ?([^\n]*)\n(.*?)^\\1$");

  @TempDir Path folder;

  /** One case: its title and all below it. */
  record Sample(String title, String body) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Sample> cases() throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String section : Files.readString(CASES).split("(?m)^## ", -1)) {
      int end = section.indexOf('\n');
      if (!section.startsWith("#")) {
        samples.add(new Sample(section.substring(0, end), section.substring(end)));
      }
    }
    assertTrue(samples.size() > 10, "cases were found");
    return samples.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void suppressesWhatItSays(Sample sample) throws IOException {
    List<Path> files = new ArrayList<>();
    String reported = "";
    String suppressed = "";
    Matcher fence = FENCE.matcher(sample.body());
    while (fence.find()) {
      switch (fence.group(2)) {
        case "file" -> files.add(write(fence.group(3), fence.group(4)));
        case "reported" -> reported = fence.group(4);
        default -> suppressed = fence.group(4);
      }
    }
    Report report = check(files);
    assertEquals(List.of(), report.failures());
    assertEquals(reported.stripTrailing(), String.join("\n", reported(report)));
    assertEquals(suppressed.stripTrailing(), String.join("\n", suppressed(report)));
  }

  private Path write(String name, String text) throws IOException {
    boolean windows = name.endsWith(" crlf");
    Path file = folder.resolve(name.replace(" crlf", ""));
    return Files.writeString(file, windows ? "\uFEFF" + text.replace("\n", "\r\n") : text);
  }

  private Report check(List<Path> files) {
    Path settings = folder.resolve("quotecheck.yaml");
    List<Path> articles = files.stream().filter(file -> !file.equals(settings)).toList();
    Configuration configuration =
        new ConfigurationFiles(SuppressionCasesTest.class.getClassLoader(), folder)
            .read(
                RuleSet.of(BuiltinRules.ALL),
                Optional.of(settings).filter(Files::exists),
                List.of());
    return QuoteCheck.builder().configuration(configuration).build().checkAll(folder, articles);
  }

  private static List<String> reported(Report report) {
    return report.atLeast(Severity.WARNING).files().stream()
        .flatMap(file -> file.findings().stream().map(entry -> reported(file, entry)))
        .toList();
  }

  private static String reported(FileReport file, FindingEntry entry) {
    String severity = entry.finding().severity().label();
    return place(file, entry) + " " + severity + " " + entry.finding().rule();
  }

  private static List<String> suppressed(Report report) {
    return report.files().stream()
        .flatMap(
            file ->
                file.accepted().stream()
                    .map(
                        each ->
                            place(file, each.entry())
                                + " "
                                + each.entry().finding().rule()
                                + " "
                                + each.reason()))
        .toList();
  }

  private static String place(FileReport file, FindingEntry entry) {
    return file.path() + ":" + entry.location().begin();
  }

  @Test
  void messagesSayWhatToWrite() {
    String text =
        """
        Tram stops at noon

        <!-- quotecheck-disabel loaded-verb -- Why. -->
        The tram stops. <!-- quotecheck-disable-line loded-verb -- Why. -->
        It goes on. <!-- quotecheck-disable-line loaded-verb, late-attribution -->
        """;
    List<String> messages =
        QuoteCheck.builder().build().check(SourceText.of("a.md", text)).findings().stream()
            .map(entry -> entry.finding().message())
            .toList();
    assertEquals(
        List.of(
            "“quotecheck-disabel” is no word that quotecheck listens to (did you mean"
                + " quotecheck-disable?). Write one of quotecheck-disable-next-line,"
                + " quotecheck-disable-line, quotecheck-disable-file, quotecheck-disable,"
                + " quotecheck-enable.",
            "There is no rule “loded-verb” (did you mean loaded-verb?), so nothing is suppressed."
                + " Name the rule as the finding does, in brackets at its end.",
            "Nobody says why loaded-verb and late-attribution may be silent here. Write two"
                + " hyphens and the reason behind the rule; in front matter, the key reason.",
            "This suppresses nothing: late-attribution finds nothing in the paragraph it stands"
                + " in. Take it out."),
        messages.stream().filter(message -> !message.contains("loaded-verb finds")).toList());
  }

  @Test
  void manyCommentsTakeTimeInProportion() {
    String piece = "<!-- quotecheck-disable-line loaded-verb -- a -->\n\nThe tram stops.\n\n";
    String text = piece.repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          FileReport report = QuoteCheck.builder().build().check(SourceText.of("a.md", text));
          assertEquals(20_000, report.findings().size());
        });
  }
}
