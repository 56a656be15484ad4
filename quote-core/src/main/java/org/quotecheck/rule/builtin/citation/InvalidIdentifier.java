package org.quotecheck.rule.builtin.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.quotecheck.citation.identifier.Flaw;
import org.quotecheck.citation.identifier.Identifier;
import org.quotecheck.citation.identifier.IdentifierFinder;
import org.quotecheck.citation.identifier.IdentifierKind;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.text.Span;

/** An identifier that cannot be right: one rule for each kind. */
abstract class InvalidIdentifier implements ArticleRule {
  private final RuleInfo info;
  private final IdentifierFinder finder;

  private InvalidIdentifier(IdentifierKind kind, Level level, String summary) {
    String id = "invalid-" + kind.name().toLowerCase(Locale.ROOT);
    this.info = RuleInfo.named(id, summary).level(level);
    this.finder = new IdentifierFinder(kind);
  }

  /** A number of a book. */
  static final class InvalidIsbn extends InvalidIdentifier {
    InvalidIsbn() {
      super(IdentifierKind.ISBN, Level.ERROR, "The number of a book is mistyped.");
    }
  }

  /** A number of a journal. */
  static final class InvalidIssn extends InvalidIdentifier {
    InvalidIssn() {
      super(IdentifierKind.ISSN, Level.ERROR, "The number of a journal is mistyped.");
    }
  }

  /** A number of a person. */
  static final class InvalidOrcid extends InvalidIdentifier {
    InvalidOrcid() {
      super(IdentifierKind.ORCID, Level.ERROR, "The ORCID iD of a person is mistyped.");
    }
  }

  /** A name of a publication. */
  static final class InvalidDoi extends InvalidIdentifier {
    InvalidDoi() {
      super(IdentifierKind.DOI, Level.WARNING, "A DOI has not the shape of one.");
    }
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  /** A bare address is prose and an address; it is reported once. */
  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    Set<Span> seen = new HashSet<>();
    return identifiers(article)
        .filter(identifier -> seen.add(identifier.span()))
        .flatMap(identifier -> identifier.flaw().map(f -> finding(identifier, f, context)).stream())
        .toList();
  }

  private Stream<Identifier> identifiers(AnalyzedArticle article) {
    Stream<Identifier> listed =
        article.citations().library().in(article.article().source()).stream()
            .flatMap(bibliography -> finder.in(bibliography).stream());
    return Stream.concat(finder.in(article.article()).stream(), listed);
  }

  private static Finding finding(Identifier identifier, Flaw flaw, RuleContext context) {
    String message =
        "The "
            + identifier.kind()
            + " “"
            + identifier.text()
            + "” "
            + flaw.reason()
            + ". Compare it with the source.";
    return context.finding(identifier.span(), message);
  }
}
