package org.quotecheck.rule.builtin.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.quotecheck.evidence.ledger.Backing;
import org.quotecheck.evidence.ledger.Locator;
import org.quotecheck.evidence.occurrence.DocumentPlace;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.EvidenceRule;
import org.quotecheck.rule.JudgedQuotation;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOptions;

/** A quotation that stands in its document, but far from where the ledger says. */
final class LedgerPointsElsewhere implements EvidenceRule {
  private static final RuleInfo INFO =
      RuleInfo.named("ledger-points-elsewhere", "The words stand far from where the ledger says.")
          .level(Level.INFO);

  /** Fewer words may well stand in several places. */
  private static final int FEWEST_WORDS = 8;

  private static final int MOST_SECONDS = 60;
  private static final int MOST_PAGES = 1;
  private static final int MOST_LINES = 10;
  private static final int SECOND = 1000;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(JudgedQuotation quotation, RuleOptions options) {
    if (quotation.verdict().words() < FEWEST_WORDS) {
      return Optional.empty();
    }
    Locator said = quotation.claim().backing().map(Backing::locator).orElse(Locator.NONE);
    return quotation
        .verdict()
        .occurrence()
        .filter(found -> isFar(said, found.place()))
        .map(found -> finding(quotation, found.place()));
  }

  private static boolean isFar(Locator said, DocumentPlace found) {
    return isFar(said.time(), seconds(found), MOST_SECONDS)
        || isFar(said.page(), found.page(), MOST_PAGES)
        || isFar(said.line(), found.line(), MOST_LINES);
  }

  private static OptionalInt seconds(DocumentPlace place) {
    OptionalInt milliseconds = place.milliseconds();
    return milliseconds.isPresent()
        ? OptionalInt.of(milliseconds.getAsInt() / SECOND)
        : milliseconds;
  }

  private static boolean isFar(OptionalInt said, OptionalInt found, int most) {
    return said.isPresent()
        && found.isPresent()
        && Math.abs(said.getAsInt() - found.getAsInt()) > most;
  }

  private static Finding finding(JudgedQuotation quotation, DocumentPlace place) {
    String message =
        String.format(
            Locale.ROOT,
            "The ledger points elsewhere: these words stand in %s. Mend its time, page or line, so"
                + " that the next reader finds them.",
            place.label());
    return quotation.finding(INFO, message);
  }
}
