package org.quotecheck.citation.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.CitationMark;
import org.quotecheck.text.Span;

/**
 * Finds identifiers of one kind in the prose, the notes and the addresses of an article. Immutable
 * and thread-safe; takes time linear in the article.
 *
 * @param kind what is looked for
 */
public record IdentifierFinder(IdentifierKind kind) {
  public IdentifierFinder {
    Objects.requireNonNull(kind, "kind must not be null");
  }

  /** The identifiers in an article: those in prose first, then those in addresses. */
  public List<Identifier> in(Article article) {
    List<Identifier> found = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (kind.mayBeIn(block.text())) {
        find(block.text(), part -> block.prose().toSource(part), found);
      }
    }
    for (CitationMark mark : article.citationMarks()) {
      if (kind.mayBeIn(mark.address())) {
        find(mark.address(), part -> place(mark, part), found);
      }
    }
    return found;
  }

  /** Where a part of a text stands in the source. */
  private interface Places {
    Span of(Span part);
  }

  private void find(String text, Places places, List<Identifier> found) {
    Matcher matcher = kind.pattern().matcher(text);
    while (matcher.find()) {
      String written = kind.cut(matcher.group(1));
      Span part = new Span(matcher.start(1), matcher.start(1) + written.length());
      found.add(new Identifier(kind, written, places.of(part), kind.flaw(written)));
    }
  }

  /** An address that is not written as it is meant has one place as a whole. */
  private static Span place(CitationMark mark, Span part) {
    boolean written = mark.name().length() == mark.address().length();
    return written ? part.shift(mark.name().begin()) : mark.name();
  }
}
