package org.quotecheck.rule.builtin.source;

import java.util.List;
import org.quotecheck.rule.Rule;

/** The rules about sources; a new one is one more line in {@link #ALL}, a class and a page. */
public final class SourceRules {
  /** Every rule, those about the words of attributions first. */
  public static final List<Rule> ALL =
      List.of(
          new AttributionPlaceholder(),
          new VagueAttribution(),
          new ImpersonalAttribution(),
          new LoadedVerb(),
          new AnonymousSourceNoReason(),
          new AnonymousBareSource(),
          new OutletWithoutLink(),
          new FirstReportedNotCredited(),
          new SocialPostNoLink(),
          new QuoteNoSourceLink());

  private SourceRules() {}
}
