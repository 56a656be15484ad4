package org.quotecheck.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;

/** The word lists about names and roles. Immutable and thread-safe; keys are lower case. */
final class Vocabulary {
  final WordList particles;
  final WordList suffixes;
  final WordList credentials;
  final WordList connectors;
  final WordList maiden;
  final WordList titles;
  final WordList abbreviations;
  final WordList offices;
  final WordList familyFirst;
  final WordList designators;
  final WordList organizations;
  final WordList places;
  final WordList nationalities;
  final WordList common;
  final WordList openers;
  final WordList days;
  final WordList placePrepositions;
  final WordList persons;
  final WordList epithets;
  final WordList groups;
  final WordList bodies;
  final WordList documents;
  final WordList pronouns;
  final WordList links;
  final WordList determiners;
  private final WordList female;
  private final WordList male;
  private final WordList shortForms;

  Vocabulary(Language language) {
    particles = language.list("name-particles");
    suffixes = language.list("name-suffixes");
    credentials = language.list("name-credentials");
    connectors = language.list("name-connectors");
    maiden = language.list("name-maiden");
    titles = language.list("name-titles");
    abbreviations = language.list("name-abbreviations");
    offices = language.list("name-offices");
    familyFirst = language.list("name-family-first");
    designators = language.list("name-designators");
    organizations = language.list("name-organizations");
    places = language.list("name-places");
    nationalities = language.list("name-nationalities");
    common = language.list("name-common");
    openers = language.list("name-openers");
    days = language.list("name-days");
    placePrepositions = language.list("name-place-prepositions");
    persons = language.list("role-persons");
    epithets = language.list("role-epithets");
    groups = language.list("role-groups");
    bodies = language.list("role-bodies");
    documents = language.list("role-documents");
    pronouns = language.list("role-pronouns");
    links = language.list("role-links");
    determiners = language.list("role-determiners");
    female = language.list("name-given-female");
    male = language.list("name-given-male");
    shortForms = language.list("name-short-forms");
  }

  /** The form in which words are compared: lower case, plain apostrophe, no abbreviation dot. */
  static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    boolean dotted = lower.length() > 2 && lower.endsWith(".");
    return dotted && lower.indexOf('.') == lower.length() - 1
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  boolean isGiven(String key) {
    return female.contains(key) || male.contains(key);
  }

  /** The gender of a given name; of the first half for a hyphenated one that is in no list. */
  Gender givenGender(String key) {
    if (female.contains(key)) {
      return male.contains(key) ? Gender.UNKNOWN : Gender.FEMALE;
    }
    if (male.contains(key)) {
      return Gender.MALE;
    }
    int hyphen = key.indexOf('-');
    return hyphen > 0 ? givenGender(key.substring(0, hyphen)) : Gender.UNKNOWN;
  }

  /** The long form of a short given name, the name itself if it is none. */
  String longForm(String givenKey) {
    return field(shortForms, givenKey, 0).orElse(givenKey);
  }

  /** The field of an entry; empty if the entry or the field is missing or blank. */
  static Optional<String> field(WordList list, String key, int index) {
    List<String> fields = list.fields(key);
    return fields.size() > index && !fields.get(index).isEmpty()
        ? Optional.of(fields.get(index))
        : Optional.empty();
  }

  /** The noun that a title before a name stands for: "Sen" is a senator; empty for honorifics. */
  Optional<String> roleOfTitle(String title) {
    return titles.contains(title)
        ? field(titles, title, 0)
        : persons.contains(title) ? Optional.of(title) : Optional.empty();
  }

  /** The gender that a title or role noun shows. */
  Gender genderOfRole(String role) {
    return Gender.of(field(titles, role, 1).or(() -> field(persons, role, 0)).orElse(""));
  }

  /** Whether {@code broader} may stand for the role {@code role}. */
  boolean standsFor(String broader, String role) {
    return broader.equals(role) || hasWord(field(persons, role, 1).orElse(""), broader);
  }

  /** Whether the space-separated {@code words} hold {@code word}. */
  static boolean hasWord(String words, String word) {
    int at = words.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      if ((at == 0 || words.charAt(at - 1) == ' ')
          && (end == words.length() || words.charAt(end) == ' ')) {
        return true;
      }
      at = words.indexOf(word, at + 1);
    }
    return false;
  }

  /** The singular of a regular or -man plural; the word itself if it looks like none. */
  static String singular(String key) {
    int n = key.length();
    if (key.endsWith("men") && n > 3) {
      return key.substring(0, n - 2) + "an";
    }
    if (key.endsWith("ies") && n > 4) {
      return key.substring(0, n - 3) + "y";
    }
    if (key.endsWith("ches") || key.endsWith("shes") || key.endsWith("sses")) {
      return key.substring(0, n - 2);
    }
    return key.endsWith("s") && !key.endsWith("ss") && n > 2 ? key.substring(0, n - 1) : key;
  }

  /** Whether the word is the plural of a noun in the list. */
  static boolean isPluralIn(WordList list, String key) {
    String singular = singular(key);
    return !singular.equals(key) && list.contains(singular);
  }
}
