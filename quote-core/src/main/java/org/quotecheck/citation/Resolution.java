package org.quotecheck.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.article.Article;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.citation.Reference.Definition;
import org.quotecheck.citation.Reference.Source;
import org.quotecheck.citation.bibliography.Library;
import org.quotecheck.citation.link.Destination;
import org.quotecheck.citation.link.Destination.State;
import org.quotecheck.citation.link.LocalAddress;
import org.quotecheck.citation.link.LocalLinks;
import org.quotecheck.citation.link.Neighbourhood;

/** Finds what each mark of one article leads to. Not thread-safe. */
final class Resolution {
  /** The marks that give a label, and the marks that use labels of that kind. */
  private static final Map<CitationMarkKind, List<CitationMarkKind>> DEFINED_BY =
      Map.of(
          CitationMarkKind.FOOTNOTE_REFERENCE,
          List.of(CitationMarkKind.FOOTNOTE, CitationMarkKind.ANCHOR),
          CitationMarkKind.LINK_REFERENCE,
          List.of(CitationMarkKind.LINK_DEFINITION));

  private static final Set<CitationMarkKind> DEFINING =
      Set.of(CitationMarkKind.FOOTNOTE, CitationMarkKind.LINK_DEFINITION, CitationMarkKind.ANCHOR);

  /** What has an address of its own; that of a label is followed where it gets the label. */
  private static final Set<CitationMarkKind> LINKS =
      Set.of(CitationMarkKind.LINK, CitationMarkKind.IMAGE);

  private final Map<CitationMarkKind, Definitions> byKind = new EnumMap<>(CitationMarkKind.class);
  private final List<Definition> definitions = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final Library library;
  private final LocalLinks links;
  private final List<BrokenLink> broken = new ArrayList<>();
  private final Set<Definition> used = new HashSet<>();

  Resolution(Article article, Neighbourhood around) {
    List<CitationMark> marks = article.citationMarks();
    this.library = around.library(article);
    this.links = new LocalLinks(article, around);
    DEFINING.forEach(kind -> byKind.put(kind, new Definitions()));
    marks.stream().filter(mark -> isDefining(mark)).forEach(this::define);
    marks.stream().filter(mark -> !isDefining(mark)).forEach(this::cite);
  }

  private static boolean isDefining(CitationMark mark) {
    return DEFINING.contains(mark.kind());
  }

  private void define(CitationMark mark) {
    Definition definition = new Definition(mark);
    definitions.add(definition);
    of(mark.kind()).add(definition);
    if (!mark.address().isEmpty()) {
      follow(mark);
    }
  }

  /** What a local link leads to; one that leads nowhere is noted. */
  private Optional<Reference> follow(CitationMark mark) {
    Optional<Destination> destination = links.follow(mark.address());
    destination
        .filter(Destination::isMissing)
        .ifPresent(missing -> broken.add(new BrokenLink(mark, missing)));
    return destination.filter(d -> d.state() == State.THERE).map(Resolution::reference);
  }

  private static Reference reference(Destination there) {
    LocalAddress address = there.address();
    return there
        .place()
        .<Reference>map(span -> new Reference.Place(address.fragment(), span))
        .orElseGet(() -> new Reference.OtherFile(address.path()));
  }

  private Definitions of(CitationMarkKind kind) {
    return Objects.requireNonNull(byKind.get(kind));
  }

  private void cite(CitationMark mark) {
    if (mark.kind() == CitationMarkKind.KEY) {
      citations.add(new Citation(mark, library.find(mark.label()).map(Source::new)));
      return;
    }
    if (LINKS.contains(mark.kind())) {
      citations.add(new Citation(mark, follow(mark)));
      return;
    }
    Optional<Definition> found = find(mark);
    found.ifPresent(used::add);
    citations.add(new Citation(mark, found.map(Reference.class::cast)));
  }

  private Optional<Definition> find(CitationMark mark) {
    return DEFINED_BY.getOrDefault(mark.kind(), List.of()).stream()
        .flatMap(kind -> of(kind).find(mark.label()).stream())
        .findFirst();
  }

  Citations citations() {
    List<Duplicate> duplicates =
        byKind.values().stream().flatMap(kind -> kind.duplicates().stream()).toList();
    broken.sort(Comparator.comparing(link -> link.mark().span()));
    return new Citations(citations, definitions, duplicates, unused(duplicates), broken, library);
  }

  /** A second definition of a label is a duplicate, whatever refers to the first one. */
  private List<Definition> unused(List<Duplicate> duplicates) {
    Set<Definition> known = new HashSet<>();
    duplicates.forEach(duplicate -> known.add(duplicate.later()));
    return definitions.stream()
        .filter(definition -> definition.mark().kind() != CitationMarkKind.ANCHOR)
        .filter(definition -> !used.contains(definition) && !known.contains(definition))
        .toList();
  }
}
