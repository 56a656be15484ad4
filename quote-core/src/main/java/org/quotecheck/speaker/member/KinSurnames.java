package org.quotecheck.speaker.member;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.language.Gender;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Name.Kind;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.text.TokenKind;

/**
 * Relatives named by their given name beside whoever they belong to, whose surname a title shows:
 * "Rhea Marsh and her husband, Osbert" are the Marshes if the article says "Mr. Marsh", which she
 * is not. Immutable.
 */
final class KinSurnames {
  /** The names between a relative and whoever they belong to, and one more. */
  private static final int REACH = 3;

  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final FullNames fullNames;

  KinSurnames(ArticleTokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.fullNames = new FullNames(vocabulary);
  }

  /** The same names, with the surname for relatives whose title has it. */
  List<Name> settle(List<Name> names) {
    Set<String> addressed = addressed(names);
    if (addressed.isEmpty()) {
      return names;
    }
    List<Name> settled = names;
    Set<String> others = null;
    for (int i = 1; i < names.size(); i++) {
      Name name = names.get(i);
      int kin = kin(name);
      int owner = kin < 0 ? -1 : owner(names, i, kin, addressed);
      if (owner >= 0 && isAddressed(addressed, names.get(owner), gender(name, kin))) {
        others = others == null ? others(names) : others;
        boolean two = addressed.contains(form(names.get(owner), Gender.UNKNOWN));
        if (isFree(name, kin, names.get(owner), two ? Set.of() : others)) {
          settled = settled == names ? new ArrayList<>(names) : settled;
          settled.set(i, named(name, names.get(owner)));
          settled.set(owner, names.get(owner).of(ownerGender(names.get(owner), kin)));
        }
      }
    }
    return settled;
  }

  /**
   * The surnames behind "Mr." and the like, each with the gender that it shows, and those behind
   * "the elder" with none.
   */
  private Set<String> addressed(List<Name> names) {
    Set<String> forms = new HashSet<>();
    for (Name name : names) {
      if (name.isSingle() && name.roles().isEmpty() && name.gender() != Gender.UNKNOWN) {
        forms.add(form(name, name.gender()));
      } else if (name.isSingle() && isOfTwo(name)) {
        forms.add(form(name, Gender.UNKNOWN));
      }
    }
    return forms;
  }

  /** "the elder Marsh": there are two. */
  private boolean isOfTwo(Name name) {
    KnownTokens words = tokens.of(name.block());
    Word before = words.known(name.runFirst() - 1);
    return vocabulary.field(ListName.DISTINCTIONS, before, 0).isPresent()
        && vocabulary.isDefinite(words.known(name.runFirst() - 2));
  }

  private static boolean isAddressed(Set<String> addressed, Name owner, Gender gender) {
    return addressed.contains(form(owner, gender))
        || addressed.contains(form(owner, Gender.UNKNOWN));
  }

  private static String form(Name name, Gender gender) {
    return name.lastKey() + "|" + gender;
  }

  /** Given names of those named in full, and their surnames with the gender that theirs show. */
  private Set<String> others(List<Name> names) {
    Set<String> others = new HashSet<>();
    for (Name name : names) {
      if (fullNames.isFull(name)) {
        String given = name.keys().get(0);
        others.add(given);
        others.add(form(name, name.gender().or(vocabulary.givenGender(given))));
      }
    }
    return others;
  }

  /** The token of the noun that a given name stands behind: "her HUSBAND, Osbert"; -1 if none. */
  private int kin(Name name) {
    if (!name.isSingle() || !isGiven(name) || name.isTitled()) {
      return -1;
    }
    KnownTokens words = tokens.of(name.block());
    int at = name.runFirst() - 1;
    int noun = ArticleTokens.is(words, at, TokenKind.COMMA) ? at - 1 : at;
    return ArticleTokens.isLower(words, noun) && vocabulary.has(ListName.KIN, words.known(noun))
        ? noun
        : -1;
  }

  /** Whether it is somebody's, or may be: a husband called Austin is no city. */
  private boolean isGiven(Name name) {
    return name.kind() == Kind.PERSON
        || (name.kind() == Kind.PLACE && vocabulary.isGiven(name.spelling().known(0)));
  }

  private Gender gender(Name name, int kin) {
    return vocabulary.genderOfRole(tokens.of(name.block()).known(kin));
  }

  /**
   * The index of whoever is named in full nearest before "her husband", in the same block; -1 if
   * they cannot be whom the pronoun means, or if the relative is of the same gender and nothing
   * tells two of the surname apart.
   */
  private int owner(List<Name> names, int index, int kin, Set<String> addressed) {
    Name name = names.get(index);
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      Name other = names.get(i);
      if (other.block() != name.block()) {
        return -1;
      }
      if (fullNames.isFull(other)) {
        Gender owner = ownerGender(other, kin);
        boolean differs =
            addressed.contains(form(other, Gender.UNKNOWN))
                || (owner != Gender.UNKNOWN && owner != gender(name, kin));
        return differs && isBeside(other, kin) ? i : -1;
      }
    }
    return -1;
  }

  /** What "her", or else the title and the given name, show of whoever has the relative. */
  private Gender ownerGender(Name owner, int kin) {
    Gender own = owner.gender().or(vocabulary.givenGender(owner.keys().get(0)));
    Gender shown = pronoun(owner, kin);
    return own.agrees(shown) ? own.or(shown) : Gender.UNKNOWN;
  }

  private Gender pronoun(Name owner, int kin) {
    KnownTokens words = tokens.of(owner.block());
    Gender near = pronounAt(words, kin - 1);
    return near.or(pronounAt(words, kin - 2));
  }

  private Gender pronounAt(KnownTokens words, int at) {
    return at < 0
        ? Gender.UNKNOWN
        : Gender.of(vocabulary.field(ListName.PRONOUNS, words.known(at), 0).orElse(""));
  }

  /** "her husband", "her late husband", "Rhea Marsh's husband", "Rhea Marsh and husband Osbert". */
  private boolean isBeside(Name owner, int kin) {
    KnownTokens words = tokens.of(owner.block());
    return owner.last() == kin - 1 || isPossessive(words, kin - 1) || isPossessive(words, kin - 2);
  }

  private boolean isPossessive(KnownTokens words, int at) {
    return vocabulary.says(ListName.DETERMINERS, words.known(at), "possessive");
  }

  /** Whether nobody else has this given name, or is whom the title means. */
  private boolean isFree(Name name, int kin, Name owner, Set<String> others) {
    Gender gender = gender(name, kin);
    return gender.agrees(vocabulary.givenGender(name.lastKey()))
        && !others.contains(name.lastKey())
        && !others.contains(form(owner, gender));
  }

  private Name named(Name name, Name owner) {
    List<String> words = new ArrayList<>(name.words());
    List<String> others = owner.words();
    words.addAll(others.subList(fullNames.familyStart(owner), fullNames.coreSize(owner)));
    Name whole = name.named(words, vocabulary);
    return whole.kind() == Kind.PERSON ? whole : whole.as(Kind.PERSON);
  }
}
