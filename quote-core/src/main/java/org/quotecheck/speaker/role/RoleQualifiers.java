package org.quotecheck.speaker.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Plurals;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Role;
import org.quotecheck.speaker.name.Vocabulary;

/**
 * What the words beside a role say: of which place somebody is, of which party, and what tells them
 * from another. Not thread-safe.
 */
public final class RoleQualifiers {
  /** The words beside one that are kept, about. */
  private static final int BESIDE = 16;

  private final Vocabulary vocabulary;
  private final Names names;

  /** The words beside the words of all names, once asked for, since in most articles none is. */
  private final Map<String, Set<String>> named = new HashMap<>();

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

  /**
   * The words that are names in the article and in no list, with those that stand beside them: all
   * of "Harlow Rovers" for "Rovers". A plural of one word is left out, as teams have by-names.
   */
  private Set<String> named(Set<String> qualifiers) {
    Set<String> found = new HashSet<>();
    for (String word : qualifiers) {
      boolean plural = !Plurals.singular(word).equals(word);
      boolean team = plural && vocabulary.has(ListName.DESIGNATORS, word);
      Set<String> beside =
          team || vocabulary.word(word) == null ? named().getOrDefault(word, Set.of()) : Set.of();
      if (!plural || beside.size() > 1) {
        found.addAll(beside);
      }
    }
    return found;
  }

  private Map<String, Set<String>> named() {
    if (named.isEmpty()) {
      for (int i = 0; i < names.size(); i++) {
        Name name = names.get(i);
        for (String key : name.keys()) {
          Set<String> beside = named.computeIfAbsent(key, k -> new HashSet<>(Set.of(k)));
          if (name.kind() != Name.Kind.PERSON && beside.size() < BESIDE) {
            beside.addAll(name.keys());
          }
        }
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
