package org.quotecheck.rule.builtin.evidence;

import java.util.Locale;
import java.util.Optional;
import org.quotecheck.evidence.VerdictKind;
import org.quotecheck.evidence.occurrence.Occurrence;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.EvidenceRule;
import org.quotecheck.rule.JudgedQuotation;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOptions;

/** A quotation that, by the newsroom's own documents, somebody else said. */
final class MisattributedQuote implements EvidenceRule {
  private static final RuleInfo INFO =
      RuleInfo.named("misattributed-quote", "In the source, somebody else says it.")
          .level(Level.ERROR)
          .atMost(Level.OFF, Genre.FICTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(JudgedQuotation quotation, RuleOptions options) {
    return quotation.verdict().kind() == VerdictKind.MISATTRIBUTED
        ? quotation.verdict().occurrence().map(found -> finding(quotation, found))
        : Optional.empty();
  }

  private static Finding finding(JudgedQuotation quotation, Occurrence occurrence) {
    String message =
        String.format(
            Locale.ROOT,
            "%s is credited with these words; in %s it is %s who says them. Find out who did.",
            quotation.fact().value().speaker(),
            Places.text(occurrence.place()),
            occurrence.place().speaker().orElse("somebody else"));
    return quotation.finding(INFO, message);
  }
}
