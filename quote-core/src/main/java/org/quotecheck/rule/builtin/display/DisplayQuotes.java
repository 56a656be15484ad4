package org.quotecheck.rule.builtin.display;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.quotecheck.finding.Finding;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.option.RuleOption.WholeNumber;
import org.quotecheck.rule.wording.PlainWords;
import org.quotecheck.rule.wording.Wording;

/** Compares the quotations on display in an article with its text. */
final class DisplayQuotes {
  /** What leaves words out or puts words in, so that the pieces around it are compared alone. */
  private static final Pattern BREAK =
      Pattern.compile("\\[[^\\[\\]]{0,200}\\]|…|\\.[ \\u00A0]?\\.[ \\u00A0]?\\.");

  /** No headline has more; hostile ones may. */
  private static final int MOST_QUOTATIONS = 50;

  /** An option of all rules that compare so. */
  static final WholeNumber MIN_WORDS =
      new WholeNumber("minWords", 2, 1, 50, "Quotations of fewer words are left alone.");

  private final AnalyzedArticle analyzed;
  private final RuleContext context;
  private final Wording wording;

  DisplayQuotes(AnalyzedArticle analyzed, RuleContext context) {
    this.analyzed = analyzed;
    this.context = context;
    this.wording = new Wording(analyzed.article());
  }

  /**
   * A finding for each quotation whose words the text does not have.
   *
   * @param block whether the block of an index is on display
   * @param display how a message speaks of that place
   */
  List<Finding> missing(IntPredicate block, Display display) {
    List<Quotation> shown =
        analyzed.quotations().all().stream()
            .filter(quotation -> !quotation.isNested())
            .filter(quotation -> block.test(quotation.first().block()))
            .filter(this::isQuotedSpeech)
            .limit(MOST_QUOTATIONS)
            .toList();
    if (shown.isEmpty()) {
      return List.of();
    }
    ArticleBody body = ArticleBody.of(analyzed.article());
    return shown.stream()
        .filter(quotation -> isMissing(quotation, body))
        .map(quotation -> context.finding(quotation.span(), message(quotation, body, display)))
        .toList();
  }

  private boolean isMissing(Quotation quotation, ArticleBody body) {
    List<List<String>> pieces = pieces(quotation);
    return body.size() > 0
        && !pieces.isEmpty()
        && !body.contains(pieces)
        && (quotation.credit().isEmpty() || nearest(quotation, body).isPresent());
  }

  /** What the text has instead. Words with a credit that are like nothing in it stand alone. */
  private Optional<List<String>> nearest(Quotation quotation, ArticleBody body) {
    return body.nearest(PlainWords.of(wording.inside(quotation)));
  }

  /** One word is quoted for its irony as often as from somebody, two with capitals are a name. */
  private boolean isQuotedSpeech(Quotation quotation) {
    long words =
        PlainWords.of(wording.inside(quotation)).stream()
            .filter(word -> word.codePoints().anyMatch(Character::isLetter))
            .count();
    return words >= context.option(MIN_WORDS) && (words > 2 || !wording.isCapitalised(quotation));
  }

  private List<List<String>> pieces(Quotation quotation) {
    return BREAK
        .splitAsStream(wording.inside(quotation))
        .map(PlainWords::of)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private String message(Quotation quotation, ArticleBody body, Display display) {
    String what = wording.opening(quotation);
    return nearest(quotation, body)
        .map(words -> String.join(" ", words))
        .map(text -> display.differs(what, text))
        .orElseGet(() -> display.lacks(what));
  }
}
