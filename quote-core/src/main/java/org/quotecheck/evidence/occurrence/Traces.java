package org.quotecheck.evidence.occurrence;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one quotation: the best occurrence by the credited speaker, by somebody else
 * and by nobody named, and the longest row of its words. Immutable. Merging two is independent of
 * their order.
 *
 * @param best the best occurrence for each kind of speaker; altered ones only where all are
 * @param longestRun the longest row of words; null if there is none, and where there is an
 *     occurrence, which tells more
 */
public record Traces(Map<Said, Occurrence> best, @Nullable LongestRun longestRun)
    implements Serializable {
  /** Nothing was found. */
  public static final Traces NONE = new Traces(Map.of(), null);

  public Traces {
    best = telling(best);
    longestRun = best.isEmpty() ? longestRun : null;
  }

  /** Where the words were found as they are, nobody asks where others stand. */
  private static Map<Said, Occurrence> telling(Map<Said, Occurrence> best) {
    boolean hasFaithful = isFaithful(best);
    return best.entrySet().stream()
        .filter(each -> !hasFaithful || each.getValue().isFaithful())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static boolean isFaithful(Map<Said, Occurrence> best) {
    for (Occurrence each : best.values()) {
      if (each.isFaithful()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words were found as they are, if perhaps visibly edited. */
  public boolean isFaithful() {
    return isFaithful(best);
  }

  /** The longest row of words; empty if there is none, and where there is an occurrence. */
  public Optional<LongestRun> run() {
    return Optional.ofNullable(longestRun);
  }

  /** The best occurrence for a kind of speaker. */
  public Optional<Occurrence> by(Said said) {
    return Optional.ofNullable(best.get(said));
  }

  /** Whether an occurrence would change anything. */
  public boolean wouldTake(Said said, Fidelity fidelity, int changes, DocumentPlace place) {
    Occurrence known = best.get(said);
    if (fidelity == Fidelity.ALTERED && isFaithful()) {
      return false;
    }
    if (known == null || known.fidelity() != fidelity) {
      return known == null || known.fidelity().compareTo(fidelity) > 0;
    }
    return changes < known.changes()
        || (changes == known.changes() && place.compareTo(known.place()) < 0);
  }

  /** With one more occurrence. */
  public Traces with(Occurrence found) {
    return merge(new Traces(Map.of(found.said(), found), null));
  }

  /** With one more row of words. */
  public Traces with(LongestRun found) {
    return merge(new Traces(Map.of(), found));
  }

  /** What both know. */
  public Traces merge(Traces other) {
    Map<Said, Occurrence> merged = new EnumMap<>(Said.class);
    merged.putAll(best);
    other.best.forEach((said, found) -> merged.merge(said, found, Traces::better));
    Stream<LongestRun> runs = Stream.concat(run().stream(), other.run().stream());
    return new Traces(merged, runs.sorted().findFirst().orElse(null));
  }

  private static Occurrence better(Occurrence one, Occurrence other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** What two scans know, quotation by quotation. */
  public static List<Traces> merge(List<Traces> one, List<Traces> other) {
    List<Traces> merged = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      merged.add(one.get(i).merge(other.get(i)));
    }
    return List.copyOf(merged);
  }
}
