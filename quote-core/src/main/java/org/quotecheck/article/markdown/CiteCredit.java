package org.quotecheck.article.markdown;

import java.util.List;
import java.util.Optional;
import org.quotecheck.article.Inline;
import org.quotecheck.article.InlineKind;
import org.quotecheck.article.prose.Prose;
import org.quotecheck.text.Span;

/**
 * The credit at the end of a quoted paragraph, marked as {@code cite}.
 *
 * <p>The same element marks titles of works. It is a credit where it ends the paragraph and begins
 * a line, follows a dash or follows a finished sentence.
 *
 * @param words the quoted words before it
 * @param name the credit, without dash, to the end of the paragraph
 */
record CiteCredit(Span words, Span name) {
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final String ENDS = ".?!\u2026\"'\u201D\u2019\u00BB\u203A";

  static Optional<CiteCredit> in(Prose prose) {
    List<Inline> cites =
        prose.inlines().stream().filter(inline -> inline.kind() == InlineKind.CITE).toList();
    if (cites.isEmpty()) {
      return Optional.empty();
    }
    Span cite = cites.get(cites.size() - 1).prose();
    String text = prose.text().text();
    String rest = text.substring(cite.end()).strip();
    int wordsEnd = wordsEnd(text, cite.begin());
    boolean ends = rest.isEmpty() || rest.startsWith(",");
    return ends && wordsEnd >= 0 ? Optional.of(name(text, cite, wordsEnd)) : Optional.empty();
  }

  private static CiteCredit name(String text, Span cite, int wordsEnd) {
    int begin = cite.begin();
    while (begin < cite.end() && isDashOrSpace(text.charAt(begin))) {
      begin++;
    }
    return new CiteCredit(new Span(0, wordsEnd), new Span(begin, text.length()));
  }

  /** Where the words end before a credit that begins at {@code begin}; -1 if it is no credit. */
  private static int wordsEnd(String text, int begin) {
    int end = begin;
    boolean parted = false;
    while (end > 0 && isDashOrSpace(text.charAt(end - 1))) {
      end--;
      parted |= text.charAt(end) == '\n' || DASHES.indexOf(text.charAt(end)) >= 0;
    }
    return parted || end == 0 || ENDS.indexOf(text.charAt(end - 1)) >= 0 ? end : -1;
  }

  private static boolean isDashOrSpace(char c) {
    return c == '\u00A0' || Character.isWhitespace(c) || DASHES.indexOf(c) >= 0;
  }
}
