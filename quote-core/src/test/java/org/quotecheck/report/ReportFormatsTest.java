package org.quotecheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.QuoteCheck;
import org.quotecheck.ReportFormats;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.builtin.BuiltinRules;

/**
 * Each format writes one article and one file that is not there as somebody has written it down in
 * {@code src/test/resources/report}.
 */
class ReportFormatsTest {
  private static final Path FOLDER = Path.of("src/test/resources/report");

  /** The rules that fail a build, so that a new rule does not change what is expected here. */
  private static final Set<String> RULES =
      Set.of("unattributed-quote", "unattributed-block-quote", "unbalanced-quote-marks");

  private static final Map<String, String> EXPECTED =
      Map.of("text", "pier.txt", "json", "pier.findings.json", "extract", "pier.extract.json");

  private static Report report() {
    RuleSet rules =
        RuleSet.of(BuiltinRules.ALL.stream().filter(r -> RULES.contains(r.info().id())).toList());
    List<Path> files = List.of(FOLDER.resolve("pier.md"), FOLDER.resolve("gone.md"));
    return QuoteCheck.builder().rules(rules).build().checkAll(FOLDER, files);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "extract"})
  void writesWhatIsExpected(String id) throws IOException {
    ReportFormat format =
        ReportFormats.ALL.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    StringWriter out = new StringWriter();
    format.write(report(), out);
    String version = "\"version\": \"" + Tool.quotecheck().version() + "\"";
    Path expected = FOLDER.resolve(Objects.requireNonNull(EXPECTED.get(id)));
    assertEquals(Files.readString(expected), out.toString().replace(version, "\"version\": \"*\""));
  }

  @Test
  void everyFormatHasAnExpectedFile() {
    Stream<String> ids = ReportFormats.ALL.stream().map(ReportFormat::id);
    assertEquals(ids.sorted().toList(), EXPECTED.keySet().stream().sorted().toList());
  }
}
