package org.quotecheck.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RepositoryRule;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.rule.fact.FactText;
import org.quotecheck.rule.option.RuleOptions;
import org.quotecheck.text.Span;

/**
 * A rule of somebody else's: no two articles may begin with the same word.
 *
 * @param factText how it writes its facts down
 */
record FirstWords(Optional<FactText<String>> factText) implements RepositoryRule<String> {
  private static final RuleInfo INFO = RuleInfo.named("test-first-words", "Compares beginnings.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Fact<String>> facts(AnalyzedArticle article, RuleContext context) {
    String text = article.article().source().text();
    String word = text.split("\\W+", 2)[0];
    return word.isEmpty()
        ? List.of()
        : List.of(
            context.fact(
                article, new Span(0, word.length()), word, article.article().source().name()));
  }

  @Override
  public List<Found> findings(List<Fact<String>> facts, RuleOptions options) {
    List<Found> found = new ArrayList<>();
    for (int i = 1; i < facts.size(); i++) {
      Fact<String> one = facts.get(i - 1);
      Fact<String> other = facts.get(i);
      if (one.key().equals(other.key())) {
        String message = "begins like " + one.value();
        found.add(
            new Found(
                other.place().path(),
                new Finding(INFO.id(), other.severity(), other.place().span(), message)
                    .relatedTo(List.of(one.place()))));
      }
    }
    return found;
  }
}
