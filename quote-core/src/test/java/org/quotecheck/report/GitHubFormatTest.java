package org.quotecheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotecheck.ReportFormats;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Severity;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/** GitHub takes ten remarks of a kind: the worst are written, and the rest are counted. */
class GitHubFormatTest {
  private static List<String> lines(int errors, int warnings, int infos) throws IOException {
    SourceText source = SourceText.of("pier.md", "The pier is shut.\n");
    List<FindingEntry> entries = new ArrayList<>();
    add(entries, source, Severity.INFO, infos);
    add(entries, source, Severity.ERROR, errors);
    add(entries, source, Severity.WARNING, warnings);
    FileReport file = FileReport.ofBaseline("pier.md", entries);
    return ReportFormatsTest.written(ReportFormats.GITHUB, Report.of(file)).lines().toList();
  }

  private static void add(
      List<FindingEntry> entries, SourceText source, Severity severity, int count) {
    for (int i = 0; i < count; i++) {
      Finding finding = new Finding("a-rule", severity, new Span(i, i + 1), severity + " " + i);
      entries.add(FindingEntry.of(source, finding, ""));
    }
  }

  private static long count(List<String> lines, String level) {
    return lines.stream().filter(line -> line.startsWith("::" + level + " ")).count();
  }

  @Test
  void whatFitsIsWrittenWorstFirst() throws IOException {
    List<String> lines = lines(2, 1, 1);
    assertEquals(
        List.of("error", "error", "warning", "notice"),
        lines.stream().map(l -> l.substring(2, l.indexOf(' '))).toList());
  }

  @Test
  void theRestIsCounted() throws IOException {
    List<String> lines = lines(12, 11, 13);
    assertEquals(10, count(lines, "error"));
    assertEquals(10, count(lines, "warning"));
    assertEquals(10, count(lines, "notice"));
    String last = lines.get(lines.size() - 1);
    assertTrue(last.contains("Left out: errors 2, warnings 1, info 4."), last);
  }

  @Test
  void tenOfAKindLeaveNothingOut() throws IOException {
    assertFalse(String.join("\n", lines(10, 10, 3)).contains("Left out"));
  }
}
