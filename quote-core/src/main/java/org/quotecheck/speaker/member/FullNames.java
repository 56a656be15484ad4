package org.quotecheck.speaker.member;

import java.util.List;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Name.Kind;
import org.quotecheck.speaker.name.NameWords;
import org.quotecheck.speaker.name.Vocabulary;

/** Given, middle and family names of people. Immutable. */
final class FullNames {
  private final Vocabulary vocabulary;

  FullNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The keys of a name without suffix. */
  List<String> core(Name name) {
    return name.keys().subList(0, coreSize(name));
  }

  /** The number of words of a name without its suffix. */
  int coreSize(Name name) {
    int end = name.spelling().size();
    while (end > 1 && vocabulary.has(ListName.SUFFIXES, name.spelling().known(end - 1))) {
      end--;
    }
    return end;
  }

  /** The same of the keys of a name. */
  List<String> core(List<String> keys) {
    int end = keys.size();
    while (end > 1 && vocabulary.has(ListName.SUFFIXES, keys.get(end - 1))) {
      end--;
    }
    return keys.subList(0, end);
  }

  /** Whether the name has a given and a family name. */
  boolean isFull(Name name) {
    if (name.kind() != Kind.PERSON || name.keys().size() < 2) {
      return false;
    }
    int core = coreSize(name);
    return core > 1 && familyStart(name.spelling(), core) > 0;
  }

  /** The index of the first word of the family name; only for full names. */
  int familyStart(Name name) {
    return familyStart(name.spelling(), coreSize(name));
  }

  /** The index of the first word of the family name: the last word and the particles before it. */
  private int familyStart(NameWords words, int core) {
    int start = core - 1;
    while (start > 0
        && vocabulary.has(ListName.PARTICLES, words.known(start - 1))
        && !(start == 1 && vocabulary.isGiven(words.known(0)))) {
      start--;
    }
    return start;
  }

  /**
   * Whether people are addressed by any of these titles, as by <i>Coach</i>, and not only described
   * as by <i>Striker</i>.
   *
   * @param titles as written; empty without
   */
  boolean isAddress(String titles) {
    for (String title : titles.split(" ", -1)) {
      String key = Vocabulary.key(title);
      String bare = key.substring(key.indexOf('-') + 1);
      if (vocabulary.has(ListName.TITLES, key) || vocabulary.has(ListName.TITLES, bare)) {
        return true;
      }
    }
    return false;
  }

  static boolean isInitial(String key) {
    return key.length() == 1 || (key.length() == 2 && key.charAt(1) == '.');
  }

  /**
   * Whether two names with the same given and family name may be one person's: their middle names
   * do not contradict each other, as "George W." and "George H." do.
   */
  boolean agree(List<String> one, List<String> other) {
    List<String> middle = one.subList(1, Math.max(1, one.size() - 1));
    List<String> otherMiddle = other.subList(1, Math.max(1, other.size() - 1));
    return middle.isEmpty()
        || otherMiddle.isEmpty()
        || !(isInitial(middle.get(0)) || isInitial(otherMiddle.get(0)))
        || middle.get(0).charAt(0) == otherMiddle.get(0).charAt(0);
  }
}
