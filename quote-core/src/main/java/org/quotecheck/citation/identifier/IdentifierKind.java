package org.quotecheck.citation.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an identifier names. In text each stands behind its own name, in addresses as well. */
public enum IdentifierKind {
  /** A book. */
  ISBN(
      "(?i:isbn)(?:[-\u2010 ]?1[03](?![0-9-]))?[\\s:=/#.-]{0,4}"
          + "([0-9](?:[-\u2010-\u2015 \u00A0]?[0-9Xx])*+)",
      "Isbn",
      2),
  /** A journal. */
  ISSN("(?i:issn)(?:-L)?[\\s:=/#.-]{0,4}([0-9]{4}[-\u2010-\u2015]?[0-9Xx]{3,5}+\\b)", "Issn", 1),
  /** A person who publishes. */
  ORCID(
      "(?i:orcid)(?:\\.org/|[\\s:=/#.-]{0,4}(?i:id)?[\\s:=/#.-]{0,4})"
          + "([0-9]{3,5}(?:[-\u2010-\u2015][0-9Xx]{3,5}){2,3}+|[0-9]{14}[0-9Xx]{1,3}+)",
      "Orcid",
      2),
  /** A publication on the web. */
  DOI(
      "(?:(?i:doi)\\.org/|\\b(?i:doi)(?:[:=]\\s?|\\s))"
          + "((?:https?://|(?i:doi)|[0-9OolI]{1,3}[.,/\\s]\\s?[0-9OolI])[^\\s\"<>“”«»]*+)",
      "Doi",
      0);

  private final Pattern pattern;
  private final String capitalized;
  private final String lower;
  private final int rarest;

  /**
   * @param rarest the place of the letter in the name that stands least often in a text
   */
  IdentifierKind(String pattern, String capitalized, int rarest) {
    this.pattern = Pattern.compile(pattern);
    this.capitalized = capitalized;
    this.lower = capitalized.toLowerCase(Locale.ROOT);
    this.rarest = rarest;
  }

  /** The field of a bibliography that holds it. */
  String fieldName() {
    return lower;
  }

  /** The name with the identifier behind it, which is group 1. */
  Pattern pattern() {
    return pattern;
  }

  /**
   * Whether a text may have identifiers of this kind; a cheap question, that looks for one letter
   * in small and in capitals first.
   */
  boolean mayBeIn(String text) {
    return holds(text, lower) || holds(text, name());
  }

  private boolean holds(String text, String written) {
    char letter = written.charAt(rarest);
    for (int at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) {
      int begin = at - rarest;
      if (text.startsWith(written, begin) || text.startsWith(capitalized, begin)) {
        return true;
      }
    }
    return false;
  }

  /** How much of what was found behind the name is the identifier. */
  String cut(String found) {
    return switch (this) {
      case ISBN -> Isbn.cut(found);
      case DOI -> Doi.cut(found);
      case ISSN, ORCID -> found;
    };
  }

  /**
   * What is wrong with an identifier; empty if nothing can be seen.
   *
   * @param identifier as written, without its name
   */
  public Optional<Flaw> flaw(String identifier) {
    return switch (this) {
      case ISBN -> Isbn.flaw(identifier);
      case ISSN -> CheckedNumber.ISSN.flaw(identifier);
      case ORCID -> CheckedNumber.ORCID.flaw(identifier);
      case DOI -> Doi.flaw(identifier);
    };
  }
}
