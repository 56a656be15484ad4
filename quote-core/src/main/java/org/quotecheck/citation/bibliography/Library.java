package org.quotecheck.citation.bibliography;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotecheck.article.CitationMark;
import org.quotecheck.text.SourceText;

/**
 * The bibliographies that an article names, as one. Immutable and thread-safe.
 *
 * <p>Keys are told apart by case; a hyphen is a hyphen, however it is encoded.
 */
public final class Library {
  /** An article that names no bibliography. */
  public static final Library NONE = new Library(List.of(), List.of());

  private final List<Bibliography> bibliographies;
  private final List<CitationMark> missing;
  private final List<BibliographyEntry> uncited;
  private final Map<String, BibliographyEntry> byKey = new HashMap<>();

  /**
   * @param bibliographies in the order in which the article names them
   * @param missing where the article names one that cannot be read
   */
  public Library(List<Bibliography> bibliographies, List<CitationMark> missing) {
    this(bibliographies, missing, List.of());
  }

  private Library(
      List<Bibliography> bibliographies,
      List<CitationMark> missing,
      List<BibliographyEntry> uncited) {
    this.bibliographies = List.copyOf(bibliographies);
    this.missing = List.copyOf(missing);
    this.uncited = List.copyOf(uncited);
    for (Bibliography each : bibliographies) {
      each.entries().forEach(entry -> byKey.putIfAbsent(plain(entry.key()), entry));
    }
  }

  /**
   * A bibliography that is looked at itself.
   *
   * @param uncited its entries that no article cites
   */
  public static Library of(Bibliography own, List<BibliographyEntry> uncited) {
    return new Library(List.of(own), List.of(), uncited);
  }

  private static String plain(String key) {
    return key.replace('\u2010', '-').replace('\u2011', '-');
  }

  /** The bibliographies. */
  public List<Bibliography> bibliographies() {
    return bibliographies;
  }

  /** The bibliography that a file is; empty for an article. */
  public Optional<Bibliography> in(SourceText source) {
    return bibliographies.stream().filter(each -> each.source().equals(source)).findFirst();
  }

  /** The entries that no article cites, known only of a bibliography that is looked at itself. */
  public List<BibliographyEntry> uncited() {
    return uncited;
  }

  /** Where the article names a bibliography that cannot be read. */
  public List<CitationMark> missing() {
    return missing;
  }

  /** Whether every source that the article may cite is known. */
  public boolean isComplete() {
    return !bibliographies.isEmpty()
        && missing.isEmpty()
        && bibliographies.stream().allMatch(each -> each.problems().isEmpty());
  }

  /** The entry of a key. */
  public Optional<BibliographyEntry> find(String key) {
    return Optional.ofNullable(byKey.get(plain(key)));
  }
}
