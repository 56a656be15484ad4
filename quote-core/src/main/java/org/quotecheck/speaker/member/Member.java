package org.quotecheck.speaker.member;

import java.util.List;
import java.util.Objects;
import org.quotecheck.language.Gender;
import org.quotecheck.speaker.name.Name.Kind;
import org.quotecheck.speaker.name.Role;

/**
 * One of the cast: somebody or something the article names, with what the article shows of it.
 *
 * <p>Two members are never equal, whatever their names. Immutable and thread-safe.
 */
public final class Member {
  private final int number;
  private final String name;
  private final List<String> keys;
  private final Kind kind;
  private final boolean proven;
  private final Gender gender;
  private final List<Role> roles;
  private final List<String> ages;
  private final int occurrences;
  private final int first;

  Member(
      int number,
      String name,
      List<String> keys,
      Kind kind,
      boolean proven,
      Gender gender,
      List<Role> roles,
      List<String> ages,
      int occurrences,
      int first) {
    this.number = number;
    this.name = Objects.requireNonNull(name, "name must not be null");
    this.keys = List.copyOf(keys);
    this.kind = Objects.requireNonNull(kind, "kind must not be null");
    this.proven = proven;
    this.gender = Objects.requireNonNull(gender, "gender must not be null");
    this.roles = List.copyOf(roles);
    this.ages = List.copyOf(ages);
    this.occurrences = occurrences;
    this.first = first;
  }

  /** Its number among those of the article, from 0 on without a gap. */
  public int number() {
    return number;
  }

  /**
   * The fullest name in the article. Where only one word of it is known, the title that stands
   * before it belongs to it if people are addressed by it: <i>Pope Celestine</i>.
   */
  public String name() {
    return name;
  }

  /** The words of the fullest name as keys, without titles. */
  public List<String> keys() {
    return keys;
  }

  /** What it is. */
  public Kind kind() {
    return kind;
  }

  /** Whether it is somebody. */
  public boolean isPerson() {
    return kind == Kind.PERSON;
  }

  /** Whether a title, a given name, a role or a list tells the kind; otherwise it is a guess. */
  public boolean isProven() {
    return proven;
  }

  /** What titles and roles show, else the given name, else the pronouns nearby. */
  public Gender gender() {
    return gender;
  }

  /** What it is said to be, in the order of the article. */
  public List<Role> roles() {
    return roles;
  }

  /** The ages the article gives, in years. */
  public List<String> ages() {
    return ages;
  }

  /** How often it is named in running text. */
  public int occurrences() {
    return occurrences;
  }

  /** The index of its first name, among all names; -1 if it has none in running text. */
  public int first() {
    return first;
  }

  /** Told from others of its article by its number: Java's own number is slow to be given. */
  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public String toString() {
    return name;
  }
}
