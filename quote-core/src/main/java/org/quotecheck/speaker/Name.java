package org.quotecheck.speaker;

import java.util.List;
import java.util.Set;

/**
 * One name as it stands in the article, without its titles.
 *
 * @param block the index of its block; -1 in the metadata
 * @param runFirst the first token of the capitalised run, titles included
 * @param first the first token of the name itself
 * @param last the token after the name
 * @param sentence the number of its sentence in the article
 * @param kind what it is, as far as the name itself shows
 * @param words its words as written, suffix included, nickname in marks left out
 * @param keys the same as {@link Vocabulary#key}
 * @param nickname the key of a nickname in marks or brackets, or of a maiden name; empty without
 * @param roles the roles of the titles before it, with what stands before them
 * @param gender what the titles show
 * @param signs what surrounds it
 */
record Name(
    int block,
    int runFirst,
    int first,
    int last,
    int sentence,
    Kind kind,
    List<String> words,
    List<String> keys,
    String nickname,
    List<Role> roles,
    Gender gender,
    Signs signs) {

  /** What a name stands for. */
  enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    DOCUMENT
  }

  /**
   * What surrounds a name.
   *
   * @param titled a title or honorific stands before it
   * @param opening its first word opens a sentence, so the capital proves nothing
   * @param definite "the" stands before it
   * @param possessive a possessive follows
   * @param quoted it stands inside a quotation
   * @param sure a list or a designator tells the kind
   */
  record Signs(
      boolean titled,
      boolean opening,
      boolean definite,
      boolean possessive,
      boolean quoted,
      boolean sure) {}

  /**
   * What somebody is: the noun and what stands beside it.
   *
   * @param noun the role noun as key, such as {@code senator}
   * @param qualifiers the keys of the other words of the phrase, such as {@code florida}
   */
  record Role(String noun, Set<String> qualifiers) {
    Role {
      qualifiers = Set.copyOf(qualifiers);
    }
  }

  Name {
    words = List.copyOf(words);
    keys = List.copyOf(keys);
    roles = List.copyOf(roles);
  }

  /** The name as the article writes it. */
  String text() {
    return String.join(" ", words);
  }

  /** The last word as key. */
  String lastKey() {
    return keys.get(keys.size() - 1);
  }

  /** This name without its first word; only for names of several words. */
  Name withoutFirstWord() {
    return new Name(
        block,
        runFirst + 1,
        first + 1,
        last,
        sentence,
        kind,
        words.subList(1, words.size()),
        keys.subList(1, keys.size()),
        nickname,
        roles,
        gender,
        new Signs(signs.titled, false, signs.definite, signs.possessive, signs.quoted, signs.sure));
  }
}
