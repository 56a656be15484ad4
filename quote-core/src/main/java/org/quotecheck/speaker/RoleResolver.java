package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.WordList;
import org.quotecheck.speaker.Name.Kind;
import org.quotecheck.speaker.Name.Role;
import org.quotecheck.text.Tokens;

/**
 * Finds whom a common noun means: "the senator", "the board", "the treaty". Looks back a bounded
 * number of names.
 */
final class RoleResolver {
  private static final int MAX_NAMES = 400;
  private static final int MAX_CANDIDATES = 5;

  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final Names names;

  RoleResolver(ArticleTokens tokens, Vocabulary vocabulary, Names names) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.names = names;
  }

  /** Whether a known noun stands between {@code from} and the end of the phrase's head. */
  boolean hasNoun(NounPhrase phrase, int from) {
    Tokens words = tokens.of(phrase.block());
    for (int i = from; i < phrase.headEnd(); i++) {
      if (isNoun(ArticleTokens.key(words, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoun(String key) {
    return isIn(vocabulary.persons, key)
        || isIn(vocabulary.bodies, key)
        || isIn(vocabulary.documents, key)
        || (vocabulary.groups.contains(key) && !vocabulary.pronouns.contains(key));
  }

  private static boolean isIn(WordList list, String key) {
    return list.contains(key) || Vocabulary.isPluralIn(list, key);
  }

  /** Whether the head is a noun for one person. */
  boolean isPersonNoun(NounPhrase phrase) {
    return vocabulary.persons.contains(phrase.noun()) || !phrase.age().isEmpty();
  }

  /** Whether the phrase is a definite noun that fits anybody, without anything to tell whom. */
  boolean isEpithet(NounPhrase phrase) {
    return phrase.isDefinite()
        && vocabulary.epithets.contains(phrase.noun())
        && phrase.last() - phrase.first() <= 3;
  }

  /** The member the phrase means; empty if none can be told. */
  Optional<Referent> resolve(NounPhrase phrase, String text) {
    if (isPersonNoun(phrase)) {
      return phrase.isIndefinite() ? Optional.empty() : person(phrase, text);
    }
    if (isIn(vocabulary.persons, phrase.noun()) || vocabulary.groups.contains(phrase.noun())) {
      return Optional.empty();
    }
    if (phrase.isIndefinite()) {
      return Optional.empty();
    }
    return thing(phrase, vocabulary.bodies, text)
        .or(() -> thing(phrase, vocabulary.documents, text));
  }

  private Optional<Referent> person(NounPhrase phrase, String text) {
    Member best = null;
    int bestScore = 0;
    Set<Member> seen = new HashSet<>();
    int index = names.before(phrase.block(), phrase.first());
    for (int i = index; i >= 0 && index - i < MAX_NAMES && seen.size() < MAX_CANDIDATES; i--) {
      Member member = names.owner(i);
      if (member != null && member.isPerson() && !seen.contains(member)) {
        int score = fit(phrase, member);
        if (score > 0) {
          seen.add(member);
        }
        if (score > bestScore) {
          best = member;
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best)
        .map(m -> Referent.of(m, "“" + text + "” is what the article calls " + m.name() + "."));
  }

  /** How well the phrase fits the roles of a member; 0 if it does not. */
  private int fit(NounPhrase phrase, Member member) {
    if (!phrase.age().isEmpty()) {
      return member.isAged(phrase.age()) ? 10 : 0;
    }
    int best = 0;
    for (Role role : member.roles()) {
      if (vocabulary.standsFor(phrase.noun(), role.noun())
          && vocabulary.genderOfRole(phrase.noun()).agrees(member.gender())
          && !contradicts(phrase.qualifiers(), role.qualifiers())) {
        int shared = (int) role.qualifiers().stream().filter(phrase.qualifiers()::contains).count();
        best = Math.max(best, (role.noun().equals(phrase.noun()) ? 2 : 1) + 2 * shared);
      }
    }
    return best;
  }

  /** Both name a place or party, and not the same. */
  private boolean contradicts(Set<String> these, Set<String> those) {
    Set<String> left = proper(these);
    Set<String> right = proper(those);
    return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
  }

  private Set<String> proper(Set<String> qualifiers) {
    Set<String> proper = new HashSet<>();
    for (String word : qualifiers) {
      if (vocabulary.places.contains(word) || vocabulary.nationalities.contains(word)) {
        proper.add(word);
      }
    }
    return proper;
  }

  /** The body or document named last whose head the noun may stand for. */
  private Optional<Referent> thing(NounPhrase phrase, WordList list, String text) {
    if (!list.contains(phrase.noun())) {
      return Optional.empty();
    }
    String heads = phrase.noun() + " " + Vocabulary.field(list, phrase.noun(), 0).orElse("");
    List<Member> candidates = new ArrayList<>();
    int index = names.before(phrase.block(), phrase.first());
    for (int i = index; i >= 0 && index - i < MAX_NAMES; i--) {
      Member member = names.owner(i);
      if (member != null && fits(member, heads, phrase.noun()) && !candidates.contains(member)) {
        candidates.add(member);
        if (candidates.size() == MAX_CANDIDATES) {
          break;
        }
      }
    }
    return mostShared(phrase, candidates)
        .map(m -> Referent.of(m, "“" + text + "” is short for " + m.name() + "."));
  }

  private boolean fits(Member member, String heads, String noun) {
    if (member.isPerson() || member.kind() == Kind.PLACE) {
      return false;
    }
    List<String> keys = member.keys();
    String listed =
        Vocabulary.field(vocabulary.organizations, String.join(" ", keys), 0).orElse("");
    if (Vocabulary.hasWord(listed, noun) || Vocabulary.hasWord(heads, keys.get(keys.size() - 1))) {
      return true;
    }
    for (int i = 1; i < keys.size(); i++) {
      if (vocabulary.connectors.contains(keys.get(i))) {
        return Vocabulary.hasWord(heads, keys.get(i - 1));
      }
    }
    return false;
  }

  private static Optional<Member> mostShared(NounPhrase phrase, List<Member> candidates) {
    Member best = null;
    long most = -1;
    for (Member member : candidates) {
      long shared = phrase.qualifiers().stream().filter(member.keys()::contains).count();
      boolean foreign = shared == 0 && !phrase.qualifiers().isEmpty();
      if (shared > most && !foreign) {
        best = member;
        most = shared;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The body or document that was named last, in this sentence or as subject of the one before. */
  Optional<Member> thingBefore(NounPhrase phrase) {
    int sentence = tokens.sentence(phrase.block(), phrase.first());
    @Nullable Member found = null;
    for (int i = names.before(phrase.block(), phrase.first()); i >= 0; i--) {
      Name name = names.get(i);
      if (name.block() != phrase.block() || sentence - name.sentence() > 1) {
        break;
      }
      Member member = names.owner(i);
      boolean thing =
          member != null
              && !member.isPerson()
              && member.kind() != Kind.PLACE
              && !name.signs().quoted()
              && !name.signs().possessive();
      found = thing ? member : found;
    }
    return Optional.ofNullable(found);
  }

  /** The type of a phrase that names nobody. */
  Referent unnamed(NounPhrase phrase, String text) {
    String noun = phrase.noun();
    Gender gender = vocabulary.genderOfRole(noun);
    if (isPersonNoun(phrase)) {
      return Referent.unnamed(
          SpeakerType.ANONYMOUS, gender, "The article does not name “" + text + "”.");
    }
    if (vocabulary.groups.contains(noun)
        || Vocabulary.isPluralIn(vocabulary.persons, noun)
        || Vocabulary.isPluralIn(vocabulary.nationalities, noun)) {
      return Referent.unnamed(
          SpeakerType.GROUP, gender, "“" + text + "” means several people, unnamed.");
    }
    return isIn(vocabulary.bodies, noun)
        ? body(phrase, text)
        : isIn(vocabulary.documents, noun)
            ? Referent.unnamed(SpeakerType.DOCUMENT, gender, "“" + text + "” is a document.")
            : other(phrase, text);
  }

  /** A body with a proper name beside the noun is named by both: "the Holt campaign". */
  private Referent body(NounPhrase phrase, String text) {
    boolean proper = names.hasNameBetween(phrase.block(), phrase.first(), phrase.headEnd());
    if (!proper) {
      return Referent.unnamed(
          SpeakerType.ORGANIZATION, Gender.UNKNOWN, "“" + text + "” is a body without a name.");
    }
    Tokens words = tokens.of(phrase.block());
    int first = phrase.determiner().isEmpty() ? phrase.first() : phrase.first() + 1;
    String name = words.text().substring(words.begin(first), words.end(phrase.headEnd() - 1));
    return new Referent(
        null,
        new Speaker(
            Optional.of(name.replaceAll("\\s+", " ")),
            SpeakerType.ORGANIZATION,
            "“" + text + "” is a body named after somebody."),
        Gender.UNKNOWN);
  }

  private Referent other(NounPhrase phrase, String text) {
    Tokens words = tokens.of(phrase.block());
    boolean capital = ArticleTokens.isUpper(words, phrase.headEnd() - 1) && phrase.first() > 0;
    if (capital && !phrase.isIndefinite()) {
      String name =
          words.text().substring(words.begin(phrase.first()), words.end(phrase.headEnd() - 1));
      return new Referent(
          null,
          new Speaker(
              Optional.of(name.replaceAll("\\s+", " ")),
              SpeakerType.PERSON,
              "“" + text + "” is written like a name."),
          Gender.UNKNOWN);
    }
    boolean plural = phrase.determiner().equals("plural") || looksPlural(phrase.noun());
    return Referent.unnamed(
        plural ? SpeakerType.GROUP : SpeakerType.ANONYMOUS,
        Gender.UNKNOWN,
        "The article does not name “" + text + "”.");
  }

  private static boolean looksPlural(String noun) {
    return !Vocabulary.singular(noun).equals(noun);
  }
}
