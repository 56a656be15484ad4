package org.quotecheck.speaker.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.speaker.known.Person;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.NameWords;
import org.quotecheck.speaker.name.Vocabulary;

/**
 * The people of an article by every short form of their names. Look-ups take constant time; lists
 * of people who share a form are cut at a few, as nobody tells more of them apart.
 */
final class PersonIndex {
  private static final int MAX_RIVALS = 8;

  private final Vocabulary vocabulary;
  private final FullNames fullNames;
  private final KnownMembers known;
  private final Map<String, Draft> byPhrase = new HashMap<>();
  private final Map<NameWords, Draft> bySpelling = new HashMap<>();
  private final Map<String, List<Draft>> byFamilyAndGiven = new HashMap<>();
  private final Map<String, List<String>> tails = new HashMap<>();
  private final Map<String, List<String>> heads = new HashMap<>();
  private final List<List<String>> plain = new ArrayList<>();
  private final Set<String> withoutSuffix = new HashSet<>();
  private final Map<String, List<Draft>> byFamily = new HashMap<>();
  private final Map<String, List<Draft>> byGiven = new HashMap<>();
  private final Map<String, List<Draft>> byLongForm = new HashMap<>();
  private final Map<String, List<Draft>> byPart = new HashMap<>();
  private final Map<String, List<Draft>> byInitials = new HashMap<>();
  private final Set<String> families = new HashSet<>();
  private final List<Form> forms = new ArrayList<>();

  /** How many of the forms stand in {@link #byFamilyAndGiven}. */
  private int related;

  /** How many of them stand in the maps that few short names are looked for in. */
  private int shortened;

  /** A full name of somebody, without its suffix. */
  private record Form(Draft member, List<String> core) {
    String given() {
      return core.get(0);
    }

    String family() {
      return core.get(core.size() - 1);
    }
  }

  PersonIndex(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.fullNames = new FullNames(vocabulary);
    this.known = new KnownMembers(vocabulary);
  }

  /** Whether the name has a given and a family name, or is that of somebody known. */
  boolean isFull(Name name) {
    return fullNames.isFull(name) || known.person(name).isPresent();
  }

  /**
   * Notes the forms in which full names stand, before any member is made: the last two words of a
   * long name, so that a double surname alone can be told, the first two if both are given names,
   * so that <i>Mary Kate</i> is Mary Kate Hollis, and names without a suffix, so that a father is
   * not his son.
   */
  void note(Name name) {
    List<String> core = fullNames.core(name);
    if (core.size() > 2) {
      tails.putIfAbsent(tail(core), core);
      if (vocabulary.isGiven(core.get(1))) {
        heads.putIfAbsent(head(core), core);
      }
    }
    if (core.size() == name.keys().size()) {
      plain.add(core);
    }
  }

  /** Written together when the first name with a suffix asks, since most articles have none. */
  private Set<String> withoutSuffix() {
    for (List<String> core : plain) {
      withoutSuffix.add(compact(core));
    }
    plain.clear();
    return withoutSuffix;
  }

  private static String head(List<String> core) {
    return core.get(0) + " " + core.get(1);
  }

  private static String tail(List<String> core) {
    return core.get(core.size() - 2) + " " + core.get(core.size() - 1);
  }

  /** The member that a full name means; a new one if nobody fits. */
  Draft memberFor(Name name) {
    Optional<Person> person = known.person(name);
    if (person.isPresent()) {
      return memberFor(person.get(), name);
    }
    Draft same = bySpelling.get(name.spelling());
    if (same != null && same.isWritten(name)) {
      same.learn(name, false);
      return same;
    }
    List<String> core = fullNames.core(name);
    String phrase = phrase(name, core);
    Draft member = fitting(name, core, phrase).orElseGet(() -> new Draft(name));
    byPhrase.put(phrase, member);
    bySpelling.put(name.spelling(), member);
    member.learn(name, isLongFormOf(core.get(0), member.keys().get(0)));
    register(member, core, name.nickname(), false);
    return member;
  }

  /** The member that is somebody known, by whichever of the names. */
  private Draft memberFor(Person person, Name name) {
    List<String> core = fullNames.core(name);
    Optional<Draft> named = known.member(person);
    Draft member =
        named
            .or(() -> fitting(name, core, phrase(name, core)).filter(other -> !other.isCalled()))
            .orElseGet(() -> new Draft(name));
    byPhrase.put(compact(core), member);
    bySpelling.clear();
    if (named.isEmpty()) {
      known.identify(member, person, name);
      register(member, fullNames.core(member.keys()), "", person.familyNameFirst());
    }
    if (!name.keys().equals(member.keys())) {
      register(member, core, name.nickname(), false);
    }
    return member;
  }

  /** Who has this name, or a longer or shorter form of it. */
  private Optional<Draft> fitting(Name name, List<String> core, String phrase) {
    Draft same = byPhrase.get(phrase);
    return Optional.ofNullable(same == null ? relative(name, core) : same);
  }

  private boolean isLongFormOf(String given, String other) {
    return !given.equals(other) && given.equals(vocabulary.longForm(other));
  }

  private String phrase(Name name, List<String> core) {
    return isJunior(name, core) ? compact(name.keys()) : compact(core);
  }

  /** Whether the article names somebody else by the same name without the suffix. */
  private boolean isJunior(Name name, List<String> core) {
    return core.size() < name.keys().size() && withoutSuffix().contains(compact(core));
  }

  private static String compact(List<String> keys) {
    return String.join("", keys).replace("-", "");
  }

  /** Somebody whose name is a longer or shorter form of this one. */
  private @Nullable Draft relative(Name name, List<String> core) {
    if (core.size() < 2 || isJunior(name, core)) {
      return null;
    }
    String given = core.get(0);
    Draft same = ofFamily(core.get(core.size() - 1), given, core);
    if (same == null && !tails.isEmpty() && core.size() == 2 && !vocabulary.isGiven(given)) {
      List<String> longer = tails.get(tail(core));
      same = longer == null ? null : byPhrase.get(compact(longer));
    }
    if (same == null && !heads.isEmpty() && core.size() == 2) {
      List<String> longer = heads.get(head(core));
      same = longer == null ? null : byPhrase.get(compact(longer));
    }
    return same;
  }

  private @Nullable Draft ofFamily(String family, String given, List<String> core) {
    if (!families.contains(family)) {
      return null;
    }
    relate();
    Draft same = compatible(family + "|" + vocabulary.longForm(given), core);
    if (same == null && isCalledBySecond(core)) {
      same = compatible(family + "|" + vocabulary.longForm(core.get(1)), core);
    }
    if (same == null) {
      String initial = family + "|" + given.charAt(0);
      same = compatible(FullNames.isInitial(given) ? initial : initial + ".", core);
    }
    return same;
  }

  /** Notes family names with what stands before them, since most families are named once. */
  private void relate() {
    for (; related < forms.size(); related++) {
      Form form = forms.get(related);
      String given = form.given();
      add(byFamilyAndGiven, form.family() + "|" + vocabulary.longForm(given), form.member());
      add(byFamilyAndGiven, form.family() + "|" + given.charAt(0), form.member());
      if (FullNames.isInitial(given)) {
        add(byFamilyAndGiven, form.family() + "|" + given.charAt(0) + ".", form.member());
      }
      if (isCalledBySecond(form.core())) {
        String called = vocabulary.longForm(form.core().get(1));
        add(byFamilyAndGiven, form.family() + "|" + called, form.member());
      }
    }
  }

  /** "J. Robert Hale", whom others call Robert Hale. */
  private static boolean isCalledBySecond(List<String> core) {
    return core.size() > 2 && FullNames.isInitial(core.get(0)) && !FullNames.isInitial(core.get(1));
  }

  private @Nullable Draft compatible(String key, List<String> core) {
    for (Draft member : byFamilyAndGiven.getOrDefault(key, List.of())) {
      if (fullNames.agree(fullNames.core(member.keys()), core)) {
        return member;
      }
    }
    return null;
  }

  private void register(Draft member, List<String> core, String nickname, boolean familyNameFirst) {
    String family = core.get(core.size() - 1);
    String given = core.get(0);
    families.add(family);
    forms.add(new Form(member, core));
    boolean familyFirst =
        familyNameFirst
            || (vocabulary.has(ListName.FAMILY_FIRST, given) && !vocabulary.isGiven(family));
    add(familyFirst ? byGiven : byFamily, family, member);
    add(familyFirst ? byFamily : byGiven, given, member);
    if (!nickname.isEmpty()) {
      add(byGiven, nickname, member);
      givenName(member, nickname);
    }
    if (!familyFirst || family.indexOf('-') < 0) {
      givenName(member, familyFirst ? family : given);
    }
  }

  /** Notes the forms that few look for: long given names, parts of names, initials. */
  private void shorten() {
    for (; shortened < forms.size(); shortened++) {
      Form form = forms.get(shortened);
      String family = form.family();
      add(byLongForm, vocabulary.longForm(form.given()), form.member());
      for (int i = 1; i < form.core().size() - 1; i++) {
        add(byPart, form.core().get(i), form.member());
      }
      if (family.indexOf('-') < 0) {
        add(byPart, family, form.member());
      } else {
        parts(family).forEach(part -> add(byPart, part, form.member()));
      }
      add(byInitials, "" + form.given().charAt(0) + family.charAt(0), form.member());
    }
  }

  private void givenName(Draft member, String key) {
    member.givenName(vocabulary.givenGender(key), vocabulary.likelyGender(key));
  }

  private static List<String> parts(String family) {
    return List.of(family.split("-", 4));
  }

  private static void add(Map<String, List<Draft>> map, String key, Draft member) {
    List<Draft> members = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (members.size() < MAX_RIVALS && !members.contains(member)) {
      members.add(member);
    }
  }

  /** A new member known by one name only. */
  Draft single(Name name) {
    Draft member = new Draft(name);
    String key = familyKey(name);
    add(byFamily, key, member);
    givenName(member, key);
    return member;
  }

  /** The word of a short name by which people are looked up: the last but for a suffix. */
  String familyKey(Name name) {
    return name.spelling().key(fullNames.coreSize(name) - 1);
  }

  /** Everybody whom a surname, given name, nickname or part of a name may mean, best kind first. */
  List<Draft> named(String key) {
    List<Draft> found = byFamily.getOrDefault(key, List.of());
    if (found.isEmpty()) {
      found = byGiven.getOrDefault(key, List.of());
    }
    if (found.isEmpty()) {
      shorten();
      found = byLongForm.getOrDefault(vocabulary.longForm(key), List.of());
    }
    return found.isEmpty() ? byPart.getOrDefault(key, List.of()) : found;
  }

  /** The same of a short name as it stands in the article. */
  List<Draft> named(Name name) {
    String key = familyKey(name);
    List<Draft> family = name.isSingle() ? family(key) : List.of();
    return !family.isEmpty() && isGivenRather(key, family)
        ? byGiven.getOrDefault(key, List.of())
        : named(key);
  }

  /** "Marco" beside Luca di Marco and Marco Tarn: no small word stands before it. */
  private boolean isGivenRather(String key, List<Draft> family) {
    return byGiven.containsKey(key)
        && family.stream()
            .allMatch(member -> vocabulary.has(ListName.PARTICLES, member.wordBefore(key)));
  }

  /** Everybody whose family name this is. */
  List<Draft> family(String key) {
    return byFamily.getOrDefault(key, List.of());
  }

  /** Everybody with these two initials, lower case. */
  List<Draft> initials(String letters) {
    shorten();
    return byInitials.getOrDefault(letters, List.of());
  }
}
