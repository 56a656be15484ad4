package org.quotecheck.rule.builtin.citation;

import java.util.List;
import org.quotecheck.rule.Rule;

/** The rules about what an article refers to. */
public final class CitationRules {
  /** In the order of the index. */
  public static final List<Rule> ALL =
      List.of(
          new UndefinedFootnote(),
          new DuplicateFootnote(),
          new UnusedFootnote(),
          new UndefinedCitationKey(),
          new UnreadableBibliography(),
          new DuplicateBibliographyKey(),
          new UnusedBibliographyEntry(),
          new BibliographyIncomplete(),
          new UndefinedLinkReference(),
          new UnusedLinkDefinition(),
          new BrokenLocalLink(),
          new DeadLink(),
          new PlaceholderLink(),
          new CiteAttributeInvalid(),
          new InvalidIdentifier.InvalidIsbn(),
          new InvalidIdentifier.InvalidIssn(),
          new InvalidIdentifier.InvalidOrcid(),
          new InvalidIdentifier.InvalidDoi());

  private CitationRules() {}
}
