package org.quotecheck.citation.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.CitationMark;
import org.quotecheck.citation.bibliography.Bibliography;
import org.quotecheck.citation.bibliography.BibliographyEntry;
import org.quotecheck.text.Span;

/**
 * Finds identifiers of one kind in the prose, the notes and the addresses of an article. Immutable
 * and thread-safe; takes time linear in the article.
 *
 * @param kind what is looked for
 */
public record IdentifierFinder(IdentifierKind kind) {
  private static final String ADDRESS = "url";

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

  /** The identifiers in a bibliography: what the fields of that name hold, and the addresses. */
  public List<Identifier> in(Bibliography bibliography) {
    List<Identifier> found = new ArrayList<>();
    for (BibliographyEntry entry : bibliography.entries()) {
      String source = bibliography.source().text();
      String own = entry.fields().getOrDefault(kind.fieldName(), "");
      if (!own.isEmpty()) {
        String named = kind.mayBeIn(own) ? own : kind + " " + own;
        find(named, part -> place(source, entry, part.of(named)), found);
      }
      String address = entry.fields().getOrDefault(ADDRESS, "");
      if (kind.mayBeIn(address)) {
        find(address, part -> place(source, entry, part.of(address)), found);
      }
    }
    return found;
  }

  /** Where an identifier is written in its entry; its key if it is written otherwise. */
  private static Span place(String source, BibliographyEntry entry, String identifier) {
    int begin = entry.span().of(source).indexOf(identifier);
    return begin < 0
        ? entry.name()
        : new Span(begin, begin + identifier.length()).shift(entry.span().begin());
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
