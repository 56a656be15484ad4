package org.quotecheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.ReportFormats;

/**
 * Each format writes one report as somebody has read and approved it, in {@code
 * src/test/resources/report}: a file for each format, with the version of the tool as {@code *}.
 */
class ReportFormatsTest {
  private static final Path FOLDER = Path.of("src/test/resources/report");

  static Stream<ReportFormat> formats() {
    return ReportFormats.ALL.stream();
  }

  static String written(ReportFormat format, Report report) throws IOException {
    StringWriter out = new StringWriter();
    format.write(report, out);
    return out.toString();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void writesWhatIsExpected(ReportFormat format) throws IOException {
    String expected = Files.readString(FOLDER.resolve("sample-" + format.fileName()));
    String text = written(format, SampleReport.report());
    if (format == ReportFormats.HTML) {
      int data = text.indexOf("<script type=\"application/json\"");
      text = text.substring(data, text.lastIndexOf("<script>"));
    }
    assertEquals(expected, text.replace(Tool.quotecheck().version(), "*"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void writesTheSameWhateverTheOrder(ReportFormat format) throws IOException {
    Report report = SampleReport.report();
    List<FileReport> turned = List.of(report.files().get(1), report.files().get(0));
    List<FileFailure> failures = List.of(report.failures().get(1), report.failures().get(0));
    assertEquals(written(format, report), written(format, new Report(turned, failures)));
  }

  @Test
  void everyFormatHasItsOwnNameAndFile() {
    assertEquals(ReportFormats.ALL.size(), formats().map(ReportFormat::id).distinct().count());
    assertEquals(
        ReportFormats.ALL.size(), formats().map(ReportFormat::fileName).distinct().count());
  }
}
