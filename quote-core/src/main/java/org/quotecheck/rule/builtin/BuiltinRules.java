package org.quotecheck.rule.builtin;

import java.util.List;
import java.util.stream.Stream;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.builtin.source.SourceRules;

/** The rules we ship; a new one is one more line in {@link #ALL}, a class and a page. */
public final class BuiltinRules {
  private static final List<Rule> OWN =
      List.of(
          new UnattributedQuote(),
          new UnattributedBlockQuote(),
          new UndecidedSpeaker(),
          new UnbalancedQuoteMarks(),
          new MalformedEncoding(),
          new NotText(),
          new UnreadableFrontMatter(),
          new BrokenMarkup());

  /** Every rule, the main one first. */
  public static final List<Rule> ALL =
      Stream.of(OWN, SourceRules.ALL).flatMap(List::stream).toList();

  private BuiltinRules() {}
}
