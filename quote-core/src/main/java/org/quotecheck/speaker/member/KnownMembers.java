package org.quotecheck.speaker.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.speaker.known.Person;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Role;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokenizer;
import org.quotecheck.text.Tokens;

/** The members of an article whom the newsroom has told us about. Not thread-safe. */
final class KnownMembers {
  private final Vocabulary vocabulary;
  private final Map<Person, Draft> members = new HashMap<>();

  KnownMembers(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The person whom a name means; empty if it means nobody known. */
  Optional<Person> person(Name name) {
    return name.kind() == Name.Kind.PERSON
        ? vocabulary.known().person(name.words())
        : Optional.empty();
  }

  /** The member that is a person; empty if the person is not named yet. */
  Optional<Draft> member(Person person) {
    return Optional.ofNullable(members.get(person));
  }

  /**
   * Says who a member is.
   *
   * @param name one of the person's names
   */
  void identify(Draft member, Person person, Name name) {
    List<String> words = List.of(person.name().strip().split("\\s+"));
    member.call(name.named(words, vocabulary));
    person.title().flatMap(this::role).ifPresent(role -> describe(member, role));
    members.put(person, member);
  }

  private void describe(Draft member, Role role) {
    member.add(role);
    member.describe(vocabulary.genderOfRole(role.noun()));
  }

  /**
   * The last word of a title before any "of" is the noun; a list may know it with the one before.
   */
  private Optional<Role> role(String title) {
    List<String> keys = head(Tokenizer.tokenize(title));
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    String last = keys.get(keys.size() - 1);
    String pair = keys.size() > 1 ? keys.get(keys.size() - 2) + " " + last : last;
    String noun =
        vocabulary.has(ListName.PERSONS, pair) ? pair : vocabulary.roleOfTitle(last).orElse(last);
    Set<String> qualifiers = new LinkedHashSet<>(keys);
    qualifiers.removeIf(key -> Vocabulary.hasWord(noun, key));
    return Optional.of(new Role(noun, qualifiers));
  }

  private List<String> head(Tokens words) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < words.size() && words.kind(i) == TokenKind.WORD; i++) {
      String key = Vocabulary.key(words.word(i));
      if (vocabulary.has(ListName.LINKS, key)) {
        break;
      }
      if (!vocabulary.has(ListName.DETERMINERS, key)) {
        keys.add(key);
      }
    }
    return keys;
  }
}
