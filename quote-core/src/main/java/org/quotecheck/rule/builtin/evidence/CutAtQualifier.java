package org.quotecheck.rule.builtin.evidence;

import java.util.Locale;
import java.util.Optional;
import org.quotecheck.evidence.occurrence.Occurrence;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.EvidenceRule;
import org.quotecheck.rule.JudgedQuotation;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOptions;

/** A quotation that ends, or has dots, where the speaker takes back or limits what was said. */
final class CutAtQualifier implements EvidenceRule {
  private static final RuleInfo INFO =
      RuleInfo.named("cut-at-qualifier", "The speaker goes on and limits what is quoted.")
          .level(Level.WARNING)
          .atMost(Level.OFF, Genre.FICTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(JudgedQuotation quotation, RuleOptions options) {
    return quotation
        .verdict()
        .occurrence()
        .filter(Occurrence::isFaithful)
        .flatMap(found -> found.lost().map(word -> finding(quotation, found, word)));
  }

  private static Finding finding(JudgedQuotation quotation, Occurrence found, String word) {
    String message =
        String.format(
            Locale.ROOT,
            "The quotation leaves out \"%s\", which stands right beside it in %s. Make sure that a"
                + " reader understands what the speaker meant.",
            word,
            found.place().label());
    return quotation.finding(INFO, message);
  }
}
