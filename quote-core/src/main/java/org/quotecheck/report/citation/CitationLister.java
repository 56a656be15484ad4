package org.quotecheck.report.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.citation.Citation;
import org.quotecheck.citation.Citations;
import org.quotecheck.citation.Reference;
import org.quotecheck.citation.Reference.Definition;
import org.quotecheck.citation.Reference.OtherFile;
import org.quotecheck.citation.Reference.Place;
import org.quotecheck.citation.Reference.Source;
import org.quotecheck.citation.bibliography.Bibliography;
import org.quotecheck.citation.bibliography.BibliographyEntry;
import org.quotecheck.report.place.Location;
import org.quotecheck.text.SourceText;

/** Numbers what one article refers to. Not thread-safe. */
final class CitationLister {
  private final SourceText article;
  private final List<ReferenceEntry> references = new ArrayList<>();
  private final Map<Reference, Integer> numbers = new HashMap<>();

  CitationLister(SourceText article) {
    this.article = article;
  }

  CitationList list(Citations citations) {
    citations.definitions().stream()
        .filter(definition -> definition.mark().kind() != CitationMarkKind.ANCHOR)
        .forEach(definition -> number(definition, citations));
    List<CitationEntry> entries = new ArrayList<>();
    for (Citation citation : citations.all()) {
      entries.add(entry(citation, citations));
    }
    return new CitationList(entries, references);
  }

  private CitationEntry entry(Citation citation, Citations citations) {
    CitationMark mark = citation.mark();
    OptionalInt reference =
        citation.reference().stream().mapToInt(each -> number(each, citations)).findFirst();
    return new CitationEntry(
        Location.of(article, mark.span()),
        article.slice(mark.span()),
        mark.kind(),
        mark.label(),
        mark.address(),
        reference);
  }

  private int number(Reference reference, Citations citations) {
    Integer known = numbers.get(reference);
    if (known != null) {
      return known;
    }
    int number = references.size();
    references.add(entry(reference, citations));
    numbers.put(reference, number);
    return number;
  }

  private ReferenceEntry entry(Reference reference, Citations citations) {
    if (reference instanceof Definition definition) {
      return definition(definition.mark());
    }
    if (reference instanceof Source source) {
      return source(source.entry(), citations);
    }
    if (reference instanceof Place place) {
      return own(ReferenceKind.PLACE, place.label(), Location.of(article, place.span()), "");
    }
    OtherFile file = (OtherFile) reference;
    return new ReferenceEntry(ReferenceKind.FILE, file.label(), "", Optional.empty(), "", "");
  }

  private ReferenceEntry definition(CitationMark mark) {
    ReferenceKind kind =
        switch (mark.kind()) {
          case FOOTNOTE -> ReferenceKind.FOOTNOTE;
          case LINK_DEFINITION -> ReferenceKind.LINK_DEFINITION;
          default -> ReferenceKind.PLACE;
        };
    return own(kind, mark.label(), Location.of(article, mark.span()), mark.address());
  }

  private ReferenceEntry own(ReferenceKind kind, String key, Location location, String target) {
    return new ReferenceEntry(kind, key, article.name(), Optional.of(location), target, "");
  }

  private static ReferenceEntry source(BibliographyEntry entry, Citations citations) {
    Optional<SourceText> file = citations.library().holding(entry.key()).map(Bibliography::source);
    return new ReferenceEntry(
        ReferenceKind.SOURCE,
        entry.key(),
        file.map(SourceText::name).orElse(""),
        file.map(source -> Location.of(source, entry.name())),
        entry.fields().getOrDefault("url", ""),
        entry.fields().getOrDefault("title", ""));
  }
}
