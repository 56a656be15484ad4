package org.quotecheck.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quotecheck.QuoteCheck;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Severity;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.Language;
import org.quotecheck.language.Languages;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.RepositoryRule;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.builtin.BuiltinRules;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.rule.option.RuleOptions;
import org.quotecheck.speaker.known.KnownNames;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * Prints the findings of one rule in all files of a directory, one a line with the words around it,
 * to judge the rule by reading. The rule is asked even if it is off.
 *
 * <p>Arguments: the directory, the rule's id, and how many characters to show on each side.
 */
public final class FindingsTool {
  private static final int AROUND = 160;

  private final QuoteCheck quoteCheck = QuoteCheck.builder().build();
  private final Language language = Languages.byTag("en");
  private final Path root;
  private final int around;

  private FindingsTool(Path root, int around) {
    this.root = root;
    this.around = around;
  }

  /** Runs the tool. */
  public static void main(String[] arguments) throws IOException {
    int around = arguments.length > 2 ? Integer.parseInt(arguments[2]) : AROUND;
    Rule rule =
        BuiltinRules.ALL.stream()
            .filter(r -> r.info().id().equals(arguments[1]))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no rule " + arguments[1]));
    new FindingsTool(Path.of(arguments[0]), around).lines(rule).forEach(System.out::println);
  }

  private List<String> lines(Rule rule) throws IOException {
    RuleContext context =
        new RuleContext(
            rule.info(),
            Severity.INFO,
            RuleOptions.DEFAULTS,
            Genre.NEWS,
            language,
            KnownNames.NONE);
    return rule instanceof ArticleRule single
        ? single(single, context)
        : repository((RepositoryRule<?>) rule, context);
  }

  private List<String> single(ArticleRule rule, RuleContext context) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files()) {
      AnalyzedArticle article = analyze(file);
      List<Finding> findings = new ArrayList<>(rule.check(article, context));
      findings.sort(Finding.BY_PLACE);
      findings.forEach(f -> lines.add(line(article.article().source(), f)));
    }
    return lines;
  }

  private <V extends Comparable<? super V>> List<String> repository(
      RepositoryRule<V> rule, RuleContext context) throws IOException {
    List<Fact<V>> facts = new ArrayList<>();
    for (Path file : files()) {
      facts.addAll(rule.facts(analyze(file), context));
    }
    facts.sort(null);
    List<String> lines = new ArrayList<>();
    for (Found found : rule.findings(facts, context.options())) {
      SourceText source = analyze(root.resolve(found.path())).article().source();
      lines.add(line(source, found.finding()) + " || " + found.finding().related());
    }
    return lines;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private AnalyzedArticle analyze(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return quoteCheck.analyze(SourceText.of(root.relativize(file).toString(), text));
  }

  private String line(SourceText source, Finding finding) {
    Span span = finding.span();
    String text = source.text();
    String excerpt =
        text.substring(Math.max(0, span.begin() - around), span.begin())
            + "[[["
            + span.of(text)
            + "]]]"
            + text.substring(span.end(), Math.min(text.length(), span.end() + around));
    return String.format(
        Locale.ROOT,
        "%s:%d | %s | %s",
        source.name(),
        source.position(span.begin()).line(),
        finding.message(),
        excerpt.replaceAll("\\s*\n\\s*", " ¶ "));
  }
}
