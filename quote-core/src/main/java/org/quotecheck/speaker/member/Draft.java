package org.quotecheck.speaker.member;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Gender;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Name.Kind;
import org.quotecheck.speaker.name.Role;

/** A {@link Member} while the article is searched for what it says of it. Not thread-safe. */
final class Draft {
  private static final int MAX_FACTS = 16;

  private final List<Role> roles = new ArrayList<>(1);
  private final List<String> ages = new ArrayList<>(0);
  private Kind kind;
  private Name fullest;
  private Gender titled = Gender.UNKNOWN;
  private Gender given = Gender.UNKNOWN;
  private Gender likely = Gender.UNKNOWN;
  private Gender described = Gender.UNKNOWN;
  private boolean proven;
  private boolean called;
  private int he;
  private int she;
  private int it;
  private int person;
  private int place;
  private int occurrences;
  private int first = Integer.MAX_VALUE;
  private @Nullable Member finished;

  Draft(Name name) {
    this.kind = name.kind();
    this.fullest = name;
    this.proven = name.signs().sure();
  }

  /**
   * The fullest name in the article. Where only one word of it is known, the title that stands
   * before it belongs to it if people are addressed by it: <i>Pope Celestine</i>.
   */
  private String name(FullNames fullNames) {
    return fullest.isSingle() && fullNames.isAddress(fullest.title()) && !called
        ? fullest.title() + " " + fullest.text()
        : fullest.text();
  }

  /** The words of the fullest name as keys. */
  List<String> keys() {
    return fullest.keys();
  }

  /** What it is. */
  Kind kind() {
    return kind;
  }

  /** The finished member; null before it is finished. */
  @Nullable Member finished() {
    return finished;
  }

  /** Finishes the member, once, and gives it a number. */
  Member finish(int number, FullNames fullNames) {
    Member member = member(number, name(fullNames));
    finished = member;
    return member;
  }

  private Member member(int number, String name) {
    return new Member(
        number,
        name,
        keys(),
        kind,
        isProven(),
        gender(),
        roles,
        ages,
        occurrences,
        first == Integer.MAX_VALUE ? -1 : first);
  }

  /** Whether it is somebody. */
  boolean isPerson() {
    return kind == Kind.PERSON;
  }

  /** Whether a title, a given name, a role or a list tells the kind; otherwise it is a guess. */
  boolean isProven() {
    return proven || person > 0;
  }

  /**
   * Takes the name over if it has more words than the one known, or says more.
   *
   * @param longForm whether it has the long form of the given name
   */
  void learn(Name name, boolean longForm) {
    int more = name.spelling().size() - fullest.spelling().size();
    boolean titled = name.isSingle() && name.isTitled() && !fullest.isTitled();
    boolean longer = more > 0 || (more == 0 && (longForm || titled || saysMore(name)));
    if (longer && !called) {
      fullest = name;
    }
    proven |= name.signs().sure();
  }

  /** Whether a name of as many words has longer ones, a dot more, or fewer capitals. */
  private boolean saysMore(Name name) {
    if (name.spelling() == fullest.spelling()) {
      return false;
    }
    int more = letters(name) - letters(fullest);
    return (more > 1 && hasInitial(fullest))
        || (more == 1 && name.text().endsWith("."))
        || (fullest.spelling().isLoud() && !name.spelling().isLoud());
  }

  /** Whether its fullest name is written as another, so that the other tells no more forms. */
  boolean isWritten(Name name) {
    return fullest.spelling() == name.spelling() && name.nickname().isEmpty();
  }

  /** Gives it a name that no other takes the place of. */
  void call(Name name) {
    fullest = name;
    called = true;
    proven = true;
  }

  /** Whether its name has been given to it. */
  boolean isCalled() {
    return called;
  }

  private static int letters(Name name) {
    int letters = 0;
    for (int i = 0; i < name.spelling().size(); i++) {
      letters += name.words().get(i).length();
    }
    return letters;
  }

  private static boolean hasInitial(Name name) {
    for (int i = 0; i < name.spelling().size(); i++) {
      if (name.words().get(i).length() <= 2) {
        return true;
      }
    }
    return false;
  }

  /** Notes that the name with this index, among all names, means this member. */
  void occurs(int index, Name name) {
    first = Math.min(first, index);
    occurrences++;
    proven |= name.isTitled();
    if (name.roles().isEmpty()) {
      titled = titled.or(name.gender());
    } else {
      described = described.or(name.gender());
    }
    for (int i = 0; i < name.roles().size(); i++) {
      add(name.roles().get(i));
    }
    if (name.isSingle() && fullest.isSingle()) {
      learn(name, false);
    }
  }

  /** The index of its first name, among all names; a large number if it has none in a block. */
  int first() {
    return first;
  }

  void add(Role role) {
    if (roles.size() < MAX_FACTS && !roles.contains(role)) {
      roles.add(role);
    }
  }

  /** Says more of what it is said to be. */
  void replace(Role role, Role fuller) {
    int at = roles.indexOf(role);
    if (at >= 0) {
      roles.set(at, fuller);
    }
  }

  /** What it is said to be, in the order of the article. */
  List<Role> roles() {
    return roles;
  }

  void addAge(String age) {
    if (ages.size() < MAX_FACTS) {
      ages.add(age);
    }
  }

  /** Notes what a role shows; "chairman" and "spokesman" are said of women, too. */
  void describe(Gender gender) {
    described = described.or(gender);
  }

  /** Notes what a given name shows, and what is likely where it shows nothing. */
  void givenName(Gender gender, Gender likelyGender) {
    given = given.or(gender);
    likely = likely.or(likelyGender);
  }

  void vote(Gender gender) {
    he += gender == Gender.MALE ? 1 : 0;
    she += gender == Gender.FEMALE ? 1 : 0;
  }

  /** Notes a sign that it is somebody. */
  void seemsPerson() {
    person++;
  }

  /** Notes a sign that it is a body or a thing. */
  void seemsThing() {
    it++;
  }

  /** Notes that it stands where places stand. */
  void seemsPlace() {
    place++;
  }

  /** Decides the kind of a member whose name alone did not tell it. */
  void settleKind() {
    if (proven || kind != Kind.PERSON || person + he + she > 0) {
      return;
    }
    if (it > 0) {
      kind = Kind.ORGANIZATION;
    } else if (fullest.isSingle() && place * 2 >= occurrences && place > 0) {
      kind = Kind.PLACE;
    }
  }

  /** What "Mr." and the like show, else the given name, the roles, or the pronouns nearby. */
  Gender gender() {
    Gender known = titled.or(given).or(described);
    if (known != Gender.UNKNOWN) {
      return known;
    }
    int men = against(he, Gender.FEMALE);
    int women = against(she, Gender.MALE);
    if (men > 2 * women) {
      return Gender.MALE;
    }
    return women > 2 * men ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** One pronoun may mean somebody else: it shows nothing against what the name makes likely. */
  private int against(int pronouns, Gender other) {
    return likely == other ? Math.max(0, pronouns - 1) : pronouns;
  }

  /** The word before another in its name; null if none stands there or no list knows it. */
  @Nullable Word wordBefore(String key) {
    int at = fullest.keys().lastIndexOf(key);
    return at > 0 ? fullest.spelling().known(at - 1) : null;
  }
}
