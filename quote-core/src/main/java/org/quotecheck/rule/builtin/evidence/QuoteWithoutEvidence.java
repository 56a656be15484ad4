package org.quotecheck.rule.builtin.evidence;

import java.util.Optional;
import org.quotecheck.evidence.Standing;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.evidence.VerdictKind;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.EvidenceRule;
import org.quotecheck.rule.JudgedQuotation;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOption.WholeNumber;
import org.quotecheck.rule.option.RuleOptions;

/** A quotation that no ledger speaks of and no document has. */
final class QuoteWithoutEvidence implements EvidenceRule {
  private static final WholeNumber MIN_WORDS =
      new WholeNumber("minWords", 3, 1, 100, "Quotations of fewer words are left alone.");

  private static final RuleInfo INFO =
      RuleInfo.named("quote-without-evidence", "Nothing shows that anybody said it.")
          .levels(Level.OFF, Level.WARNING)
          .atMost(Level.OFF, Genre.FICTION)
          .with(MIN_WORDS);

  private static final String MESSAGE =
      "Nothing shows that this was said: no ledger says where it is from, and no source has it."
          + " Enter it in the ledger.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(JudgedQuotation quotation, RuleOptions options) {
    Verdict verdict = quotation.verdict();
    boolean isFound =
        verdict.kind() != VerdictKind.NOT_FOUND && verdict.kind() != VerdictKind.TOO_SHORT;
    return isFound
            || quotation.standing().isDeclared()
            || verdict.words() < options.get(MIN_WORDS)
            || isReportedAnyway(quotation)
        ? Optional.empty()
        : Optional.of(quotation.finding(INFO, MESSAGE));
  }

  /** Where all documents are there, what they do not have is worse than without evidence. */
  private static boolean isReportedAnyway(JudgedQuotation quotation) {
    return quotation.standing() == Standing.ALL_DOCUMENTS
        && quotation.verdict().kind() == VerdictKind.NOT_FOUND
        && quotation.verdict().words() >= QuoteNotInSource.USUAL_MIN_WORDS;
  }
}
