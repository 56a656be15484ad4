package org.quotecheck;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotecheck.article.Article;
import org.quotecheck.baseline.Fingerprints;
import org.quotecheck.file.Trouble;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Place;
import org.quotecheck.report.AcceptedFinding;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;
import org.quotecheck.report.place.Excerpt;
import org.quotecheck.report.place.Location;
import org.quotecheck.report.place.RelatedPlace;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.run.Ledger;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * Adds what comparing articles showed to the reports on them. The texts are gone by then, so the
 * few files that are spoken of are read once more, one at a time for each thread.
 */
final class Comparison {
  private final int threads;
  private final Texts texts;
  private final Map<Place, Seen> places = new HashMap<>();
  private final List<FileFailure> failures = new ArrayList<>();

  /** Reads a file by the name that reports give it. */
  @FunctionalInterface
  interface Texts {
    Article read(String name) throws IOException;
  }

  /** A place as reports show it. */
  private record Seen(Location location, Excerpt excerpt, String fingerprint) {
    static Seen of(SourceText source, Fingerprints fingerprints, Span span) {
      return new Seen(Location.of(source, span), Excerpt.of(source, span), fingerprints.of(span));
    }
  }

  /** What reading one file again came to. */
  private record Look(Map<Place, Seen> places, List<FileFailure> failures) {}

  private Comparison(int threads, Texts texts) {
    this.threads = threads;
    this.texts = texts;
  }

  /** The report with what was found besides; what is suppressed is set apart. */
  static Report add(Report report, List<Found> found, Ledger ledger, int threads, Texts texts) {
    return found.isEmpty() ? report : new Comparison(threads, texts).add(report, found, ledger);
  }

  private Report add(Report report, List<Found> found, Ledger ledger) {
    List<Map.Entry<String, List<Place>>> wanted = List.copyOf(byPath(found).entrySet());
    for (Look look : Parallel.map(threads, wanted, w -> look(w.getKey(), w.getValue()))) {
      places.putAll(look.places());
      failures.addAll(look.failures());
    }
    Map<String, List<Found>> byFile =
        found.stream().filter(this::wasSeen).collect(Collectors.groupingBy(Found::path));
    List<FileReport> files =
        report.files().parallelStream()
            .map(file -> add(file, byFile.getOrDefault(file.path(), List.of()), ledger))
            .toList();
    return Report.merge(
        List.of(new Report(files, report.failures()), new Report(List.of(), failures)));
  }

  private FileReport add(FileReport file, List<Found> found, Ledger ledger) {
    List<FindingEntry> reported = new ArrayList<>();
    List<AcceptedFinding> suppressed = new ArrayList<>();
    for (Found each : found) {
      FindingEntry entry = entry(each);
      ledger
          .suppression(each)
          .ifPresentOrElse(
              by -> suppressed.add(Ledger.suppressed(entry, by)), () -> reported.add(entry));
    }
    return file.withFindings(reported).accepting(suppressed);
  }

  private static SortedMap<String, List<Place>> byPath(List<Found> found) {
    return found.stream()
        .flatMap(Comparison::places)
        .distinct()
        .collect(Collectors.groupingBy(Place::path, TreeMap::new, Collectors.toList()));
  }

  private static Stream<Place> places(Found found) {
    return Stream.concat(Stream.of(own(found)), found.finding().related().stream());
  }

  private static Place own(Found found) {
    return new Place(found.path(), found.finding().span());
  }

  private Look look(String name, List<Place> wanted) {
    try {
      Article article = texts.read(name);
      SourceText source = article.source();
      Fingerprints fingerprints = new Fingerprints(article);
      Map<Place, Seen> seen = new HashMap<>();
      wanted.stream()
          .filter(place -> place.span().end() <= source.length())
          .forEach(place -> seen.put(place, Seen.of(source, fingerprints, place.span())));
      boolean changed = seen.size() < wanted.size();
      return new Look(seen, changed ? List.of(changed(name)) : List.of());
    } catch (IOException e) {
      return new Look(Map.of(), List.of(new FileFailure(name, Trouble.unreadable(e))));
    }
  }

  private static FileFailure changed(String name) {
    return new FileFailure(name, "changed while it was being checked. Check again.");
  }

  private boolean wasSeen(Found found) {
    return places(found).allMatch(places::containsKey);
  }

  private FindingEntry entry(Found found) {
    Finding finding = found.finding();
    List<RelatedPlace> related =
        finding.related().stream()
            .map(place -> new RelatedPlace(place.path(), seen(place).location()))
            .toList();
    Seen seen = seen(own(found));
    return new FindingEntry(finding, seen.location(), seen.excerpt(), seen.fingerprint(), related);
  }

  private Seen seen(Place place) {
    return Objects.requireNonNull(places.get(place));
  }
}
