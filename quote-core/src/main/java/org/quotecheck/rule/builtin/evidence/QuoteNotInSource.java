package org.quotecheck.rule.builtin.evidence;

import java.util.Locale;
import java.util.Optional;
import org.quotecheck.evidence.Standing;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.evidence.VerdictKind;
import org.quotecheck.evidence.occurrence.LongestRun;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Severity;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.EvidenceRule;
import org.quotecheck.rule.JudgedQuotation;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOption.WholeNumber;
import org.quotecheck.rule.option.RuleOptions;

/** A quotation whose words stand in none of the newsroom's documents. */
final class QuoteNotInSource implements EvidenceRule {
  /** Quotations of fewer words are left alone unless settings say otherwise. */
  static final int USUAL_MIN_WORDS = 5;

  private static final WholeNumber MIN_WORDS =
      new WholeNumber(
          "minWords", USUAL_MIN_WORDS, 3, 100, "Quotations of fewer words are left alone.");

  private static final RuleInfo INFO =
      RuleInfo.named("quote-not-in-source", "No document of the newsroom has the quoted words.")
          .level(Level.ERROR)
          .atMost(Level.OFF, Genre.FICTION)
          .with(MIN_WORDS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(JudgedQuotation quotation, RuleOptions options) {
    Verdict verdict = quotation.verdict();
    if (verdict.kind() != VerdictKind.NOT_FOUND
        || verdict.words() < options.get(MIN_WORDS)
        || !quotation.standing().isTelling()) {
      return Optional.empty();
    }
    Finding finding = quotation.finding(INFO, message(quotation, verdict));
    boolean isComplete = quotation.standing() != Standing.SOME_DOCUMENTS;
    return Optional.of(isComplete ? finding : milder(finding));
  }

  private static String message(JudgedQuotation quotation, Verdict verdict) {
    String document = quotation.claim().document();
    String nearest =
        verdict
            .run()
            .map(run -> nearest(run, verdict.words()))
            .orElse("not even a few of them in a row");
    return String.format(
        Locale.ROOT,
        "%s these words: %s%s. Find the source, or leave the marks out.",
        document.isEmpty()
            ? "None of the sources has"
            : document + ", which the ledger names, does not have",
        nearest,
        verdict.isShort() ? "; so few words may have been missed" : "");
  }

  private static String nearest(LongestRun run, int words) {
    return String.format(
        Locale.ROOT,
        "the most is words %d to %d of %d, in %s",
        run.first() + 1,
        run.first() + run.length(),
        words,
        run.place().label());
  }

  /** Where documents are missing, somebody may have said it all the same. */
  private static Finding milder(Finding finding) {
    Severity severity =
        finding.severity() == Severity.ERROR ? Severity.WARNING : finding.severity();
    return new Finding(finding.rule(), severity, finding.span(), finding.message());
  }
}
