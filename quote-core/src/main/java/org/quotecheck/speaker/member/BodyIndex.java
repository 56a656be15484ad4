package org.quotecheck.speaker.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Name.Kind;
import org.quotecheck.speaker.name.Vocabulary;

/** The bodies, places and documents of an article by full name, acronym, short form and head. */
final class BodyIndex {
  private static final int MAX_RIVALS = 16;

  private final Vocabulary vocabulary;
  private final Map<String, Draft> byPhrase = new HashMap<>();
  private final Map<String, Draft> byAcronym = new HashMap<>();
  private final Map<String, Draft> byTail = new HashMap<>();
  private final Map<String, Draft> byFirst = new HashMap<>();
  private final Map<String, List<Draft>> byHead = new HashMap<>();

  BodyIndex(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private static String phrase(List<String> keys) {
    return keys.size() == 1 ? keys.get(0) : String.join(" ", keys);
  }

  /** The member that a name of several words means; a new one if it is new. */
  Draft memberFor(Name name) {
    String phrase = phrase(name.keys());
    Draft known = byPhrase.get(phrase);
    if (known == null) {
      known = new Draft(name);
      byPhrase.put(phrase, known);
      register(known);
    }
    return known;
  }

  private void register(Draft member) {
    List<String> keys = member.keys();
    int size = keys.size();
    if (size > 1) {
      byAcronym.putIfAbsent(initials(keys), member);
      byFirst.putIfAbsent(keys.get(0), member);
    }
    if (size > 2) {
      byTail.putIfAbsent(phrase(keys.subList(size - 2, size)), member);
    }
    for (String head : heads(keys)) {
      List<Draft> members = byHead.computeIfAbsent(head, k -> new ArrayList<>(1));
      if (members.size() < MAX_RIVALS) {
        members.add(member);
      }
    }
  }

  private String initials(List<String> keys) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < keys.size(); i++) {
      Word word = vocabulary.word(keys.get(i));
      if (!vocabulary.has(ListName.CONNECTORS, word)
          && !vocabulary.has(ListName.DETERMINERS, word)) {
        letters.append(keys.get(i).charAt(0));
      }
    }
    return letters.toString();
  }

  /** The words by which a lower-case noun may take a name up: its last, and the one before "of". */
  private List<String> heads(List<String> keys) {
    List<String> heads = new ArrayList<>(2);
    heads.add(keys.get(keys.size() - 1));
    for (int i = 1; i < keys.size(); i++) {
      if (vocabulary.has(ListName.CONNECTORS, keys.get(i))) {
        heads.add(keys.get(i - 1));
        break;
      }
    }
    return heads;
  }

  /** Says that an acronym in brackets after a name means the same. */
  void acronym(String key, Draft member) {
    byAcronym.put(plain(key), member);
  }

  private static String plain(String acronym) {
    return acronym.replace(".", "");
  }

  /** The body that a short form means: an acronym, the end of a name, or a designator alone. */
  Optional<Draft> shortFor(Name name) {
    List<String> keys = name.keys();
    Draft found = byPhrase.get(phrase(keys));
    if (found == null && name.isSingle()) {
      found = single(name);
    }
    if (found == null && keys.size() == 2) {
      found = byTail.get(phrase(keys));
    }
    return Optional.ofNullable(found);
  }

  private @Nullable Draft single(Name name) {
    String key = name.lastKey();
    Draft acronym = isAcronym(name) ? byAcronym.get(plain(key)) : null;
    List<Draft> headed = byHead.getOrDefault(key, List.of());
    boolean headOnly = acronym == null && name.signs().definite() && !isAcronym(name);
    return headOnly && headed.size() == 1 ? headed.get(0) : acronym;
  }

  private static boolean isAcronym(Name name) {
    return name.text().equals(name.text().toUpperCase(Locale.ROOT));
  }

  /** The body, surely one, whose name starts with this word: "the Ruiz Express" may be Ruiz's. */
  Optional<Draft> startingWith(String key) {
    return Optional.ofNullable(byFirst.get(key))
        .filter(m -> m.kind() == Kind.ORGANIZATION && m.isProven());
  }
}
