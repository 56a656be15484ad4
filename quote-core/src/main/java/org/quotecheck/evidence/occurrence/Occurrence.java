package org.quotecheck.evidence.occurrence;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One place where a quotation was found, and how true to it the quotation is. Immutable.
 *
 * @param fidelity how true
 * @param changes how many words were added, dropped or replaced
 * @param alterations in which ways; empty unless the words are altered
 * @param differences in which ways the same words are set differently; empty unless normalised
 * @param editing what was done visibly
 * @param diff the quotation beside its source
 * @param said who said it
 * @param place where
 * @param lostWord one that takes back or turns around what is quoted, and that the quotation leaves
 *     out at its edge or behind dots; empty if there is none
 */
public record Occurrence(
    Fidelity fidelity,
    int changes,
    Set<Alteration> alterations,
    Set<Difference> differences,
    Set<Editing> editing,
    List<DiffPiece> diff,
    Said said,
    DocumentPlace place,
    String lostWord)
    implements Comparable<Occurrence>, Serializable {
  private static final Comparator<Occurrence> ORDER =
      Comparator.comparing(Occurrence::fidelity)
          .thenComparing(Occurrence::changes)
          .thenComparing(Occurrence::place);

  public Occurrence {
    Objects.requireNonNull(fidelity, "fidelity must not be null");
    alterations = sorted(Alteration.class, alterations);
    differences = sorted(Difference.class, differences);
    editing = sorted(Editing.class, editing);
    diff = List.copyOf(diff);
    Objects.requireNonNull(said, "said must not be null");
    Objects.requireNonNull(place, "place must not be null");
    Objects.requireNonNull(lostWord, "lostWord must not be null");
  }

  private static <E extends Enum<E>> Set<E> sorted(Class<E> type, Set<E> values) {
    EnumSet<E> sorted = EnumSet.noneOf(type);
    sorted.addAll(values);
    return Collections.unmodifiableSet(sorted);
  }

  /** Whether the words are the speaker's, if perhaps visibly edited. */
  public boolean isFaithful() {
    return fidelity != Fidelity.ALTERED;
  }

  /** A word that the quotation leaves out and that changes what it says; empty if there is none. */
  public Optional<String> lost() {
    return Optional.of(lostWord).filter(word -> !word.isEmpty());
  }

  /** The truer first; of equals, the first by place. */
  @Override
  public int compareTo(Occurrence other) {
    return ORDER.compare(this, other);
  }
}
