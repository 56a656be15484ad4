package org.quotecheck.speaker.member;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Name.Kind;

/**
 * Names of people that an article writes now with accents and now without: "Ana Vidović" is whom
 * "Vidovic said" means. Such a name is looked up by its plain letters, and keeps its own in print.
 * Somebody else who is always written plain, as "Bo Vidovic" beside "Ana Vidović", stays another.
 * Immutable.
 */
final class Accents {
  private static final char LAST_PLAIN = 0x7F;

  private final FullNames fullNames;

  Accents(FullNames fullNames) {
    this.fullNames = fullNames;
  }

  /** The same names, with plain keys for those that are also written plain. */
  List<Name> settle(List<Name> names) {
    Set<String> accented = accented(names);
    if (accented.isEmpty()) {
      return names;
    }
    Set<String> folded = folded(names, accented);
    if (folded.isEmpty()) {
      return names;
    }
    List<Name> settled = new ArrayList<>(names.size());
    for (Name name : names) {
      settled.add(name.kind() == Kind.PERSON ? plain(name, folded) : name);
    }
    return settled;
  }

  private static Set<String> accented(List<Name> names) {
    Set<String> accented = new HashSet<>();
    for (Name name : names) {
      for (int i = 0; name.kind() == Kind.PERSON && i < name.spelling().size(); i++) {
        if (!isPlain(name.spelling().key(i))) {
          accented.add(name.spelling().key(i));
        }
      }
    }
    return accented;
  }

  /**
   * The words with accents that also stand without: one of them in a short name, or both in full
   * names that differ in nothing else.
   */
  private Set<String> folded(List<Name> names, Set<String> accented) {
    Set<String> ofFull = new HashSet<>();
    Set<String> ofShort = new HashSet<>();
    Set<String> phrases = new HashSet<>();
    for (Name name : names) {
      if (name.kind() == Kind.PERSON) {
        boolean full = fullNames.isFull(name);
        (full ? ofFull : ofShort).addAll(name.keys());
        if (full) {
          phrases.add(phrase(name));
        }
      }
    }
    Set<String> folded = new HashSet<>();
    for (String word : accented) {
      String plain = plain(word);
      boolean either = ofFull.contains(plain) != ofFull.contains(word);
      if (ofFull.contains(plain) ? either : ofShort.contains(plain)) {
        folded.add(word);
      }
    }
    for (Name name : names) {
      String phrase = phrase(name);
      if (!isPlain(phrase) && phrases.contains(phrase) && phrases.contains(plain(phrase))) {
        folded.addAll(name.keys());
      }
    }
    folded.retainAll(accented);
    return folded;
  }

  private static String phrase(Name name) {
    return name.isSingle() ? name.lastKey() : String.join(" ", name.keys());
  }

  private static Name plain(Name name, Set<String> folded) {
    List<String> keys = null;
    for (int i = 0; i < name.spelling().size(); i++) {
      String key = name.spelling().key(i);
      if (folded.contains(key)) {
        keys = keys == null ? new ArrayList<>(name.keys()) : keys;
        keys.set(i, plain(key));
      }
    }
    return keys == null ? name : name.keyed(keys);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > LAST_PLAIN) {
        return false;
      }
    }
    return true;
  }

  /** A key without what stands on its letters. */
  static String plain(String key) {
    if (isPlain(key)) {
      return key;
    }
    String parts = Normalizer.normalize(key, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        plain.append(parts.charAt(i));
      }
    }
    return plain.toString();
  }
}
