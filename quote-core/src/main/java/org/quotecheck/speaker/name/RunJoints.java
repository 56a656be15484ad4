package org.quotecheck.speaker.name;

import org.quotecheck.language.Gender;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.text.TokenKind;

/** Decides what is a word of a name, and which small words join two parts of one name. */
final class RunJoints {
  private static final int PREFIX = 4;

  private final KnownTokens tokens;
  private final Vocabulary vocabulary;

  RunJoints(KnownTokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /** Whether the token is a word with the capital of a name. */
  boolean isNameWord(int i) {
    return ArticleTokens.isUpper(tokens, i)
        ? !isAdjective(i)
            && !isLetterOfYear(i)
            && Affiliation.behind(tokens, i - 1, vocabulary).isEmpty()
        : hasInnerCapital(i);
  }

  /** "Ana Ruiz C’09": a letter before the year in which she left school. */
  private boolean isLetterOfYear(int at) {
    return tokens.end(at) - tokens.begin(at) == 1
        && ArticleTokens.is(tokens, at + 1, TokenKind.QUOTE_MARK)
        && ArticleTokens.is(tokens, at + 2, TokenKind.NUMBER)
        && tokens.begin(at + 1) == tokens.end(at)
        && tokens.begin(at + 2) == tokens.end(at + 1);
  }

  /** "Harlow-based", "Five-year-old": an adjective made of a name, or an age. */
  private boolean isAdjective(int i) {
    if (!tokens.mayHaveHyphen(i)) {
      return false;
    }
    int hyphen = tokens.end(i) - 1;
    while (hyphen > tokens.begin(i) && tokens.text().charAt(hyphen) != '-') {
      hyphen--;
    }
    return hyphen > tokens.begin(i)
        && (vocabulary.has(ListName.COMPOUNDS, part(hyphen + 1, tokens.end(i))) || isAge(i));
  }

  private boolean isAge(int i) {
    int hyphen = tokens.text().indexOf('-', tokens.begin(i));
    return vocabulary.has(ListName.AGES, part(hyphen + 1, tokens.end(i)));
  }

  /** "al-Nouri", "deLeon", "iPhone". */
  private boolean hasInnerCapital(int i) {
    if (!ArticleTokens.isLower(tokens, i) || !tokens.mayHaveInnerCapital(i)) {
      return false;
    }
    int limit = Math.min(tokens.end(i), tokens.begin(i) + PREFIX + 1);
    for (int at = tokens.begin(i) + 1; at < limit; at++) {
      char c = tokens.text().charAt(at);
      if (Character.isUpperCase(c)) {
        return true;
      }
      if (c == '-') {
        return at + 1 < tokens.end(i)
            && Character.isUpperCase(tokens.text().charAt(at + 1))
            && vocabulary.has(ListName.PARTICLES, part(tokens.begin(i), at));
      }
    }
    return false;
  }

  /** A part of a word, as a key. */
  private String part(int begin, int end) {
    return Vocabulary.key(tokens.text().substring(begin, end));
  }

  /** Whether the token is a capitalised designator of a body. */
  boolean isDesignatorAt(int i) {
    return ArticleTokens.isUpper(tokens, i) && isDesignator(tokens.key(i));
  }

  private boolean isDesignator(String key) {
    return vocabulary.says(ListName.DESIGNATORS, key, "organization");
  }

  /**
   * The last token of what a small word joins to the run: "Department OF Housing AND Urban
   * Development", "Secretary OF State", "Committee ON Rules"; {@code at - 1} if it joins nothing,
   * as in "Harlow Bank ON Monday".
   */
  int joined(NameRun run, int at) {
    String rule = vocabulary.field(ListName.CONNECTORS, tokens.known(at), 0).orElse("");
    if (rule.isEmpty() && joinsTitle(run, at)) {
      return at + 1;
    }
    boolean article = rule.equals("office") && vocabulary.isDefinite(tokens.known(at + 1));
    int next = article ? at + 2 : at + 1;
    if (rule.isEmpty()
        || !ArticleTokens.isUpper(tokens, next)
        || vocabulary.has(ListName.DAYS, tokens.known(next))) {
      return at - 1;
    }
    boolean joins =
        switch (rule) {
          case "office" -> takesOffice(run) && !belongsTo(run, next);
          case "body" -> isBody(run.lastKey());
          default -> joinsPair(run, next);
        };
    return joins ? next : at - 1;
  }

  /** "Special Agent in Charge": a title with a small word in it. */
  private boolean joinsTitle(NameRun run, int at) {
    return ArticleTokens.isLower(tokens, at)
        && ArticleTokens.isUpper(tokens, at + 1)
        && vocabulary.opensPhrase(ListName.TITLES, run.lastKnown())
        && vocabulary.has(
            ListName.TITLES, run.lastKey() + ' ' + tokens.key(at) + ' ' + tokens.key(at + 1));
  }

  private boolean isBody(String key) {
    return vocabulary.hasNoun(ListName.DESIGNATORS, key);
  }

  /** "Lawyers FOR Ms. Ruiz", "Friends OF Ana Ruiz": whose they are, and no name of a body. */
  private boolean belongsTo(NameRun run, int next) {
    boolean name =
        vocabulary.isGiven(tokens.known(next)) && ArticleTokens.isUpper(tokens, next + 1);
    return (name || isTitleOfSomebody(next))
        && vocabulary.hasPlural(ListName.PERSONS, run.lastKey());
  }

  /** "Mr. Ruiz", "Senator Ruiz"; but "St. Anne" and "Justice". */
  private boolean isTitleOfSomebody(int at) {
    Word title = tokens.known(at);
    int name = ArticleTokens.is(tokens, at + 1, TokenKind.STOP) ? at + 2 : at + 1;
    return vocabulary.has(ListName.TITLES, title)
        && ArticleTokens.isUpper(tokens, name)
        && (vocabulary.field(ListName.TITLES, title, 0).isPresent()
            || vocabulary.genderOfRole(title) != Gender.UNKNOWN);
  }

  /** Whether the run ends in something that may be "of" something; no surname is. */
  private boolean takesOffice(NameRun run) {
    String key = run.lastKey();
    int before = run.size() - 2;
    boolean surname =
        before >= 0 && (vocabulary.isGiven(run.known(before)) || run.isInitial(before));
    boolean role = vocabulary.has(ListName.TITLES, key) || vocabulary.has(ListName.PERSONS, key);
    return isBody(key)
        || (role && !surname)
        || vocabulary.has(ListName.DOCUMENTS, key)
        || vocabulary.has(ListName.BODIES, key);
  }

  /**
   * Whether "and" joins parts of one name: inside "Department of A and B", or where a designator
   * ends the words after it and one plain word stands before ("Food and Drug Administration").
   */
  private boolean joinsPair(NameRun run, int next) {
    int last = next;
    while (last - next < 3 && ArticleTokens.isUpper(tokens, last + 1)) {
      last++;
    }
    for (int word = 0; word < run.size(); word++) {
      if (vocabulary.has(ListName.CONNECTORS, run.known(word))) {
        return !opensName(next) && !hasGiven(run);
      }
    }
    if (isKnownPair(run, next)) {
      return true;
    }
    return last > next
        && run.size() <= 2
        && isDesignator(tokens.key(last))
        && !isBody(run.lastKey())
        && !vocabulary.isGiven(run.known(0))
        && !vocabulary.has(ListName.PLACES, run.lastKey());
  }

  /** "Harlow FIRE AND RESCUE Service". */
  private boolean isKnownPair(NameRun run, int next) {
    String pair = run.lastKey() + " " + tokens.key(next - 1) + " " + tokens.key(next);
    return vocabulary.has(ListName.ORGANIZATIONS, pair);
  }

  /** "and Ana Ruiz", "and Sen. Ruiz": somebody else. */
  private boolean opensName(int token) {
    return vocabulary.isGiven(tokens.known(token))
        || vocabulary.has(ListName.TITLES, tokens.known(token));
  }

  /** "Secretary of State Ana Ruiz": the name is there, so that nothing more of an office comes. */
  private boolean hasGiven(NameRun run) {
    for (int word = 1; word < run.size(); word++) {
      if (vocabulary.isGiven(run.known(word))) {
        return true;
      }
    }
    return false;
  }
}
