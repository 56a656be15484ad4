package org.quotecheck.evidence.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quotecheck.evidence.word.WordCutter;
import org.quotecheck.evidence.word.WordDigest;

/**
 * Finds the entry for each quotation: the one with its digest, or else the longest whose words it
 * begins with, or else one whose words it is a part of. Immutable once made.
 */
public final class LedgerMatch {
  /** Entries that share this many words in a row may have more in common. */
  private static final int SHARED = 3;

  /** Of entries that share words, so many are looked at. */
  private static final int MOST = 64;

  private final WordCutter cutter = new WordCutter();
  private final List<Optional<Backing>> backings = new ArrayList<>();
  private final Set<DeclaredSource> used = new LinkedHashSet<>();
  private final Map<String, DeclaredSource> byDigest = new HashMap<>();
  private final Map<List<String>, DeclaredSource> byWords = new HashMap<>();
  private final Map<List<String>, List<Worded>> byShared = new HashMap<>();
  private final NavigableSet<Integer> lengths = new TreeSet<>();

  /** An entry with its words in plain form, a space on both sides of each. */
  private record Worded(DeclaredSource source, String words) {}

  private LedgerMatch(List<DeclaredSource> declared) {
    for (DeclaredSource each : declared) {
      if (!each.entry().sha256().isEmpty()) {
        byDigest.putIfAbsent(each.entry().sha256(), each);
      }
      List<String> words = cutter.plainWords(each.entry().quote());
      if (!words.isEmpty() && byWords.putIfAbsent(words, each) == null) {
        lengths.add(words.size());
        share(words, new Worded(each, spaced(words)));
      }
    }
  }

  private void share(List<String> words, Worded worded) {
    for (int length = 1; length <= SHARED; length++) {
      Set<List<String>> rows = new LinkedHashSet<>();
      for (int from = 0; from + length <= words.size(); from++) {
        rows.add(words.subList(from, from + length));
      }
      rows.forEach(row -> byShared.computeIfAbsent(row, r -> new ArrayList<>()).add(worded));
    }
  }

  private static String spaced(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }

  /**
   * The entries for some quotations.
   *
   * @param declared all entries for one article
   * @param quotations the words between the marks of each quotation
   */
  public static LedgerMatch of(List<DeclaredSource> declared, List<String> quotations) {
    LedgerMatch match = new LedgerMatch(declared);
    quotations.forEach(match::add);
    return match;
  }

  private void add(String quotation) {
    List<String> words = cutter.plainWords(quotation);
    String digest = WordDigest.of(words);
    Optional<DeclaredSource> found =
        Optional.ofNullable(byDigest.get(digest))
            .or(() -> beginning(words))
            .or(() -> containing(words));
    found.ifPresent(used::add);
    backings.add(found.map(source -> source.backing(digest)));
  }

  /** The entry whose words the quotation begins with. */
  private Optional<DeclaredSource> beginning(List<String> words) {
    return lengths.headSet(words.size(), true).descendingSet().stream()
        .map(length -> Optional.ofNullable(byWords.get(words.subList(0, length))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The entry whose words the quotation is a part of. */
  private Optional<DeclaredSource> containing(List<String> words) {
    List<String> first = words.subList(0, Math.min(SHARED, words.size()));
    String quotation = spaced(words);
    return byShared.getOrDefault(first, List.of()).stream()
        .limit(MOST)
        .filter(each -> each.words().contains(quotation))
        .map(Worded::source)
        .findFirst();
  }

  /** What stands behind each quotation. */
  public List<Optional<Backing>> backings() {
    return List.copyOf(backings);
  }

  /** Whether an entry is for one of the quotations. */
  public boolean isUsed(DeclaredSource declared) {
    return used.contains(declared);
  }
}
