package org.quotecheck.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.quotecheck.finding.Fix;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * A text with those fixes that leave every quotation its words and its speaker. Immutable.
 *
 * @param text all characters, a byte order mark included
 * @param applied what was changed, in the order given
 * @param overlapping what would change the same place as another, and is left for another run
 * @param refused what would change words or speakers
 */
public record FixedText(String text, List<Fix> applied, List<Fix> overlapping, List<Fix> refused) {
  /** Where a fix does harm, each is tried by itself, but no more of them than this. */
  private static final int MOST_TRIED = 50;

  public FixedText {
    Objects.requireNonNull(text, "text must not be null");
    applied = List.copyOf(applied);
    overlapping = List.copyOf(overlapping);
    refused = List.copyOf(refused);
  }

  /**
   * Applies fixes to a text, each at most once.
   *
   * @param fixes found in this very text; of two that overlap the first is taken
   * @param analyze reads a text as the checker does
   */
  public static FixedText of(
      SourceText source, List<Fix> fixes, Function<SourceText, AnalyzedArticle> analyze) {
    List<Fix> apart = new ArrayList<>();
    List<Fix> overlapping = new ArrayList<>();
    Taken taken = new Taken();
    fixes.forEach(fix -> (taken.take(fix) ? apart : overlapping).add(fix));
    if (apart.isEmpty()) {
      return new FixedText(source.text(), apart, overlapping, List.of());
    }
    Answers before = Answers.of(analyze.apply(source));
    List<Fix> kept = harmless(source, apart, before, analyze);
    List<Fix> refused = apart.stream().filter(fix -> !kept.contains(fix)).toList();
    return new FixedText(changed(source, kept).text(), kept, overlapping, refused);
  }

  private static List<Fix> harmless(
      SourceText source,
      List<Fix> fixes,
      Answers before,
      Function<SourceText, AnalyzedArticle> analyze) {
    if (before.equals(Answers.of(analyze.apply(changed(source, fixes))))) {
      return fixes;
    }
    List<Fix> kept = new ArrayList<>();
    for (Fix fix : fixes.subList(0, Math.min(fixes.size(), MOST_TRIED))) {
      kept.add(fix);
      if (!before.equals(Answers.of(analyze.apply(changed(source, kept))))) {
        kept.remove(kept.size() - 1);
      }
    }
    return kept;
  }

  private static SourceText changed(SourceText source, List<Fix> fixes) {
    List<Fix.Edit> edits =
        fixes.stream()
            .flatMap(fix -> fix.edits().stream())
            .sorted(Comparator.comparing(Fix.Edit::span))
            .toList();
    StringBuilder text = new StringBuilder(source.length());
    int copied = 0;
    for (Fix.Edit edit : edits) {
      text.append(source.text(), copied, edit.span().begin()).append(edit.text());
      copied = edit.span().end();
    }
    text.append(source.text(), copied, source.length());
    return new SourceText(source.name(), text.toString(), source.charset(), List.of());
  }

  /** The places that are spoken for. Not thread-safe. */
  private static final class Taken {
    private final TreeMap<Integer, Span> spans = new TreeMap<>();

    boolean take(Fix fix) {
      boolean free = fix.edits().stream().allMatch(edit -> isFree(edit.span()));
      if (free) {
        fix.edits().forEach(edit -> spans.put(edit.span().begin(), edit.span()));
      }
      return free;
    }

    private boolean isFree(Span span) {
      Map.Entry<Integer, Span> before = spans.floorEntry(span.begin());
      Map.Entry<Integer, Span> behind = spans.higherEntry(span.begin());
      boolean clear =
          before == null
              || (before.getKey() < span.begin() && before.getValue().end() <= span.begin());
      return clear && (behind == null || span.end() <= behind.getKey());
    }
  }
}
