package org.quotecheck.rule.builtin.citation;

import java.util.List;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.citation.Reference.Definition;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** A footnote that nothing in the text refers to. */
final class UnusedFootnote implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("unused-footnote", "Nothing in the text refers to a footnote.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    return article.citations().unused().stream()
        .filter(note -> note.mark().kind() == CitationMarkKind.FOOTNOTE)
        .map(note -> finding(note, context))
        .toList();
  }

  private static Finding finding(Definition note, RuleContext context) {
    String message =
        "Nothing refers to the footnote “"
            + note.label()
            + "”, so that no reader gets to it. Refer to it, or take it out.";
    return context.finding(note.mark().span(), message);
  }
}
