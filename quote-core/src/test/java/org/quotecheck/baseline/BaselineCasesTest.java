package org.quotecheck.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.BaselineFile;
import org.quotecheck.QuoteCheck;
import org.quotecheck.baseline.Matching.Matched;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;

final class BaselineCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/baseline/fingerprints.md");
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^```(before|after|unchecked|new|stale) ?([^\n]*)\n(.*?)^```$");

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
  void knowsFindingsAgain(Sample sample) throws IOException {
    Map<String, List<Path>> files = new HashMap<>();
    Map<String, String> expected = new HashMap<>();
    BaselineFile file = new BaselineFile(folder.resolve(Baseline.NAME), folder);
    Matcher fence = FENCE.matcher(sample.body());
    boolean written = false;
    while (fence.find()) {
      String kind = fence.group(1);
      if (!kind.equals("before") && !written) {
        write(file, files.getOrDefault("before", List.of()));
        written = true;
      }
      if (fence.group(2).isEmpty()) {
        expected.put(kind, fence.group(3));
      } else {
        files.computeIfAbsent(kind, k -> new ArrayList<>()).add(put(fence));
      }
    }
    Baseline baseline = file.read().orElseThrow();
    Report report = check(files.getOrDefault("after", List.of()));
    Matched matched = file.match(baseline, report);
    assertEquals(expected.getOrDefault("new", ""), lines(fresh(matched.report())));
    assertEquals(expected.getOrDefault("stale", ""), lines(stale(file.stale(matched))));
    assertEquals(baseline.json(), Baseline.of(baseline.entries()).json());
  }

  private Path put(Matcher fence) throws IOException {
    Path path = folder.resolve(fence.group(2));
    Files.createDirectories(path.resolveSibling(""));
    return Files.writeString(path, fence.group(3));
  }

  /** Writes the baseline and takes away what it was made from. */
  private void write(BaselineFile file, List<Path> before) throws IOException {
    file.write(Baseline.of(file.entries(check(before))));
    for (Path path : before) {
      Files.delete(path);
    }
  }

  private Report check(List<Path> files) {
    Report report = QuoteCheck.builder().build().checkAll(folder, files);
    return report.atLeast(Severity.WARNING);
  }

  private static String lines(Stream<String> lines) {
    return lines.map(line -> line + "\n").reduce("", String::concat);
  }

  private static Stream<String> fresh(Report report) {
    return report.files().stream()
        .flatMap(file -> file.findings().stream().map(entry -> fresh(file, entry)));
  }

  private static String fresh(FileReport file, FindingEntry entry) {
    return file.path() + ":" + entry.location().begin().line() + " " + entry.finding().rule();
  }

  private static Stream<String> stale(List<BaselineEntry> entries) {
    return entries.stream()
        .map(e -> String.format(Locale.ROOT, "%s %s %d", e.path(), e.rule(), e.count()));
  }
}
