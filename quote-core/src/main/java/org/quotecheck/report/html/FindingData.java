package org.quotecheck.report.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotecheck.article.BlockKind;
import org.quotecheck.attribution.Status;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.TextBlock;
import org.quotecheck.report.json.JsonObject;
import org.quotecheck.report.place.RelatedPlace;

/** The files and their findings as the page lists them. */
final class FindingData {
  private FindingData() {}

  static JsonObject file(FileReport file) {
    return new JsonObject()
        .put("path", file.path())
        .put("title", title(file))
        .put("quotations", Arrays.stream(Status.values()).map(file::count))
        .put("findings", Arrays.stream(Severity.values()).map(severity -> count(file, severity)))
        .put("accepted", file.accepted().size());
  }

  private static int count(FileReport file, Severity severity) {
    return (int) file.findings().stream().filter(f -> f.finding().severity() == severity).count();
  }

  /** The title of the article, else its first heading, else nothing. */
  private static String title(FileReport file) {
    return Stream.of(BlockKind.TITLE, BlockKind.HEADING)
        .flatMap(kind -> file.text().stream().filter(block -> block.kind() == kind).limit(1))
        .map(TextBlock::prose)
        .map(prose -> prose.text())
        .findFirst()
        .orElse("");
  }

  /** The places of files in the report, by their paths. */
  static Map<String, Integer> numbers(List<FileReport> files) {
    Map<String, Integer> numbers = new HashMap<>();
    files.forEach(file -> numbers.put(file.path(), numbers.size()));
    return numbers;
  }

  /**
   * All findings in some files, each with the number of its file among these.
   *
   * @param numbers of all files of the report, for places in others
   */
  static Stream<JsonObject> all(List<FileReport> files, Map<String, Integer> numbers) {
    return IntStream.range(0, files.size())
        .boxed()
        .flatMap(i -> files.get(i).findings().stream().map(entry -> finding(i, entry, numbers)));
  }

  private static JsonObject finding(int file, FindingEntry entry, Map<String, Integer> numbers) {
    return new JsonObject()
        .put("file", file)
        .put("rule", entry.finding().rule())
        .put("severity", entry.finding().severity().label())
        .put("message", entry.finding().message())
        .put("notes", entry.finding().notes())
        .put("line", entry.location().begin().line())
        .put("column", entry.location().begin().column())
        .put("related", entry.related().stream().map(place -> related(place, numbers)));
  }

  /** Findings in a file that somebody has accepted, and who. */
  static Stream<JsonObject> accepted(FileReport file) {
    return file.accepted().stream()
        .map(
            each ->
                finding(0, each.entry(), Map.of())
                    .put("by", each.by().label())
                    .put("reason", each.reason()));
  }

  private static JsonObject related(RelatedPlace place, Map<String, Integer> numbers) {
    return new JsonObject()
        .put("file", Optional.ofNullable(numbers.get(place.path())))
        .put("path", place.path())
        .put("line", place.location().begin().line())
        .put("column", place.location().begin().column());
  }

  static JsonObject failure(FileFailure failure) {
    return new JsonObject().put("path", failure.path()).put("message", failure.message());
  }
}
