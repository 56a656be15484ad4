package org.quotecheck.speaker.name;

/** The word lists about names and roles; what each holds stands in its first line. */
public enum ListName {
  /** Small words inside family names: <i>de la Cruz</i>. */
  PARTICLES("name-particles"),
  /** What follows a name and belongs to it: <i>Jr., III, Inc.</i> */
  SUFFIXES("name-suffixes"),
  /** Letters after a name that are no part of it: <i>MD, MP</i>. */
  CREDENTIALS("name-credentials"),
  /** Words between the parts of one name. */
  CONNECTORS("name-connectors"),
  /** Words before the name somebody was born with. */
  MAIDEN("name-maiden"),
  /** Words before a name: <i>Mr., Sen., Sister</i>. */
  TITLES("name-titles"),
  /** Words that keep their full stop. */
  ABBREVIATIONS("name-abbreviations"),
  /** What an office is for: <i>(secretary of) state</i>. */
  OFFICES("name-offices"),
  /** Family names that stand before the given name. */
  FAMILY_FIRST("name-family-first"),
  /** Words that make a run of capitals a body, a document or a place. */
  DESIGNATORS("name-designators"),
  /** Bodies whose names carry no designator. */
  ORGANIZATIONS("name-organizations"),
  /** Countries, states and cities. */
  PLACES("name-places"),
  /** Nations, religions and parties as adjectives. */
  NATIONALITIES("name-nationalities"),
  /** Capitalised words that are no names by themselves. */
  COMMON("name-common"),
  /** Common words that may open a name of several words. */
  OPENERS("name-openers"),
  /** Days and months. */
  DAYS("name-days"),
  /** Prepositions that stand before places. */
  PLACE_PREPOSITIONS("name-place-prepositions"),
  /** What follows the hyphen in adjectives made of names: <i>(Harlow-)based</i>. */
  COMPOUNDS("name-compounds"),
  /** Given names of women. */
  FEMALE("name-given-female"),
  /** Given names of men. */
  MALE("name-given-male"),
  /** Short given names and the long ones they stand for. */
  SHORT_FORMS("name-short-forms"),
  /** Nouns for one person. */
  PERSONS("role-persons"),
  /** How nouns for a person end that no list has. */
  ENDINGS("role-endings"),
  /** Verbs of being between somebody and a role. */
  COPULAS("role-copulas"),
  /** Nouns that fit nearly anybody. */
  EPITHETS("role-epithets"),
  /** Nouns for somebody beside the one the text is about. */
  OTHERS("role-others"),
  /** Verbs that ask: whom they ask speaks next. */
  QUESTIONS("role-questions"),
  /** Verbs that answer: who has just spoken does not. */
  REPLIES("role-replies"),
  /** Nouns for several people. */
  GROUPS("role-groups"),
  /** Nouns for a body. */
  BODIES("role-bodies"),
  /** Nouns for something written or sent. */
  DOCUMENTS("role-documents"),
  /** Pronouns that can carry a quotation. */
  PRONOUNS("role-pronouns"),
  /** Words that end the head of a noun phrase. */
  LINKS("role-links"),
  /** Words that open a noun phrase. */
  DETERMINERS("role-determiners");

  private final String file;

  ListName(String file) {
    this.file = file;
  }

  /** The list's name in the language's folder. */
  String file() {
    return file;
  }
}
