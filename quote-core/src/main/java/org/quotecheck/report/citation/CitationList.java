package org.quotecheck.report.citation;

import java.util.List;
import org.quotecheck.citation.Citations;
import org.quotecheck.text.SourceText;

/**
 * What one article refers to. Immutable.
 *
 * @param citations by place
 * @param references its notes and the addresses that it gives labels to, by place; then the
 *     sources, places and files that it refers to, in that order
 */
public record CitationList(List<CitationEntry> citations, List<ReferenceEntry> references) {
  /** That of an article that refers to nothing, or of which nobody wants to know. */
  public static final CitationList NONE = new CitationList(List.of(), List.of());

  public CitationList {
    citations = List.copyOf(citations);
    references = List.copyOf(references);
  }

  /** What an article refers to. Takes time linear in it. */
  public static CitationList of(SourceText article, Citations citations) {
    return new CitationLister(article).list(citations);
  }

  /** The same with paths that start with {@code directory}. */
  public CitationList below(String directory) {
    return new CitationList(
        citations, references.stream().map(each -> each.below(directory)).toList());
  }
}
