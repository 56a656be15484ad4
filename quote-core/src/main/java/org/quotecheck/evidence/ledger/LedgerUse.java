package org.quotecheck.evidence.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.text.TextProblem;

/**
 * What the ledgers of an article come to. Immutable.
 *
 * @param isCompared whether there is anything to compare its quotations with
 * @param backings what stands behind each quotation; none if there is no ledger
 * @param unused entries of this very file that are for none of its quotations
 * @param missing entries of this very file whose document is not there
 * @param problems what is wrong with the ledger in this very file
 */
public record LedgerUse(
    boolean isCompared,
    List<Optional<Backing>> backings,
    List<LedgerEntry> unused,
    List<DeclaredSource> missing,
    List<TextProblem> problems) {
  /** Of an article without a ledger, where there are no documents either. */
  public static final LedgerUse NONE = none(false);

  public LedgerUse {
    backings = List.copyOf(backings);
    unused = List.copyOf(unused);
    missing = List.copyOf(missing);
    problems = List.copyOf(problems);
  }

  /**
   * Of an article without a ledger.
   *
   * @param isCompared whether there are documents
   */
  public static LedgerUse none(boolean isCompared) {
    return new LedgerUse(isCompared, List.of(), List.of(), List.of(), List.of());
  }

  /** Whether the article has no ledger. */
  public boolean isNone() {
    return backings.isEmpty() && unused.isEmpty() && missing.isEmpty() && problems.isEmpty();
  }

  /** What stands behind a quotation, by its index in the article; empty if no ledger says. */
  public Optional<Backing> backing(int quotation) {
    Objects.checkIndex(quotation, Integer.MAX_VALUE);
    return quotation < backings.size() ? backings.get(quotation) : Optional.empty();
  }
}
