package org.quotecheck.report;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quotecheck.report.review.GitHubFormat;
import org.quotecheck.report.review.RdJsonLinesFormat;
import org.quotecheck.report.sarif.SarifFormat;

/**
 * Lines and columns lead back to the words that were found: counted here in the bytes of the files,
 * as the readers of each format count.
 */
class PositionsTest {
  private static final List<String> WORDS =
      List.of(
          "that did it, and nobody",
          "else at all.”\r\n\r\n“The",
          "hangs\there",
          "日本",
          "Ada Thorne",
          "bell",
          "ends.");

  /** The lines of a file without byte order mark, each with its end. */
  private static List<byte[]> lines(String path) {
    byte[] bytes = SampleReport.bytes(path);
    int begin = bytes[0] == (byte) 0xEF ? 3 : 0;
    List<byte[]> lines = new ArrayList<>();
    for (int i = begin; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(Arrays.copyOfRange(bytes, begin, i + 1));
        begin = i + 1;
      }
    }
    return lines;
  }

  /** The text from one place to another, in units of a number of bytes of an encoding. */
  private static String cut(List<byte[]> lines, int line, int column, int endLine, int endColumn) {
    StringBuilder text = new StringBuilder();
    for (int i = line; i <= endLine; i++) {
      byte[] bytes = lines.get(i - 1);
      int from = i == line ? column - 1 : 0;
      int to = i == endLine ? endColumn - 1 : bytes.length;
      text.append(new String(bytes, from, to - from, UTF_8));
    }
    return text.toString();
  }

  private static String cutUtf16(
      List<byte[]> lines, int line, int column, int endLine, int endColumn) {
    StringBuilder text = new StringBuilder();
    for (int i = line; i <= endLine; i++) {
      byte[] units = new String(lines.get(i - 1), UTF_8).getBytes(UTF_16LE);
      int from = i == line ? 2 * (column - 1) : 0;
      int to = i == endLine ? 2 * (endColumn - 1) : units.length;
      text.append(new String(units, from, to - from, UTF_16LE));
    }
    return text.toString();
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }

  @Test
  void sarifCountsUtf16Units() throws IOException {
    String sarif = ReportFormatsTest.written(new SarifFormat(), SampleReport.report());
    JsonNode run = new ObjectMapper().readTree(sarif).get("runs").get(0);
    assertEquals("utf16CodeUnits", run.get("columnKind").asText());
    List<String> found = new ArrayList<>();
    for (JsonNode result : run.get("results")) {
      if (result.has("suppressions")) {
        continue;
      }
      JsonNode place = result.get("locations").get(0).get("physicalLocation");
      String uri = place.get("artifactLocation").get("uri").asText();
      JsonNode region = place.get("region");
      found.add(
          cutUtf16(
              lines(URLDecoder.decode(uri, UTF_8)),
              region.get("startLine").asInt(),
              region.get("startColumn").asInt(),
              region.get("endLine").asInt(),
              region.get("endColumn").asInt()));
    }
    assertEquals(sorted(WORDS), sorted(found));
  }

  @Test
  void reviewdogCountsBytesOfUtf8() throws IOException {
    String report = ReportFormatsTest.written(new RdJsonLinesFormat(), SampleReport.report());
    List<String> found = new ArrayList<>();
    for (String line : report.lines().toList()) {
      JsonNode location = new ObjectMapper().readTree(line).get("location");
      JsonNode range = location.path("range");
      if (!range.isMissingNode()) {
        found.add(
            cut(
                lines(location.get("path").asText()),
                range.get("start").get("line").asInt(),
                range.get("start").get("column").asInt(),
                range.get("end").get("line").asInt(),
                range.get("end").get("column").asInt()));
      }
    }
    assertEquals(sorted(WORDS), sorted(found));
  }

  @Test
  void gitHubCountsUtf16UnitsWithinOneLine() throws IOException {
    String report = ReportFormatsTest.written(new GitHubFormat(), SampleReport.report());
    Pattern place =
        Pattern.compile("file=([^,]*),line=(\\d+),endLine=(\\d+)(?:,col=(\\d+),endColumn=(\\d+))?");
    List<String> found = new ArrayList<>();
    List<Integer> severalLines = new ArrayList<>();
    for (MatchResult match : place.matcher(report).results().toList()) {
      String path = match.group(1).replace("%2C", ",").replace("%3A", ":").replace("%25", "%");
      int line = Integer.parseInt(match.group(2));
      if (match.group(4) == null) {
        severalLines.add(line);
      } else {
        int begin = Integer.parseInt(match.group(4));
        int end = Integer.parseInt(match.group(5));
        found.add(cutUtf16(lines(path), line, begin, line, end));
      }
    }
    assertEquals(List.of(3), severalLines);
    assertEquals(
        sorted(WORDS.stream().filter(words -> !words.contains("\n")).toList()), sorted(found));
  }
}
