package org.quotecheck.speaker.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Name.Kind;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.text.TokenKind;

/**
 * Words for a place or body that are yet somebody's given name: "Sofia" in a feature on Sofia Kolb,
 * which calls people by their first names. Not if the article speaks of the place too ("in Sofia")
 * or calls her by her surname, as the news does. Immutable.
 */
final class GivenNames {
  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final FullNames fullNames;

  GivenNames(ArticleTokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.fullNames = new FullNames(vocabulary);
  }

  /** The same names, those of people as people. */
  List<Name> settle(List<Name> names) {
    Set<String> wanted = wanted(names);
    if (!wanted.isEmpty()) {
      wanted.retainAll(givenNames(names, wanted));
    }
    if (wanted.isEmpty()) {
      return names;
    }
    List<Name> settled = new ArrayList<>(names.size());
    for (Name name : names) {
      settled.add(isShort(name) && wanted.contains(name.lastKey()) ? name.as(Kind.PERSON) : name);
    }
    return settled;
  }

  /** The words for places and bodies that may be given names, and are no places here. */
  private Set<String> wanted(List<Name> names) {
    Set<String> wanted = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (Name name : names) {
      if (isShort(name)) {
        (isPlace(name) ? places : wanted).add(name.lastKey());
      }
    }
    wanted.removeAll(places);
    return wanted;
  }

  private boolean isShort(Name name) {
    return name.isSingle()
        && (name.kind() == Kind.PLACE || name.kind() == Kind.ORGANIZATION)
        && vocabulary.isGiven(name.spelling().known(0));
  }

  /** "in Sofia", "the Sofia", "SOFIA, Bulgaria —", "Sofia, Bulgaria". */
  private boolean isPlace(Name name) {
    KnownTokens words = tokens.of(name.block());
    int behind = name.last();
    return name.signs().definite()
        || vocabulary.has(ListName.PLACE_PREPOSITIONS, words.known(name.first() - 1))
        || (ArticleTokens.is(words, behind, TokenKind.COMMA)
            && ArticleTokens.isUpper(words, behind + 1)
            && vocabulary.has(ListName.PLACES, words.known(behind + 1)));
  }

  /** Those of the words that are the given name of somebody whose surname never stands alone. */
  private Set<String> givenNames(List<Name> names, Set<String> wanted) {
    Map<String, String> families = new HashMap<>();
    Set<String> alone = new HashSet<>();
    for (Name name : names) {
      if (name.isSingle()) {
        alone.add(name.lastKey());
      } else if (wanted.contains(name.spelling().key(0)) && fullNames.isFull(name)) {
        families.put(name.spelling().key(fullNames.coreSize(name) - 1), name.spelling().key(0));
      }
    }
    families.keySet().removeAll(alone);
    return new HashSet<>(families.values());
  }
}
