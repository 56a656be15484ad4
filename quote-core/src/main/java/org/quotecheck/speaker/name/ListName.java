package org.quotecheck.speaker.name;

/** The word lists about names and roles; what each holds stands in its first line. */
public enum ListName {
  /** Small words inside family names: <i>de la Cruz</i>. */
  PARTICLES(0, "name-particles"),
  /** What follows a name and belongs to it: <i>Jr., III, Inc.</i> */
  SUFFIXES(1, "name-suffixes"),
  /** Letters after a name that are no part of it: <i>MD, MP</i>. */
  CREDENTIALS(2, "name-credentials"),
  /** Words between the parts of one name. */
  CONNECTORS(3, "name-connectors"),
  /** Words before the name somebody was born with. */
  MAIDEN(4, "name-maiden"),
  /** Words before a name: <i>Mr., Sen., Sister</i>. */
  TITLES(5, "name-titles"),
  /** Words that keep their full stop. */
  ABBREVIATIONS(6, "name-abbreviations"),
  /** What an office is for: <i>(secretary of) state</i>. */
  OFFICES(7, "name-offices"),
  /** Family names that stand before the given name. */
  FAMILY_FIRST(8, "name-family-first"),
  /** Words that make a run of capitals a body, a document or a place. */
  DESIGNATORS(9, "name-designators"),
  /** Bodies whose names carry no designator. */
  ORGANIZATIONS(10, "name-organizations"),
  /** Countries, states and cities. */
  PLACES(11, "name-places"),
  /** Nations, religions and parties as adjectives. */
  NATIONALITIES(12, "name-nationalities"),
  /** Capitalised words that are no names by themselves. */
  COMMON(13, "name-common"),
  /** Common words that may open a name of several words. */
  OPENERS(14, "name-openers"),
  /** Days and months. */
  DAYS(15, "name-days"),
  /** Prepositions that stand before places. */
  PLACE_PREPOSITIONS(16, "name-place-prepositions"),
  /** What follows the hyphen in adjectives made of names: <i>(Harlow-)based</i>. */
  COMPOUNDS(17, "name-compounds"),
  /** Given names of women. */
  FEMALE(18, "name-given-female"),
  /** Given names of men. */
  MALE(19, "name-given-male"),
  /** Short given names and the long ones they stand for. */
  SHORT_FORMS(20, "name-short-forms"),
  /** Nouns for one person. */
  PERSONS(21, "role-persons"),
  /** How nouns for a person end that no list has. */
  ENDINGS(22, "role-endings"),
  /** Verbs of being between somebody and a role. */
  COPULAS(23, "role-copulas"),
  /** Nouns that fit nearly anybody. */
  EPITHETS(24, "role-epithets"),
  /** Nouns for somebody beside the one the text is about. */
  OTHERS(25, "role-others"),
  /** Verbs that ask: whom they ask speaks next. */
  QUESTIONS(26, "role-questions"),
  /** Verbs that answer: who has just spoken does not. */
  REPLIES(27, "role-replies"),
  /** Nouns for several people. */
  GROUPS(28, "role-groups"),
  /** Nouns for a body. */
  BODIES(29, "role-bodies"),
  /** Nouns for something written or sent. */
  DOCUMENTS(30, "role-documents"),
  /** Pronouns that can carry a quotation. */
  PRONOUNS(31, "role-pronouns"),
  /** Words that end the head of a noun phrase. */
  LINKS(32, "role-links"),
  /** Words that open a noun phrase. */
  DETERMINERS(33, "role-determiners"),
  /** Forms of <i>be, have</i> and <i>do</i>, and the modals. */
  AUXILIARIES(34, "auxiliaries"),
  /** Words that say somebody was something once: <i>the former (mayor)</i>. */
  PAST(35, "role-past"),
  /** Letters for a party before a place: <i>(R-)Iowa</i>. */
  PARTIES(36, "name-parties"),
  /** What follows the number and the hyphen in an age: <i>(34-)year-old</i>. */
  AGES(37, "role-ages"),
  /** Words before a month that is also a given name: <i>(in) April</i>. */
  MONTH_OPENERS(38, "name-month-openers"),
  /** Words that say where a stranger is: <i>the woman (opposite)</i>. */
  POSTS(39, "role-posts"),
  /** What somebody does that shows a role: <i>(Ruiz) pleaded</i>. */
  DEEDS(40, "role-deeds"),
  /** Prepositions before who did it. */
  AGENT_MARKERS(41, "agent-markers"),
  /** Words that make an office a lower one: <i>deputy</i>. */
  RANKS(42, "role-ranks"),
  /** Words before a role that tell whoever has it from another: <i>the assistant (coach)</i>. */
  DISTINCTIONS(43, "role-distinctions"),
  /** Relatives who mostly share a surname: <i>her husband</i>. */
  KIN(44, "role-kin"),
  /** Verbs of working between somebody and a role: <i>works (as a nurse)</i>. */
  WORKS(45, "role-works"),
  /** Nouns for people of an age, with the years: <i>teenager</i>. */
  AGE_GROUPS(46, "role-age-groups"),
  /** Words before the name of somebody spoken of without one: <i>gave his (name as)</i>. */
  NAMINGS(47, "role-namings");

  private final int number;
  private final String file;

  ListName(int number, String file) {
    this.number = number;
    this.file = file;
  }

  /** Its number among these lists, from 0 on without a gap. */
  int number() {
    return number;
  }

  /** The list's name in the language's folder. */
  String file() {
    return file;
  }
}
