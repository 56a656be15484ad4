package org.quotecheck.rule.builtin.form;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.article.BlockKind;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Status;
import org.quotecheck.classification.QuotationKind;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOption.WholeNumber;
import org.quotecheck.rule.wording.Wording;

/** A word or two in marks that nobody is said to have said. */
final class ScareQuotes implements ArticleRule {
  private static final WholeNumber MOST_WORDS =
      new WholeNumber("mostWords", 3, 1, 20, "Longer ones are left to the rules about speakers.");

  private static final RuleInfo INFO =
      RuleInfo.named("scare-quotes", "Marks stand round a word that nobody is quoted with.")
          .level(Level.OFF)
          .atMost(Level.OFF, Genre.FICTION)
          .with(MOST_WORDS);

  private static final Set<BlockKind> RUNNING_TEXT =
      Set.of(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM);

  private static final Set<QuotationKind> KINDS =
      Set.of(QuotationKind.FRAGMENT, QuotationKind.SCARE_QUOTE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Wording wording = new Wording(analyzed.article());
    return analyzed.attributions().stream()
        .filter(answer -> KINDS.contains(answer.classification().kind()))
        .filter(answer -> answer.status() != Status.ATTRIBUTED && answer.cue().isEmpty())
        .filter(answer -> isRunningText(analyzed, answer))
        .filter(answer -> wording.countWords(answer.quotation()) <= context.option(MOST_WORDS))
        .filter(answer -> !endsAsSentence(wording.inside(answer.quotation())))
        .filter(answer -> !wording.isCapitalised(answer.quotation()))
        .map(answer -> finding(wording, answer, context))
        .toList();
  }

  private static boolean isRunningText(AnalyzedArticle analyzed, Attribution answer) {
    int block = answer.quotation().first().block();
    return RUNNING_TEXT.contains(analyzed.block(block).kind());
  }

  /** An answer or exclamation is somebody's words. */
  private static boolean endsAsSentence(String inside) {
    return inside.endsWith("?") || inside.endsWith("!");
  }

  private static Finding finding(Wording wording, Attribution answer, RuleContext context) {
    return context.finding(
        answer.quotation().span(),
        String.format(
            Locale.ROOT,
            "Nobody is quoted with %s. Say whose word it is, or drop the marks.",
            wording.opening(answer.quotation())));
  }
}
