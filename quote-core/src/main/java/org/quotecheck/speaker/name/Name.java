package org.quotecheck.speaker.name;

import java.util.List;
import java.util.Objects;
import org.quotecheck.language.Gender;

/**
 * One name as it stands in the article, without its titles.
 *
 * @param block the index of its block; {@link #OUTSIDE} in the metadata
 * @param runFirst the first token of the capitalised run, titles included
 * @param first the first token of the name itself
 * @param last the token after the name
 * @param kind what it is, as far as the name itself shows
 * @param title the titles directly before it, as written; empty without
 * @param spelling its words, suffix included, nickname in marks left out
 * @param nickname the key of a nickname in marks or brackets, or of a maiden name; empty without
 * @param roles the roles of the titles before it, with what stands before them
 * @param gender what the titles show, or "her husband" behind it
 * @param signs what surrounds it
 */
public record Name(
    int block,
    int runFirst,
    int first,
    int last,
    Kind kind,
    String title,
    NameWords spelling,
    String nickname,
    List<Role> roles,
    Gender gender,
    Signs signs) {

  /** The block of names that stand in no block. */
  public static final int OUTSIDE = -1;

  /** What a name stands for. */
  public enum Kind {
    /** Somebody. */
    PERSON,
    /** A company, authority, party, outlet. */
    ORGANIZATION,
    /** A country, city or building. */
    PLACE,
    /** A treaty, law, report. */
    DOCUMENT
  }

  /**
   * What surrounds a name.
   *
   * @param opening its first word opens a sentence, so the capital proves nothing
   * @param definite "the" stands before it
   * @param possessive a possessive follows
   * @param quoted it stands inside a quotation
   * @param sure a list, a title or a designator tells the kind
   */
  public record Signs(
      boolean opening, boolean definite, boolean possessive, boolean quoted, boolean sure) {}

  public Name {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(gender, "gender must not be null");
    Objects.requireNonNull(spelling, "spelling must not be null");
    roles = List.copyOf(roles);
  }

  /** Its words as written. */
  public List<String> words() {
    return spelling.written();
  }

  /** Its words as {@link Vocabulary#key}. */
  public List<String> keys() {
    return spelling.keys();
  }

  /** The name as the article writes it, without titles. */
  public String text() {
    return isSingle() ? words().get(0) : String.join(" ", words());
  }

  /** The last word as key. */
  public String lastKey() {
    return spelling.key(spelling.size() - 1);
  }

  /** Whether a title stands before it. */
  public boolean isTitled() {
    return !title.isEmpty();
  }

  /** Whether it is one word. */
  public boolean isSingle() {
    return spelling.size() == 1;
  }

  /** Whether it stands inside a block between two of its tokens, in whole or in part. */
  public boolean overlaps(int otherBlock, int from, int to) {
    return block == otherBlock && first < to && last > from;
  }

  /** This name in other words. */
  public Name named(List<String> other, Vocabulary vocabulary) {
    return spelt(NameWords.of(other, vocabulary));
  }

  /**
   * This name, looked up by other words than those it is written with.
   *
   * @param keys as many as there are words
   */
  public Name keyed(List<String> keys) {
    return spelt(spelling.keyed(keys));
  }

  private Name spelt(NameWords words) {
    return new Name(
        block, runFirst, first, last, kind, title, words, nickname, roles, gender, signs);
  }

  /** This name as that of somebody of a gender. */
  public Name of(Gender other) {
    return new Name(
        block, runFirst, first, last, kind, title, spelling, nickname, roles, other, signs);
  }

  /** This name as one of another kind, which nothing but its use in the article tells. */
  public Name as(Kind other) {
    Signs unsure = new Signs(signs.opening, signs.definite, signs.possessive, signs.quoted, false);
    return new Name(
        block, runFirst, first, last, other, title, spelling, nickname, roles, gender, unsure);
  }

  /**
   * This name without its first word; only for names of several words.
   *
   * @param sure whether what is left tells the kind
   */
  Name withoutFirstWord(boolean sure) {
    return new Name(
        block,
        runFirst + 1,
        first + 1,
        last,
        kind,
        title,
        spelling.withoutFirst(),
        nickname,
        roles,
        gender,
        new Signs(false, signs.definite, signs.possessive, signs.quoted, sure));
  }
}
