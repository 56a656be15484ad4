package org.quotecheck.rule.builtin.display;

import java.util.List;
import org.quotecheck.rule.Rule;

/** The rules about quotations shown above or beside the text. */
public final class DisplayRules {
  /** In the order of the index. */
  public static final List<Rule> ALL =
      List.of(QuoteNotInBody.HEADLINE, QuoteNotInBody.PULL_QUOTE, QuoteNotInBody.METADATA);

  private DisplayRules() {}
}
