package org.quotecheck.baseline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.baseline.BaselineEntry.Identity;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * The findings that a newsroom knows and leaves for later, as one file. Immutable and thread-safe.
 *
 * @param source the file; empty if there is none
 * @param entries by path, rule and words, each key once
 * @param places where each entry stands in the file, by key; empty if there is no file
 */
public record Baseline(SourceText source, List<BaselineEntry> entries, Map<Identity, Span> places) {
  /** The name of the file unless somebody gives it another. */
  public static final String NAME = "quotecheck-baseline.json";

  public Baseline {
    Objects.requireNonNull(source, "source must not be null");
    entries = List.copyOf(entries);
    places = Map.copyOf(places);
  }

  /** The baseline of these entries; those with the same key are added up. */
  public static Baseline of(List<BaselineEntry> entries) {
    Map<Identity, BaselineEntry> byKey = new LinkedHashMap<>();
    entries.stream()
        .sorted(BaselineEntry.ORDER)
        .forEach(
            entry ->
                byKey.merge(
                    entry.key(), entry, (one, two) -> one.times(one.count() + two.count())));
    List<BaselineEntry> sorted = new ArrayList<>(byKey.values());
    return new Baseline(SourceText.of(NAME, ""), sorted, Map.of());
  }

  /**
   * Reads a file.
   *
   * @throws BaselineException if it is no baseline, with one sentence that says where and why
   */
  public static Baseline read(SourceText source) {
    return BaselineReader.read(source);
  }

  /** How many findings it stands for. */
  public int count() {
    return entries.stream().mapToInt(BaselineEntry::count).sum();
  }

  /** Where an entry stands; empty at the beginning if it is in no file. */
  public Span place(BaselineEntry entry) {
    return Optional.ofNullable(places.get(entry.key())).orElse(new Span(0, 0));
  }

  /** The file as it is written: sorted, an entry a line; the same entries give the same bytes. */
  public String json() {
    return BaselineWriter.write(entries);
  }
}
