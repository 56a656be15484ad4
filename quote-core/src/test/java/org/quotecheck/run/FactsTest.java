package org.quotecheck.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotecheck.QuoteCheck;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RepositoryRule;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.rule.fact.FactText;
import org.quotecheck.rule.option.RuleOptions;
import org.quotecheck.text.Span;

/** Which facts a rule gets that compares articles, and in what order. */
class FactsTest {
  private static final Path ROOT = Path.of("quay").toAbsolutePath();

  private static final Map<Path, byte[]> ARTICLES =
      Map.of(
          ROOT.resolve("a.txt"), "tide boat crane tide".getBytes(UTF_8),
          ROOT.resolve("b.txt"), "rope boat anchor".getBytes(UTF_8),
          ROOT.resolve("c.txt"), "anchor boat".getBytes(UTF_8));

  /** Remembers each word of an article, and keeps what it gets. */
  private record WordsRule(boolean needsCompany, List<String> got)
      implements RepositoryRule<String> {
    @Override
    public RuleInfo info() {
      return RuleInfo.named("test-words", "Compares words.");
    }

    @Override
    public List<Fact<String>> facts(AnalyzedArticle article, RuleContext context) {
      String text = article.article().source().text();
      String name = article.article().source().name();
      List<Fact<String>> facts = new ArrayList<>();
      int begin = 0;
      for (String word : text.split(" ", -1)) {
        Span span = new Span(begin, begin + word.length());
        facts.add(context.fact(article, span, word, name));
        begin = span.end() + 1;
      }
      return facts;
    }

    @Override
    public List<Found> findings(List<Fact<String>> facts, RuleOptions options) {
      facts.forEach(fact -> got.add(fact.key() + " " + fact.value()));
      return facts.stream()
          .map(
              f ->
                  new Found(
                      f.place().path(),
                      new Finding("test-words", f.severity(), f.place().span(), f.key())))
          .toList();
    }

    @Override
    public Optional<FactText<String>> factText() {
      return Optional.of(FactText.PLAIN);
    }
  }

  private static List<String> got(boolean needsCompany) {
    WordsRule rule = new WordsRule(needsCompany, new ArrayList<>());
    int found =
        QuoteCheck.builder()
            .rules(RuleSet.of(List.of(rule)))
            .build()
            .checkAll(ROOT, ARTICLES)
            .countByRule()
            .getOrDefault("test-words", 0);
    assertEquals(rule.got().size(), found);
    return rule.got();
  }

  @Test
  void aRuleGetsEachKeyAndValueOnceByKeyThenPlace() {
    assertEquals(
        List.of(
            "anchor b.txt",
            "anchor c.txt",
            "boat a.txt",
            "boat b.txt",
            "boat c.txt",
            "crane a.txt",
            "rope b.txt",
            "tide a.txt"),
        got(false));
  }

  @Test
  void whatHasToBeComparedIsGoneIfNothingElseHasItsKey() {
    assertEquals(
        List.of("anchor b.txt", "anchor c.txt", "boat a.txt", "boat b.txt", "boat c.txt"),
        got(true));
  }
}
