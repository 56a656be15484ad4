package org.quotecheck.rule.builtin.form;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.article.Article;
import org.quotecheck.article.BlockKind;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Fix;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.builtin.form.QuoteMarks.Mark;
import org.quotecheck.rule.builtin.form.QuoteMarks.Style;
import org.quotecheck.rule.option.RuleOption.Choice;
import org.quotecheck.text.Span;

/** Straight and curly double marks in one article. */
final class MixedQuoteStyle implements ArticleRule {
  /** What house style asks for. */
  enum Wanted {
    CONSISTENT,
    STRAIGHT,
    CURLY
  }

  private static final Choice<Wanted> STYLE =
      new Choice<>(
          "style",
          Wanted.CONSISTENT,
          "The marks that house style asks for; `consistent` takes those that most quotations"
              + " have.");

  private static final RuleInfo INFO =
      RuleInfo.named("mixed-quote-style", "An article has straight and curly quotation marks.")
          .level(Level.OFF)
          .with(STYLE);

  /** Values of metadata and parameters, where a straight mark may end the value. */
  private static final Set<BlockKind> VALUES =
      Set.of(BlockKind.TITLE, BlockKind.DESCRIPTION, BlockKind.BLOCK_QUOTE, BlockKind.CREDIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    QuoteMarks quoteMarks = new QuoteMarks(analyzed.article());
    List<Mark> marks =
        analyzed.quotations().all().stream()
            .filter(quotation -> isProse(quotation, analyzed.article()))
            .flatMap(quotation -> quoteMarks.doubleMarks(quotation).stream())
            .sorted(Comparator.comparing(Mark::source))
            .toList();
    Style wanted = wanted(marks, context.option(STYLE));
    List<Mark> odd = marks.stream().filter(mark -> mark.style() != wanted).toList();
    return odd.isEmpty() ? List.of() : List.of(finding(odd, wanted, context));
  }

  private static boolean isProse(Quotation quotation, Article article) {
    return !VALUES.contains(article.blocks().get(quotation.first().block()).kind());
  }

  private static Style wanted(List<Mark> marks, Wanted option) {
    return switch (option) {
      case STRAIGHT -> Style.STRAIGHT;
      case CURLY -> Style.CURLY;
      case CONSISTENT -> {
        long curly = marks.stream().filter(mark -> mark.style() == Style.CURLY).count();
        yield curly * 2 >= marks.size() ? Style.CURLY : Style.STRAIGHT;
      }
    };
  }

  private static Finding finding(List<Mark> odd, Style wanted, RuleContext context) {
    Span first = odd.get(0).source();
    String message =
        String.format(
            Locale.ROOT,
            odd.size() == 1
                ? "This quotation mark is %2$s, the others are %3$s. Make all of them %3$s."
                : "%1$d quotation marks are %2$s, this one first. Make all of them %3$s.",
            odd.size(),
            label(odd.get(0).style()),
            label(wanted));
    List<Fix.Edit> edits = odd.stream().map(mark -> mark.in(wanted)).toList();
    return context
        .finding(first, message)
        .mendedBy(new Fix("Use " + label(wanted) + " marks", edits));
  }

  private static String label(Style style) {
    return Choice.label(style);
  }
}
