package org.quotecheck.baseline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.quotecheck.baseline.BaselineEntry.Identity;
import org.quotecheck.report.Acceptance;
import org.quotecheck.report.AcceptedFinding;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;

/**
 * Sets findings apart that are known. What is known of a file that is gone fits the same finding in
 * any other file: the file was renamed. Used once, by one thread.
 */
public final class Matching {
  private final UnaryOperator<String> names;
  private final Acceptance by;
  private final String reason;
  private final Map<Identity, BaselineEntry> known = new LinkedHashMap<>();
  private final Map<Identity, Integer> left = new HashMap<>();
  private final Map<Words, Deque<Identity>> ofGoneFiles = new HashMap<>();
  private final List<BaselineEntry> used = new ArrayList<>();

  /** What two findings share that stand in the same words in different files. */
  private record Words(String rule, String fingerprint) {}

  /**
   * What came of it.
   *
   * @param report the same report, with the known findings among those that do not count
   * @param used what was found, each as it is now
   * @param left what was not found, with the number of those missing
   */
  public record Matched(Report report, List<BaselineEntry> used, List<BaselineEntry> left) {
    public Matched {
      used = List.copyOf(used);
      left = List.copyOf(left);
    }
  }

  private Matching(UnaryOperator<String> names, Acceptance by, String reason) {
    this.names = names;
    this.by = by;
    this.reason = reason;
  }

  /**
   * Compares a report with what is known.
   *
   * @param names what entries call a file of the report
   * @param gone whether a file of an entry does not exist any more
   * @param by why known findings do not count
   * @param reason what is said beside that
   */
  public static Matched match(
      List<BaselineEntry> known,
      Report report,
      UnaryOperator<String> names,
      Predicate<String> gone,
      Acceptance by,
      String reason) {
    Matching matching = new Matching(names, by, reason);
    known.forEach(matching::add);
    Report direct = matching.accept(report, matching::take);
    matching.findGone(gone);
    Report all = matching.accept(direct, matching::takeMoved);
    return new Matched(all, matching.used, matching.left());
  }

  private void add(BaselineEntry entry) {
    known.put(entry.key(), entry);
    left.merge(entry.key(), entry.count(), Integer::sum);
  }

  private void findGone(Predicate<String> gone) {
    Map<String, Boolean> byPath = new HashMap<>();
    for (Identity key : known.keySet()) {
      if (left.getOrDefault(key, 0) > 0 && byPath.computeIfAbsent(key.path(), gone::test)) {
        Words words = new Words(key.rule(), key.fingerprint());
        ofGoneFiles.computeIfAbsent(words, w -> new ArrayDeque<>()).add(key);
      }
    }
  }

  /** Finds out whether an entry is known. */
  private interface Taking {
    Optional<Identity> take(Identity key);
  }

  private Report accept(Report report, Taking taking) {
    List<FileReport> files = report.files().stream().map(file -> accept(file, taking)).toList();
    return new Report(files, report.failures());
  }

  private FileReport accept(FileReport file, Taking taking) {
    String path = names.apply(file.path());
    List<FindingEntry> open = new ArrayList<>();
    List<AcceptedFinding> accepted = new ArrayList<>();
    for (FindingEntry entry : file.findings()) {
      Identity key = new Identity(path, entry.finding().rule(), entry.fingerprint());
      Optional<Identity> taken = taking.take(key);
      if (taken.isPresent()) {
        left.merge(taken.get(), -1, Integer::sum);
        used.add(entry(path, entry));
        accepted.add(new AcceptedFinding(entry, by, reason));
      } else {
        open.add(entry);
      }
    }
    return file.withOnly(open).accepting(accepted);
  }

  private Optional<Identity> take(Identity key) {
    return left.getOrDefault(key, 0) > 0 ? Optional.of(key) : Optional.empty();
  }

  private Optional<Identity> takeMoved(Identity key) {
    Deque<Identity> candidates = ofGoneFiles.get(new Words(key.rule(), key.fingerprint()));
    while (candidates != null && !candidates.isEmpty()) {
      if (left.getOrDefault(candidates.element(), 0) > 0) {
        return Optional.of(candidates.element());
      }
      candidates.remove();
    }
    return Optional.empty();
  }

  private List<BaselineEntry> left() {
    return known.values().stream()
        .filter(entry -> left.getOrDefault(entry.key(), 0) > 0)
        .map(entry -> entry.times(left.getOrDefault(entry.key(), 1)))
        .toList();
  }

  /** All findings of a report that count, as entries. */
  public static List<BaselineEntry> entries(Report report, UnaryOperator<String> names) {
    return report.files().stream()
        .flatMap(
            file -> file.findings().stream().map(entry -> entry(names.apply(file.path()), entry)))
        .toList();
  }

  private static BaselineEntry entry(String path, FindingEntry entry) {
    String rule = entry.finding().rule();
    return new BaselineEntry(path, rule, entry.fingerprint(), 1, entry.excerpt().words());
  }
}
