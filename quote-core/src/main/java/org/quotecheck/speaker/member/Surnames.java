package org.quotecheck.speaker.member;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Name.Kind;
import org.quotecheck.speaker.name.NameWords;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.text.TokenKind;

/**
 * Names whose last word looks like that of a body or place, and which are yet of people: the
 * article uses the word as a surname ("Osbert Tribe", if it says "Mr. Tribe" or "Tribe said"), or
 * describes somebody behind the name ("Rhea Marsh, 34,", "Rhea Marsh, a nurse,"). Immutable.
 */
final class Surnames {
  /** The words of a description up to its noun, at most. */
  private static final int DESCRIPTION = 4;

  /** The words between a role and the comma behind what it is of, at most. */
  private static final int ROLE = 6;

  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;

  Surnames(ArticleTokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /** The same names, those of people as people. */
  List<Name> settle(List<Name> names) {
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      if (name.isSingle() && name.kind() == Kind.PERSON) {
        surnames.add(name.lastKey());
      }
    }
    List<Name> settled = new ArrayList<>(names.size());
    for (Name name : names) {
      settled.add(isPerson(name, surnames) ? name.as(Kind.PERSON) : name);
    }
    return settled;
  }

  /** Whether the word is written as people's names are: a capital, then small letters. */
  private static boolean isWritten(String word) {
    return Character.isUpperCase(word.charAt(0))
        && (word.length() < 3 || word.chars().anyMatch(Character::isLowerCase));
  }

  private boolean isPerson(Name name, Set<String> surnames) {
    Word first = name.spelling().known(0);
    return (name.kind() == Kind.ORGANIZATION || name.kind() == Kind.PLACE)
        && !name.isSingle()
        && (surnames.contains(name.lastKey()) || isDescribed(name))
        && !name.signs().definite()
        && name.words().stream().allMatch(Surnames::isWritten)
        && !vocabulary.known().isOutlet(name.words())
        && !vocabulary.has(ListName.PLACES, first)
        && !vocabulary.has(ListName.COMMON, first)
        && !vocabulary.has(ListName.NATIONALITIES, first)
        && !isJoined(name.spelling());
  }

  /** A word that is often a surname, and behind it an age or what somebody is. */
  private boolean isDescribed(Name name) {
    KnownTokens words = tokens.of(name.block());
    int comma = name.last();
    if (vocabulary.field(ListName.DESIGNATORS, name.lastKey(), 1).isEmpty()) {
      return false;
    }
    if (isApposed(words, name.runFirst() - 1)) {
      return true;
    }
    if (!ArticleTokens.is(words, comma, TokenKind.COMMA)
        || vocabulary.has(ListName.PLACE_PREPOSITIONS, words.known(name.first() - 1))) {
      return false;
    }
    if (ArticleTokens.is(words, comma + 1, TokenKind.NUMBER)) {
      return ArticleTokens.is(words, comma + 2, TokenKind.COMMA);
    }
    boolean described = vocabulary.says(ListName.DETERMINERS, words.known(comma + 1), "indefinite");
    for (int i = comma + 2; described && i < comma + 2 + DESCRIPTION; i++) {
      if (vocabulary.has(ListName.PERSONS, words.known(i))) {
        return ArticleTokens.is(words, i + 1, TokenKind.COMMA)
            || ArticleTokens.is(words, i + 1, TokenKind.STOP);
      }
    }
    return false;
  }

  /** "the founder of Senn Homes, Rhea Marsh": who has the role is named behind its comma. */
  private boolean isApposed(KnownTokens words, int comma) {
    int at = comma - 1;
    while (at > 0 && comma - at < ROLE && words.kind(at) == TokenKind.WORD) {
      if (vocabulary.says(ListName.LINKS, words.known(at), "body")) {
        return ArticleTokens.is(words, comma, TokenKind.COMMA)
            && vocabulary.has(ListName.PERSONS, words.known(at - 1));
      }
      at--;
    }
    return false;
  }

  private boolean isJoined(NameWords words) {
    for (int i = 0; i < words.size(); i++) {
      if (vocabulary.has(ListName.CONNECTORS, words.known(i))) {
        return true;
      }
    }
    return false;
  }
}
