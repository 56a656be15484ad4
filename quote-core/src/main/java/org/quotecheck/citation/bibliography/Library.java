package org.quotecheck.citation.bibliography;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotecheck.article.CitationMark;
import org.quotecheck.text.SourceText;

/**
 * The bibliographies that an article names, has itself or is given, as one. Immutable and
 * thread-safe.
 *
 * <p>Keys are told apart by case; a hyphen is a hyphen, however it is encoded.
 */
public final class Library {
  /** An article that names no bibliography. */
  public static final Library NONE = new Library(List.of(), List.of());

  private final List<Bibliography> bibliographies;
  private final List<CitationMark> missing;
  private final List<BibliographyEntry> uncited;
  private final Map<String, Listed> byKey = new HashMap<>();
  private final Optional<Library> others;

  /** An entry and the bibliography that has it. */
  private record Listed(BibliographyEntry entry, Bibliography bibliography) {}

  /**
   * @param bibliographies in the order in which the article names them
   * @param missing where the article names one that cannot be read
   */
  public Library(List<Bibliography> bibliographies, List<CitationMark> missing) {
    this(bibliographies, missing, List.of(), Optional.empty());
  }

  private Library(
      List<Bibliography> bibliographies,
      List<CitationMark> missing,
      List<BibliographyEntry> uncited,
      Optional<Library> others) {
    this.bibliographies = List.copyOf(bibliographies);
    this.others = others;
    this.missing = List.copyOf(missing);
    this.uncited = List.copyOf(uncited);
    for (Bibliography each : bibliographies) {
      each.entries()
          .forEach(entry -> byKey.putIfAbsent(plain(entry.key()), new Listed(entry, each)));
    }
  }

  /**
   * A bibliography that is looked at itself.
   *
   * @param uncited its entries that no article cites
   */
  public static Library of(Bibliography own, List<BibliographyEntry> uncited) {
    return new Library(List.of(own), List.of(), uncited, Optional.empty());
  }

  /** The same with a bibliography that is asked first; takes time linear in that one alone. */
  public Library with(Bibliography own) {
    return new Library(List.of(own), List.of(), List.of(), Optional.of(this));
  }

  private static String plain(String key) {
    return key.replace('\u2010', '-').replace('\u2011', '-');
  }

  /** The bibliographies, in the order in which they are asked. */
  public List<Bibliography> bibliographies() {
    return others
        .map(
            more -> Stream.concat(bibliographies.stream(), more.bibliographies().stream()).toList())
        .orElse(bibliographies);
  }

  /** The bibliography that a file is; empty for an article. */
  public Optional<Bibliography> in(SourceText source) {
    return bibliographies().stream().filter(each -> each.source().equals(source)).findFirst();
  }

  /** The entries that no article cites, known only of a bibliography that is looked at itself. */
  public List<BibliographyEntry> uncited() {
    return uncited;
  }

  /** Where the article names a bibliography that cannot be read. */
  public List<CitationMark> missing() {
    return others.map(Library::missing).orElse(missing);
  }

  /** Whether every source that the article may cite is known. */
  public boolean isComplete() {
    return !bibliographies.isEmpty()
        && missing().isEmpty()
        && bibliographies().stream().allMatch(each -> each.problems().isEmpty());
  }

  /** The entry of a key. */
  public Optional<BibliographyEntry> find(String key) {
    return listed(key).map(Listed::entry);
  }

  /** The bibliography that the entry of a key stands in. */
  public Optional<Bibliography> holding(String key) {
    return listed(key).map(Listed::bibliography);
  }

  private Optional<Listed> listed(String key) {
    return Optional.ofNullable(byKey.get(plain(key)))
        .or(() -> others.flatMap(more -> more.listed(key)));
  }
}
