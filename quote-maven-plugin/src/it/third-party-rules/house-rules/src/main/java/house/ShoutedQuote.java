package house;

import java.util.List;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOption.WholeNumber;

/** A quotation that ends with several exclamation marks. */
final class ShoutedQuote implements ArticleRule {
  private static final WholeNumber MOST =
      new WholeNumber("mostMarks", 1, 0, 9, "Fewer exclamation marks, or as many, are no shouting.");
  private static final RuleInfo INFO =
      RuleInfo.named("house-shouted-quote", "A quotation shouts.").with(MOST);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    return article.quotations().all().stream()
        .filter(quotation -> marks(article, quotation) > context.option(MOST))
        .map(quotation -> context.finding(quotation.span(), "This quotation shouts. Calm it."))
        .toList();
  }

  private static long marks(AnalyzedArticle article, Quotation quotation) {
    return quotation.span().of(article.article().source().text()).chars().filter(c -> c == '!').count();
  }
}
