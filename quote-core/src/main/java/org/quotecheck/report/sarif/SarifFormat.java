package org.quotecheck.report.sarif;

import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.Acceptance;
import org.quotecheck.report.AcceptedFinding;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Fingerprints;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.Tool;
import org.quotecheck.report.json.JsonObject;
import org.quotecheck.report.json.JsonText;
import org.quotecheck.report.place.Location;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.builtin.BuiltinRules;

/**
 * Every finding as SARIF 2.1.0. Columns count UTF-16 units, ends are exclusive and a byte order
 * mark has no column. A file that could not be checked is a notification of a run that did not
 * succeed.
 */
public final class SarifFormat implements ReportFormat {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** Ours, so that GitHub keeps its own fingerprint beside it. */
  private static final String FINGERPRINT = "quotecheck/v1";

  @Override
  public String id() {
    return "sarif";
  }

  @Override
  public String fileName() {
    return "report.sarif";
  }

  @Override
  public boolean fromRepository() {
    return true;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    JsonObject log =
        new JsonObject()
            .put("$schema", SCHEMA)
            .put("version", "2.1.0")
            .put("runs", List.of(run(report)));
    JsonText.write(log, out);
  }

  private static JsonObject run(Report report) {
    List<String> rules = rules(report);
    return new JsonObject()
        .put("tool", new JsonObject().put("driver", driver(rules)))
        .put("columnKind", "utf16CodeUnits")
        .put("invocations", List.of(invocation(report)))
        .put("results", report.files().stream().flatMap(file -> results(file, rules)));
  }

  /** The rules of all results, accepted ones too, by id. */
  private static List<String> rules(Report report) {
    Stream<String> accepted =
        report.files().stream()
            .flatMap(file -> file.accepted().stream())
            .map(each -> each.entry().finding().rule());
    return Stream.concat(report.countByRule().keySet().stream(), accepted)
        .distinct()
        .sorted()
        .toList();
  }

  private static JsonObject driver(List<String> rules) {
    Tool tool = Tool.quotecheck();
    return new JsonObject()
        .put("name", tool.name())
        .put("version", tool.version())
        .put("rules", rules.stream().map(SarifFormat::rule));
  }

  private static JsonObject rule(String id) {
    Optional<String> summary =
        BuiltinRules.ALL.stream()
            .map(Rule::info)
            .filter(info -> info.id().equals(id))
            .map(info -> info.summary())
            .findFirst();
    return new JsonObject()
        .put("id", id)
        .put("shortDescription", summary.map(SarifFormat::message));
  }

  private static JsonObject invocation(Report report) {
    return new JsonObject()
        .put("executionSuccessful", report.failures().isEmpty())
        .put(
            "toolExecutionNotifications",
            report.failures().stream().map(SarifFormat::notification));
  }

  private static JsonObject notification(FileFailure failure) {
    JsonObject place = new JsonObject().put("artifactLocation", artifact(failure.path()));
    return new JsonObject()
        .put("level", "error")
        .put("message", message(failure.message()))
        .put("locations", List.of(new JsonObject().put("physicalLocation", place)));
  }

  private static Stream<JsonObject> results(FileReport file, List<String> rules) {
    List<String> fingerprints = Fingerprints.of(file);
    Stream<JsonObject> counted =
        IntStream.range(0, fingerprints.size())
            .mapToObj(i -> result(file.path(), file.findings().get(i), rules, fingerprints.get(i)));
    return Stream.concat(counted, file.accepted().stream().map(a -> result(file.path(), a, rules)));
  }

  /** A code host closes a result that is suppressed, whoever has accepted it. */
  private static JsonObject result(String path, AcceptedFinding accepted, List<String> rules) {
    boolean inSource = accepted.by() == Acceptance.SUPPRESSED;
    JsonObject suppression =
        new JsonObject()
            .put("kind", inSource ? "inSource" : "external")
            .put("justification", accepted.reason());
    return result(path, accepted.entry(), rules).put("suppressions", List.of(suppression));
  }

  private static JsonObject result(
      String path, FindingEntry entry, List<String> rules, String fingerprint) {
    return result(path, entry, rules)
        .put("partialFingerprints", new JsonObject().put(FINGERPRINT, fingerprint));
  }

  private static JsonObject result(String path, FindingEntry entry, List<String> rules) {
    String rule = entry.finding().rule();
    JsonObject result =
        new JsonObject()
            .put("ruleId", rule)
            .put("ruleIndex", rules.indexOf(rule))
            .put("level", level(entry.finding().severity()))
            .put("message", message(text(entry)))
            .put("locations", List.of(location(path, entry.location())));
    if (!entry.related().isEmpty()) {
      result.put(
          "relatedLocations",
          entry.related().stream().map(place -> location(place.path(), place.location())));
    }
    return result;
  }

  private static String text(FindingEntry entry) {
    return Stream.concat(Stream.of(entry.finding().message()), entry.finding().notes().stream())
        .collect(Collectors.joining("\n"));
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.label();
  }

  private static JsonObject message(String text) {
    return new JsonObject().put("text", text);
  }

  private static JsonObject location(String path, Location location) {
    JsonObject region =
        new JsonObject()
            .put("startLine", location.begin().line())
            .put("startColumn", location.begin().column())
            .put("endLine", location.end().line())
            .put("endColumn", location.end().column());
    JsonObject place =
        new JsonObject().put("artifactLocation", artifact(path)).put("region", region);
    return new JsonObject().put("physicalLocation", place);
  }

  private static JsonObject artifact(String path) {
    return new JsonObject().put("uri", uri(path)).put("uriBaseId", "%SRCROOT%");
  }

  /** Name by name, since the names of files may hold anything that means something in a URI. */
  private static String uri(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
