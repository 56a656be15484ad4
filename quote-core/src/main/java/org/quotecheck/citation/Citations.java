package org.quotecheck.citation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.quotecheck.article.Article;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.citation.Reference.Definition;
import org.quotecheck.citation.bibliography.Library;
import org.quotecheck.citation.link.Neighbourhood;

/**
 * What an article refers to, resolved against what it defines. Immutable and thread-safe.
 *
 * @param all every citation, by place
 * @param definitions notes, addresses with a label and places that can be linked to, by place
 * @param duplicates definitions whose label was given before, by kind and place
 * @param unused notes and addresses with a label that nothing refers to, by place
 * @param broken links to something in the same repository that is not there, by place
 * @param library the bibliographies that the article names
 */
public record Citations(
    List<Citation> all,
    List<Definition> definitions,
    List<Duplicate> duplicates,
    List<Definition> unused,
    List<BrokenLink> broken,
    Library library) {
  /** An article that refers to nothing. */
  public static final Citations NONE = of(Library.NONE);

  public Citations {
    all = List.copyOf(all);
    definitions = List.copyOf(definitions);
    duplicates = List.copyOf(duplicates);
    unused = List.copyOf(unused);
    broken = List.copyOf(broken);
    Objects.requireNonNull(library, "library must not be null");
  }

  /**
   * The citations of an article. Takes time linear in its marks.
   *
   * @param around what it may refer to
   */
  public static Citations of(Article article, Neighbourhood around) {
    return article.citationMarks().isEmpty() ? NONE : new Resolution(article, around).citations();
  }

  /** Those of a file that refers to nothing, such as a bibliography. */
  public static Citations of(Library library) {
    return new Citations(List.of(), List.of(), List.of(), List.of(), List.of(), library);
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
