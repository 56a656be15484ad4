package org.quotecheck.rule.builtin.speaker;

import java.util.List;
import org.quotecheck.rule.Rule;

/** The rules about speakers; a new one is one more line in {@link #ALL}, a class and a page. */
public final class SpeakerRules {
  /** Every rule, those about the place of the attribution first. */
  public static final List<Rule> ALL =
      List.of(
          new AmbiguousSpeaker(),
          new UnresolvedPronounSpeaker(),
          new SpeakerNeverIntroduced(),
          new SpeakerTitleConflict(),
          new SpeakerNameVariant(),
          new LateAttribution(),
          new NewSpeakerAfterQuote(),
          new TwoSpeakersOneParagraph());

  private SpeakerRules() {}
}
