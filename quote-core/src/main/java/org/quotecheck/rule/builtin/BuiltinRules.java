package org.quotecheck.rule.builtin;

import java.util.List;
import org.quotecheck.rule.Rule;

/** The rules we ship; a new one is one more line in {@link #ALL}, a class and a page. */
public final class BuiltinRules {
  /** Every rule, the main one first. */
  public static final List<Rule> ALL =
      List.of(
          new UnattributedQuote(),
          new UnattributedBlockQuote(),
          new UndecidedSpeaker(),
          new UnbalancedQuoteMarks(),
          new MalformedEncoding(),
          new NotText(),
          new UnreadableFrontMatter(),
          new BrokenMarkup());

  private BuiltinRules() {}
}
