package org.quotecheck.citation;

import java.util.List;
import java.util.stream.Stream;
import org.quotecheck.article.Article;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.citation.Reference.Definition;

/**
 * What an article refers to, resolved against what it defines. Immutable and thread-safe.
 *
 * @param all every citation, by place
 * @param definitions notes, addresses with a label and places that can be linked to, by place
 * @param duplicates definitions whose label was given before, by kind and place
 * @param unused notes and addresses with a label that nothing refers to, by place
 */
public record Citations(
    List<Citation> all,
    List<Definition> definitions,
    List<Duplicate> duplicates,
    List<Definition> unused) {
  /** An article that refers to nothing. */
  public static final Citations NONE = new Citations(List.of(), List.of(), List.of(), List.of());

  public Citations {
    all = List.copyOf(all);
    definitions = List.copyOf(definitions);
    duplicates = List.copyOf(duplicates);
    unused = List.copyOf(unused);
  }

  /** The citations of an article. Takes time linear in its marks. */
  public static Citations of(Article article) {
    return article.citationMarks().isEmpty()
        ? NONE
        : new Resolution(article.citationMarks()).citations();
  }

  /** The citations of a kind. */
  public Stream<Citation> all(CitationMarkKind kind) {
    return all.stream().filter(citation -> citation.kind() == kind);
  }

  /** The citations of a kind that lead nowhere. */
  public List<Citation> undefined(CitationMarkKind kind) {
    return all.isEmpty() ? List.of() : all(kind).filter(Citation::isUndefined).toList();
  }

  /** The definitions of a kind. */
  public Stream<Definition> definitions(CitationMarkKind kind) {
    return definitions.stream().filter(definition -> definition.mark().kind() == kind);
  }
}
