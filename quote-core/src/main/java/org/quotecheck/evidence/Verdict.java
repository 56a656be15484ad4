package org.quotecheck.evidence;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.evidence.ledger.Backing;
import org.quotecheck.evidence.match.Sought;
import org.quotecheck.evidence.occurrence.LongestRun;
import org.quotecheck.evidence.occurrence.Occurrence;
import org.quotecheck.evidence.occurrence.Said;
import org.quotecheck.evidence.occurrence.Traces;
import org.quotecheck.evidence.pattern.Pattern;

/**
 * What the documents say about one quotation. Immutable and serialisable.
 *
 * @param kind what it came to
 * @param words how many words the speaker must have said
 * @param occurrence where the words stand, and what differs; empty if they were not found
 * @param run the longest row of words that stands somewhere, of words that were not found; empty if
 *     there is none worth telling
 */
public record Verdict(
    VerdictKind kind, int words, Optional<Occurrence> occurrence, Optional<LongestRun> run)
    implements Serializable {
  /** Fewer words stand anywhere. */
  private static final int FEWEST = 3;

  /** Fewer words may be found nowhere though they were said, and somewhere though they were not. */
  private static final int SHORT = 8;

  public Verdict {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(occurrence, "occurrence must not be null");
    Objects.requireNonNull(run, "run must not be null");
  }

  /** The verdict on a claim after all documents were read. */
  public static Verdict of(Sought sought, int claim, Traces traces) {
    Pattern pattern = sought.pattern(claim);
    int words = pattern.words();
    if (words < FEWEST || (words < SHORT && pattern.isLight())) {
      return new Verdict(VerdictKind.TOO_SHORT, words, Optional.empty(), Optional.empty());
    }
    return faithful(traces, words)
        .or(() -> altered(traces, words))
        .orElseGet(() -> new Verdict(VerdictKind.NOT_FOUND, words, Optional.empty(), traces.run()));
  }

  /**
   * The verdict on the same words where their digest tells, so that nobody need find them.
   *
   * @return empty if the digest says nothing
   */
  public Optional<Verdict> by(Backing.Kind backing) {
    return switch (backing) {
      case SAME_WORDS -> Optional.of(nowhere(VerdictKind.NORMALISED));
      case OTHER_WORDS -> Optional.of(nowhere(VerdictKind.ALTERED));
      case DOCUMENT, CONFIDENTIAL, MISSING -> Optional.empty();
    };
  }

  /**
   * The verdict on the same words where a ledger says that somebody else said them, unless the
   * document itself names the speaker or the words are wrong as well.
   */
  public Verdict saidByOther() {
    boolean isNamed = occurrence.filter(found -> found.said() != Said.BY_UNKNOWN).isPresent();
    return isNamed || kind == VerdictKind.ALTERED || kind == VerdictKind.MISATTRIBUTED
        ? this
        : new Verdict(VerdictKind.MISATTRIBUTED, words, occurrence, Optional.empty());
  }

  private Verdict nowhere(VerdictKind other) {
    return new Verdict(other, words, Optional.empty(), Optional.empty());
  }

  private static Optional<Verdict> faithful(Traces traces, int words) {
    Optional<Occurrence> credited = traces.by(Said.BY_CREDITED).filter(Occurrence::isFaithful);
    if (credited.isPresent()) {
      return credited.map(own -> found(VerdictKind.valueOf(own.fidelity().name()), words, own));
    }
    return traces
        .by(Said.BY_OTHER)
        .filter(Occurrence::isFaithful)
        .map(other -> found(VerdictKind.MISATTRIBUTED, words, other))
        .or(
            () ->
                traces
                    .by(Said.BY_UNKNOWN)
                    .filter(Occurrence::isFaithful)
                    .map(o -> found(VerdictKind.valueOf(o.fidelity().name()), words, o)));
  }

  private static Optional<Verdict> altered(Traces traces, int words) {
    return traces.best().values().stream()
        .sorted()
        .findFirst()
        .map(found -> found(VerdictKind.ALTERED, words, found));
  }

  private static Verdict found(VerdictKind kind, int words, Occurrence occurrence) {
    return new Verdict(kind, words, Optional.of(occurrence), Optional.empty());
  }

  /** Whether so few words were looked for that not finding them says little. */
  public boolean isShort() {
    return words < SHORT;
  }

  private Object writeReplace() {
    return new Written(kind, words, occurrence.orElse(null), run.orElse(null));
  }

  /** A verdict as it is sent, since what may be empty cannot be. */
  private record Written(
      VerdictKind kind, int words, @Nullable Occurrence occurrence, @Nullable LongestRun run)
      implements Serializable {
    private Object readResolve() {
      return new Verdict(kind, words, Optional.ofNullable(occurrence), Optional.ofNullable(run));
    }
  }
}
