package org.quotecheck.rule.builtin.evidence;

import java.util.List;
import org.quotecheck.rule.Rule;

/** The rules about what the newsroom's own documents say of a quotation. */
public final class EvidenceRules {
  /** In the order of the index. */
  public static final List<Rule> ALL =
      List.of(
          new QuoteNotInSource(),
          new QuoteDiffersFromSource(),
          new MisattributedQuote(),
          new CutAtQualifier(),
          new QuoteWithoutEvidence(),
          new MissingSourceFile(),
          new LedgerEntryUnused(),
          new LedgerPointsElsewhere(),
          new MalformedLedger());

  private EvidenceRules() {}
}
