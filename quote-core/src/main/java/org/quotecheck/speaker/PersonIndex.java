package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quotecheck.speaker.Name.Kind;

/**
 * The people of an article by every short form of their names. Look-ups take constant time; lists
 * of people who share a form are cut at a few, as nobody tells more of them apart.
 */
final class PersonIndex {
  private static final int MAX_RIVALS = 8;

  private final Vocabulary vocabulary;
  private final Map<String, Member> byPhrase = new LinkedHashMap<>();
  private final Map<String, Member> byFamilyAndGiven = new HashMap<>();
  private final Map<String, List<String>> tails = new HashMap<>();
  private final Map<String, List<Member>> byFamily = new HashMap<>();
  private final Map<String, List<Member>> byGiven = new HashMap<>();
  private final Map<String, List<Member>> byPart = new HashMap<>();
  private final Map<String, List<Member>> byInitials = new HashMap<>();

  PersonIndex(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The keys of a name without suffix. */
  List<String> core(List<String> keys) {
    int end = keys.size();
    while (end > 1 && vocabulary.suffixes.contains(keys.get(end - 1))) {
      end--;
    }
    return keys.subList(0, end);
  }

  /** Whether the name has a given and a family name. */
  boolean isFull(Name name) {
    List<String> core = core(name.keys());
    return name.kind() == Kind.PERSON && core.size() > 1 && familyStart(core) > 0;
  }

  /** The index of the first word of the family name: the last word and the particles before it. */
  private int familyStart(List<String> core) {
    int start = core.size() - 1;
    while (start > 0
        && vocabulary.particles.contains(core.get(start - 1))
        && !(start == 1 && vocabulary.isGiven(core.get(0)))) {
      start--;
    }
    return start;
  }

  /** Notes the last two words of a long name, so that a double surname alone can be told. */
  void noteTail(Name name) {
    List<String> core = core(name.keys());
    if (core.size() > 2) {
      String tail = tail(core);
      tails.putIfAbsent(tail, core);
    }
  }

  private static String tail(List<String> core) {
    return core.get(core.size() - 2) + " " + core.get(core.size() - 1);
  }

  /** The member that a full name means; a new one if nobody fits. */
  Member memberFor(Name name) {
    List<String> core = core(name.keys());
    String phrase = compact(core);
    Member known = byPhrase.get(phrase);
    if (known == null) {
      known = relative(core);
    }
    if (known == null) {
      known = new Member(name);
    }
    byPhrase.put(phrase, known);
    known.learn(name);
    register(known, core, name.nickname());
    return known;
  }

  private static String compact(List<String> core) {
    return String.join("", core).replace("-", "");
  }

  /** Somebody whose name is a longer or shorter form of this one. */
  private @org.jspecify.annotations.Nullable Member relative(List<String> core) {
    String family = core.get(core.size() - 1);
    String given = core.get(0);
    Member same = byFamilyAndGiven.get(family + "|" + vocabulary.longForm(given));
    if (same == null && isInitial(given)) {
      same = byFamilyAndGiven.get(family + "|" + given.charAt(0));
    }
    if (same == null && core.size() == 2 && !vocabulary.isGiven(given)) {
      List<String> longer = tails.get(tail(core));
      same = longer == null ? null : byPhrase.get(compact(longer));
    }
    return same;
  }

  private static boolean isInitial(String key) {
    return key.length() == 1 || (key.length() == 2 && key.charAt(1) == '.');
  }

  private void register(Member member, List<String> core, String nickname) {
    String family = core.get(core.size() - 1);
    String given = core.get(0);
    byFamilyAndGiven.putIfAbsent(family + "|" + vocabulary.longForm(given), member);
    byFamilyAndGiven.putIfAbsent(family + "|" + given.charAt(0), member);
    boolean familyFirst = vocabulary.familyFirst.contains(given) && !vocabulary.isGiven(family);
    add(familyFirst ? byGiven : byFamily, family, member);
    add(familyFirst ? byFamily : byGiven, given, member);
    for (int i = 1; i < core.size() - 1; i++) {
      add(byPart, core.get(i), member);
    }
    for (String part : family.split("-", 4)) {
      add(byPart, part, member);
    }
    if (!nickname.isEmpty()) {
      add(byGiven, nickname, member);
    }
    add(byInitials, "" + given.charAt(0) + family.charAt(0), member);
    member.givenName(vocabulary.givenGender(familyFirst ? family : given));
  }

  private static void add(Map<String, List<Member>> map, String key, Member member) {
    List<Member> members = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (members.size() < MAX_RIVALS && !members.contains(member)) {
      members.add(member);
    }
  }

  /** A new member known by one name only. */
  Member single(Name name) {
    Member member = new Member(name);
    String key = name.lastKey();
    add(byFamily, key, member);
    member.givenName(vocabulary.givenGender(key));
    return member;
  }

  /** Everybody whom a surname, given name, nickname or part of a name may mean, best kind first. */
  List<Member> named(String key) {
    List<Member> found = byFamily.getOrDefault(key, List.of());
    if (found.isEmpty()) {
      found = byGiven.getOrDefault(key, List.of());
    }
    return found.isEmpty() ? byPart.getOrDefault(key, List.of()) : found;
  }

  /** Everybody whose family name this is. */
  List<Member> family(String key) {
    return byFamily.getOrDefault(key, List.of());
  }

  /** Everybody whose given name this is. */
  List<Member> given(String key) {
    return byGiven.getOrDefault(key, List.of());
  }

  /** Everybody with these two initials, lower case. */
  List<Member> initials(String letters) {
    return byInitials.getOrDefault(letters, List.of());
  }
}
