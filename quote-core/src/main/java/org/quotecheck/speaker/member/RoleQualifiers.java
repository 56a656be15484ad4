package org.quotecheck.speaker.member;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Role;
import org.quotecheck.speaker.name.Vocabulary;

/**
 * What the words beside a role say: of which place somebody is, of which party, and what tells them
 * from another. Not thread-safe.
 */
public final class RoleQualifiers {
  private final Vocabulary vocabulary;
  private final Names names;

  /** The words of all names, once a phrase has asked for them, since in most articles none does. */
  private final Set<String> named = new HashSet<>();

  /** The qualifiers of the roles of one article, by its names. */
  public RoleQualifiers(Vocabulary vocabulary, Names names) {
    this.vocabulary = vocabulary;
    this.names = names;
  }

  /**
   * Whether whoever a phrase with {@code these} words calls by a role is not who has the role with
   * {@code those}.
   */
  public boolean contradict(Set<String> these, Set<String> those) {
    return !these.isEmpty()
        && (differ(places(these), places(those))
            || differ(parties(these), parties(those))
            || isAnother(these, those)
            || isOfAnother(these, those));
  }

  private static boolean differ(Set<String> left, Set<String> right) {
    return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
  }

  /** "the assistant coach", where he is the coach. */
  private boolean isAnother(Set<String> these, Set<String> those) {
    return these.stream()
        .anyMatch(word -> vocabulary.has(ListName.DISTINCTIONS, word) && !those.contains(word));
  }

  /** The office behind a word that tells another: the mayor of "deputy mayor"; else the noun. */
  public String withoutDistinction(String noun) {
    int space = noun.indexOf(' ');
    return space > 0 && vocabulary.has(ListName.DISTINCTIONS, noun.substring(0, space))
        ? noun.substring(space + 1)
        : noun;
  }

  /** "the mayor of Senn", where she is mayor of another place that no list knows either. */
  private boolean isOfAnother(Set<String> these, Set<String> those) {
    Set<String> owners = named(these);
    if (owners.isEmpty() || those.isEmpty()) {
      return false;
    }
    Set<String> others = named(those);
    others.addAll(places(those));
    return differ(owners, others);
  }

  /** The words that are names in the article and in no list; no plural, as teams have by-names. */
  private Set<String> named(Set<String> qualifiers) {
    Set<String> found = new HashSet<>();
    for (String word : qualifiers) {
      boolean unlisted = vocabulary.word(word) == null && Vocabulary.singular(word).equals(word);
      if (unlisted && named().contains(word)) {
        found.add(word);
      }
    }
    return found;
  }

  private Set<String> named() {
    if (named.isEmpty()) {
      for (int i = 0; i < names.size(); i++) {
        named.addAll(names.get(i).keys());
      }
    }
    return named;
  }

  /** The places among the words. */
  public Set<String> places(Set<String> qualifiers) {
    Set<String> places = new HashSet<>();
    for (String word : qualifiers) {
      if (vocabulary.has(ListName.PLACES, word)
          || (vocabulary.has(ListName.NATIONALITIES, word) && party(word).isEmpty())) {
        places.add(word);
      }
    }
    return places;
  }

  /** Whether a noun such as "Dane" is for somebody of one of these nations: "Danish". */
  public boolean isNative(@Nullable Word noun, Set<String> nations) {
    String adjectives = vocabulary.field(ListName.NATIONALITIES, noun, 1).orElse("");
    return nations.stream().anyMatch(nation -> Vocabulary.hasWord(adjectives, nation));
  }

  /** The nations that the words of a role tell: "Danish" of "the Danish keeper", and of "Dane". */
  public Set<String> nations(Role role) {
    Set<String> nations = new HashSet<>();
    vocabulary
        .field(ListName.NATIONALITIES, role.noun(), 1)
        .ifPresent(adjectives -> nations.addAll(List.of(adjectives.split(" "))));
    for (String word : role.qualifiers()) {
      if (vocabulary.has(ListName.NATIONALITIES, word) && party(word).isEmpty()) {
        nations.add(word);
      }
    }
    return nations;
  }

  /** The parties among the words, each by one name. */
  public Set<String> parties(Set<String> qualifiers) {
    Set<String> parties = new HashSet<>();
    for (String word : qualifiers) {
      party(word).ifPresent(parties::add);
    }
    return parties;
  }

  /** The party that a word stands for: "GOP" and "Republican" are one; empty for none. */
  public Optional<String> party(String word) {
    return vocabulary.field(ListName.NATIONALITIES, word, 0);
  }

  /** "the former mayor": nobody whom the article calls the mayor only. */
  public boolean isPast(Set<String> qualifiers) {
    return qualifiers.stream().anyMatch(word -> vocabulary.has(ListName.PAST, word));
  }
}
