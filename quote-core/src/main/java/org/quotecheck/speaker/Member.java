package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.List;
import org.quotecheck.speaker.Name.Kind;
import org.quotecheck.speaker.Name.Role;

/**
 * One of the cast: somebody or something the article names. Changes only while the cast is cast.
 */
final class Member {
  private static final int MAX_FACTS = 16;

  private final List<Role> roles = new ArrayList<>();
  private final List<String> ages = new ArrayList<>();
  private Kind kind;
  private List<String> words;
  private List<String> keys;
  private Gender shown = Gender.UNKNOWN;
  private Gender given = Gender.UNKNOWN;
  private int he;
  private int she;
  private int occurrences;
  private int first = Integer.MAX_VALUE;
  private boolean provenPerson;
  private int placeSigns;

  Member(Name name) {
    this.kind = name.kind();
    this.words = name.words();
    this.keys = name.keys();
  }

  /** The fullest name so far. */
  String name() {
    return String.join(" ", words);
  }

  List<String> keys() {
    return keys;
  }

  Kind kind() {
    return kind;
  }

  boolean isPerson() {
    return kind == Kind.PERSON;
  }

  void become(Kind other) {
    kind = other;
  }

  /** Takes the name over if it has more words than the one known. */
  void learn(Name name) {
    boolean fuller =
        name.words().size() > words.size()
            || (name.words().size() == words.size()
                && letters(name.words()) > letters(words) + 1
                && hasInitial(words));
    if (fuller) {
      words = name.words();
      keys = name.keys();
    }
  }

  private static int letters(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  private static boolean hasInitial(List<String> words) {
    return words.stream().anyMatch(word -> word.length() <= 2);
  }

  /** Notes that the name with this index, among all names, means this member. */
  void occurs(int index, Name name) {
    first = Math.min(first, index);
    occurrences++;
    provenPerson |= name.signs().titled();
    shown = shown.or(name.gender());
    name.roles().forEach(this::add);
  }

  void seemsPlace() {
    placeSigns++;
  }

  void provePerson() {
    provenPerson = true;
  }

  /**
   * Whether it was taken for a person only for want of other signs, and stood where places stand.
   */
  boolean looksLikePlace() {
    return !provenPerson && keys.size() == 1 && placeSigns > 0;
  }

  /** The index of its first name, among all names; a large number if it has none. */
  int first() {
    return first;
  }

  int occurrences() {
    return occurrences;
  }

  void add(Role role) {
    if (roles.size() < MAX_FACTS) {
      roles.add(role);
    }
  }

  List<Role> roles() {
    return roles;
  }

  void addAge(String age) {
    if (ages.size() < MAX_FACTS) {
      ages.add(age);
    }
  }

  boolean isAged(String age) {
    return ages.contains(age);
  }

  void show(Gender gender) {
    shown = shown.or(gender);
  }

  void givenName(Gender gender) {
    given = given.or(gender);
  }

  void vote(Gender gender) {
    he += gender == Gender.MALE ? 1 : 0;
    she += gender == Gender.FEMALE ? 1 : 0;
  }

  /** What titles and roles show, else the given name, else the pronouns nearby. */
  Gender gender() {
    Gender known = shown.or(given);
    if (known != Gender.UNKNOWN) {
      return known;
    }
    if (he > 2 * she) {
      return Gender.MALE;
    }
    return she > 2 * he ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** The type as speaker. */
  SpeakerType type() {
    return switch (kind) {
      case PERSON -> SpeakerType.PERSON;
      case DOCUMENT -> SpeakerType.DOCUMENT;
      default -> SpeakerType.ORGANIZATION;
    };
  }
}
