package org.quotecheck.speaker.member;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Name.Kind;
import org.quotecheck.speaker.name.NameWords;
import org.quotecheck.speaker.name.Vocabulary;

/**
 * Names whose last word looks like that of a body or place, and which the article yet uses as a
 * surname: "Osbert Tribe", if it says "Mr. Tribe" or "Tribe said".
 */
final class Surnames {
  private Surnames() {}

  /** The same names, those of people as people. */
  static List<Name> settle(List<Name> names, Vocabulary vocabulary) {
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      if (name.isSingle() && name.kind() == Kind.PERSON) {
        surnames.add(name.lastKey());
      }
    }
    List<Name> settled = new ArrayList<>(names.size());
    for (Name name : names) {
      settled.add(isPerson(name, surnames, vocabulary) ? name.as(Kind.PERSON) : name);
    }
    return settled;
  }

  /** Whether the word is written as people's names are: a capital, then small letters. */
  private static boolean isWritten(String word) {
    return Character.isUpperCase(word.charAt(0))
        && (word.length() < 3 || word.chars().anyMatch(Character::isLowerCase));
  }

  private static boolean isPerson(Name name, Set<String> surnames, Vocabulary vocabulary) {
    Word first = name.spelling().known(0);
    return (name.kind() == Kind.ORGANIZATION || name.kind() == Kind.PLACE)
        && !name.isSingle()
        && surnames.contains(name.lastKey())
        && !name.signs().definite()
        && name.words().stream().allMatch(Surnames::isWritten)
        && !vocabulary.known().isOutlet(name.words())
        && !vocabulary.has(ListName.PLACES, first)
        && !vocabulary.has(ListName.COMMON, first)
        && !vocabulary.has(ListName.NATIONALITIES, first)
        && !isJoined(name.spelling(), vocabulary);
  }

  private static boolean isJoined(NameWords words, Vocabulary vocabulary) {
    for (int i = 0; i < words.size(); i++) {
      if (vocabulary.has(ListName.CONNECTORS, words.known(i))) {
        return true;
      }
    }
    return false;
  }
}
