package org.quotecheck.rule.builtin;

import java.util.List;
import java.util.stream.Stream;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.builtin.citation.CitationRules;
import org.quotecheck.rule.builtin.display.DisplayRules;
import org.quotecheck.rule.builtin.evidence.EvidenceRules;
import org.quotecheck.rule.builtin.form.FormRules;
import org.quotecheck.rule.builtin.repository.RepositoryRules;
import org.quotecheck.rule.builtin.source.SourceRules;
import org.quotecheck.rule.builtin.speaker.SpeakerRules;

/** The rules we ship; a new one is a class, a page and one more line in one of the lists. */
public final class BuiltinRules {
  private static final List<Rule> OWN =
      List.of(
          new UnattributedQuote(),
          new UnattributedBlockQuote(),
          new UndecidedSpeaker(),
          new UnbalancedQuoteMarks(),
          new AiResidue(),
          new MalformedEncoding(),
          new NotText(),
          new UnreadableFrontMatter(),
          new BrokenMarkup());

  /** Every rule, the main one first. */
  public static final List<Rule> ALL =
      Stream.of(
              OWN,
              SpeakerRules.ALL,
              SourceRules.ALL,
              FormRules.ALL,
              DisplayRules.ALL,
              RepositoryRules.ALL,
              CitationRules.ALL,
              EvidenceRules.ALL,
              AcceptanceRules.ALL)
          .flatMap(List::stream)
          .toList();

  private BuiltinRules() {}
}
