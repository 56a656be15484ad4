package org.quotecheck.rule.builtin.source;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.quotecheck.article.Article;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.text.Span;

/** Where an article links to something, has a note or cites a source. */
final class CreditedPlaces {
  private static final Set<CitationMarkKind> CREDITS =
      Set.copyOf(
          EnumSet.of(
              CitationMarkKind.LINK,
              CitationMarkKind.LINK_REFERENCE,
              CitationMarkKind.FOOTNOTE_REFERENCE,
              CitationMarkKind.INLINE_NOTE,
              CitationMarkKind.SOURCE,
              CitationMarkKind.KEY));

  private final TreeSet<Integer> begins = new TreeSet<>();

  CreditedPlaces(Article article) {
    for (CitationMark mark : article.citationMarks()) {
      if (CREDITS.contains(mark.kind())) {
        begins.add(mark.span().begin());
      }
    }
  }

  /** Whether one begins in a range of the source, or right behind it. */
  boolean has(Span range) {
    Integer next = begins.ceiling(range.begin());
    return next != null && next <= range.end();
  }
}
