package org.quotecheck.rule.builtin.citation;

import java.util.List;
import java.util.Set;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.citation.Citation;
import org.quotecheck.citation.NearLabels;
import org.quotecheck.citation.bibliography.BibliographyEntry;
import org.quotecheck.citation.bibliography.Library;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.text.Span;

/** A key that no bibliography of the article has. */
final class UndefinedCitationKey implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("undefined-citation-key", "A source that is cited is not in the bibliography.")
          .level(Level.ERROR);

  /** How far back a key may stand from the bracket that it stands in. */
  private static final int LONGEST_BRACKET = 400;

  /** What references to figures, tables and the like begin with where keys begin with “@”. */
  private static final Set<String> PARTS_OF_THE_ARTICLE =
      Set.of("fig", "tbl", "tab", "sec", "eq", "eqn", "lst", "thm", "lem", "def", "exm", "nte");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    Library library = article.citations().library();
    if (!library.isComplete()) {
      return List.of();
    }
    String source = article.article().source().text();
    List<CitationMark> undefined =
        article.citations().undefined(CitationMarkKind.KEY).stream()
            .map(Citation::mark)
            .filter(mark -> isKey(mark, source))
            .toList();
    return undefined.isEmpty() ? List.of() : findings(undefined, library, context);
  }

  private static List<Finding> findings(
      List<CitationMark> undefined, Library library, RuleContext context) {
    NearLabels keys =
        new NearLabels(
            library.bibliographies().stream()
                .flatMap(each -> each.entries().stream())
                .map(BibliographyEntry::key)
                .toList());
    return undefined.stream().map(mark -> finding(mark, keys, context)).toList();
  }

  private static Finding finding(CitationMark mark, NearLabels keys, RuleContext context) {
    String message =
        "The bibliography has no entry “"
            + mark.label()
            + "”. Add it, or correct the key."
            + keys.question(mark.label());
    Span place = mark.name();
    return context.finding(place, message);
  }

  /** A name behind “@” that stands in the running text is one on a social network mostly. */
  private static boolean isKey(CitationMark mark, String source) {
    if (source.charAt(mark.span().begin()) != '@') {
      return true;
    }
    return !isPartOfTheArticle(mark.label())
        && (mark.label().chars().anyMatch(Character::isDigit)
            || isInBrackets(mark.span().begin(), source));
  }

  private static boolean isPartOfTheArticle(String label) {
    int end = 0;
    while (end < label.length() && Character.isLetter(label.charAt(end))) {
      end++;
    }
    boolean parted = end < label.length() && ":-".indexOf(label.charAt(end)) >= 0;
    return parted && PARTS_OF_THE_ARTICLE.contains(label.substring(0, end));
  }

  private static boolean isInBrackets(int at, String source) {
    int first = Math.max(0, at - LONGEST_BRACKET);
    for (int i = at - 1; i >= first; i--) {
      if (source.charAt(i) == '[' || source.charAt(i) == ']') {
        return source.charAt(i) == '[';
      }
    }
    return false;
  }
}
