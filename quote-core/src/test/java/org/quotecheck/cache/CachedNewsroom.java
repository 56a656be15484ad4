package org.quotecheck.cache;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quotecheck.BaselineFile;
import org.quotecheck.ConfigurationFiles;
import org.quotecheck.QuoteCheck;
import org.quotecheck.ReportFormats;
import org.quotecheck.baseline.Baseline;
import org.quotecheck.config.Configuration;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.builtin.BuiltinRules;

/** Articles in a directory, checked with and without a cache. */
final class CachedNewsroom {
  private final Path root;
  private final CountingRule counting = new CountingRule();
  private final List<Rule> rules = new ArrayList<>(BuiltinRules.ALL);
  private int threads = 2;
  private boolean withText = true;

  CachedNewsroom(Path root) {
    this.root = root;
    rules.add(counting);
  }

  /** Articles that have something of everything: findings, suppressions, facts that clash. */
  CachedNewsroom withArticles() throws IOException {
    write("content/pier.md", "# The pier\n\n" + statement("nine", "Jonas Ekberg") + "\n");
    write(
        "content/boat.md",
        "---\ntitle: “Boats”\n---\n\n"
            + statement("nine", "Petra Lindqvist")
            + "\n\n“We were never asked about the new timetable.” The hall was full.\n");
    write(
        "content/hall.md",
        """
        <!-- quotecheck-disable-next-line unattributed-quote -- the minutes name nobody -->
        “The roof has been leaking since the spring.” It rained.

        <!-- quotecheck-disable-next-line loaded-verb -- not needed -->
        The bells — 🔔 &amp; "more” — rang.
        """);
    write(
        "content/roof.md",
        "<!-- quotecheck-disable same-quote-different-words -- the recording says so -->\n"
            + statement("ten", "Jonas Ekberg")
            + "\n");
    write("content/story.txt", "Once upon a time\n\n“Who goes there?” The wind was silent.\n");
    return this;
  }

  static String statement(String hour, String speaker) {
    return String.format(
        Locale.ROOT,
        "“The last boat leaves at %s, and nobody should wait on the pier after that hour,” said %s.",
        hour,
        speaker);
  }

  CachedNewsroom with(Rule rule) {
    rules.add(rule);
    return this;
  }

  void threads(int number) {
    threads = number;
  }

  void withText(boolean wanted) {
    withText = wanted;
  }

  Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  Path cache() {
    return root.resolve("target/cache/articles");
  }

  /** The articles that were looked at since this was asked last. */
  List<String> seen() {
    return counting.seen();
  }

  /** Checks all articles with the cache. */
  Report cached() throws IOException {
    return cached(checker());
  }

  /** Checks all articles with a checker that stays the same. */
  Report cached(QuoteCheck checker) throws IOException {
    return checker.checkAll(root, articles());
  }

  QuoteCheck checker() {
    return builder().cache(cache()).build();
  }

  /** Checks all articles without any cache; what is seen meanwhile is forgotten. */
  Report plain() throws IOException {
    Report report = builder().build().checkAll(root, articles());
    counting.seen();
    return report;
  }

  private QuoteCheck.Builder builder() {
    Path file = root.resolve("quotecheck.yaml");
    Configuration configuration =
        new ConfigurationFiles(CachedNewsroom.class.getClassLoader(), root)
            .read(RuleSet.of(rules), Optional.of(file).filter(Files::exists), List.of());
    return QuoteCheck.builder()
        .configuration(configuration)
        .threads(threads)
        .withText(withText)
        .withCitations(withText);
  }

  List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("content"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Writes every report there is, and a baseline, beside the cache. */
  void write(Report report) throws IOException {
    for (ReportFormat format : ReportFormats.ALL) {
      ReportWriter.write(cache().resolveSibling(format.fileName()), format, report);
    }
    BaselineFile file = baseline();
    file.write(Baseline.of(file.entries(report)));
  }

  BaselineFile baseline() {
    return new BaselineFile(cache().resolveSibling(Baseline.NAME), root);
  }

  /** Every report there is, by format. */
  static NavigableMap<String, String> written(Report report) throws IOException {
    NavigableMap<String, String> all = new TreeMap<>();
    for (ReportFormat format : ReportFormats.ALL) {
      StringWriter out = new StringWriter();
      format.write(report, out);
      all.put(format.id(), out.toString());
    }
    return all;
  }
}
