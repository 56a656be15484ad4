package org.quotecheck.rule.builtin.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.text.Span;

/** A quotation with nothing near that leads to where it comes from. */
final class QuoteNoSourceLink implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("quote-no-source-link", "Nothing near a quotation leads to its source.")
          .level(Level.OFF)
          .atMost(Level.OFF, Genre.FICTION, Genre.DOCUMENTATION);

  private static final String PLAIN_TEXT = "text";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    if (analyzed.article().format().equals(PLAIN_TEXT)) {
      return List.of();
    }
    CreditedPlaces credited = new CreditedPlaces(analyzed.article());
    Set<Integer> asked = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Attribution answer : analyzed.attributions()) {
      if (isStatement(answer)
          && asked.add(answer.quotation().first().block())
          && !credited.has(near(analyzed, answer))) {
        findings.add(finding(answer, context));
      }
    }
    return findings;
  }

  private static boolean isStatement(Attribution answer) {
    return answer.classification().kind().isStatement() && !answer.quotation().isNested();
  }

  /** From the paragraph before, which may lead in, to the credit behind, if there is one. */
  private static Span near(AnalyzedArticle analyzed, Attribution answer) {
    List<Block> blocks = analyzed.article().blocks();
    int first = Math.max(0, answer.quotation().first().block() - 1);
    int last = answer.quotation().last().block();
    boolean hasCredit = last + 1 < blocks.size() && blocks.get(last + 1).kind() == BlockKind.CREDIT;
    int begin = blocks.get(first).span().begin();
    int end = blocks.get(hasCredit ? last + 1 : last).span().end();
    return new Span(begin, Math.max(begin, end));
  }

  private static Finding finding(Attribution answer, RuleContext context) {
    String message =
        "No link or note near this quotation leads to where it was said or written. Add one.";
    return context.finding(answer.quotation().first().source(), message);
  }
}
