package org.quotecheck.rule.builtin.evidence;

import java.util.Locale;
import java.util.Optional;
import org.quotecheck.evidence.VerdictKind;
import org.quotecheck.evidence.ledger.Backing;
import org.quotecheck.evidence.occurrence.DocumentPlace;
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
        ? Optional.of(quotation.finding(INFO, message(quotation)))
        : Optional.empty();
  }

  private static String message(JudgedQuotation quotation) {
    Optional<DocumentPlace> place = quotation.verdict().occurrence().map(Occurrence::place);
    String said =
        place
            .flatMap(DocumentPlace::speaker)
            .map(speaker -> speaker + " who says them")
            .orElseGet(() -> ledgerSpeaker(quotation) + " who said them");
    return String.format(
        Locale.ROOT,
        "%s is credited with these words; in %s it is %s. Find out who did.",
        quotation.claim().speaker(),
        place.filter(p -> p.speaker().isPresent()).map(DocumentPlace::label).orElse("the ledger"),
        said);
  }

  private static String ledgerSpeaker(JudgedQuotation quotation) {
    return quotation.claim().backing().map(Backing::speaker).orElse("somebody else");
  }
}
