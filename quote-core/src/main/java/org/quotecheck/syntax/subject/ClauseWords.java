package org.quotecheck.syntax.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.Plurals;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordEndings;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.FormsOfBe;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** The words by which a verb, its subject and its object are told. Immutable and thread-safe. */
public final class ClauseWords {
  /** What a stand-in means that is nobody here: a thing, the reader, a side of an interview. */
  private static final Set<String> NOBODY =
      Set.of("thing", "relative", "you", "interviewer", "interviewee");

  private static final String RELATIVE = "relative";

  private final WordList cueNouns;
  private final WordList records;
  private final WordList timeNouns;
  private final Set<String> utterances = new HashSet<>();
  private final WordList relatives;
  private final WordList subordinators;
  private final WordList agentMarkers;
  private final WordList causing;
  private final WordList habits;
  private final WordList negations;
  private final WordList complementizers;
  private final WordList numbers;
  private final WordList absoluteMarkers;
  private final WordList quoting;
  private final WordList blaming;
  private final WordList carrierSources;
  private final WordList apologies;
  private final FormsOfBe formsOfBe;
  private final Set<String> people = new HashSet<>();
  private final WordList persons;
  private final WordList pronouns;
  private final WordList titles;
  private final WordList connectors;
  private final List<WordList> sources;
  private final WordEndings endings;

  /** The words of {@code language}. */
  public ClauseWords(Language language) {
    this.cueNouns = language.list("cue-nouns");
    this.timeNouns = language.list("time-nouns");
    this.records = language.list("record-nouns");
    this.subordinators = language.list("subordinators");
    this.relatives = language.list("relatives");
    this.agentMarkers = language.list("agent-markers");
    this.causing = language.list("causing-verbs");
    this.complementizers = language.list("complementizers");
    this.negations = language.list("negations");
    this.habits = language.list("habit-verbs");
    this.numbers = language.list("numbers");
    this.absoluteMarkers = language.list("absolute-markers");
    this.quoting = language.list("quoting-verbs");
    this.carrierSources = language.list("carrier-sources");
    this.blaming = language.list("blaming-verbs");
    this.apologies = language.list("apology-verbs");
    for (String noun : cueNouns.entries()) {
      if (!cueNouns.fields(noun).get(0).equals("written")) {
        utterances.add(noun);
      }
    }
    this.persons = language.list("role-persons");
    this.titles = language.list("name-titles");
    this.connectors = language.list("name-connectors");
    people.addAll(persons.entries());
    people.addAll(language.list("role-groups").entries());
    this.pronouns = language.list("role-pronouns");
    for (String pronoun : pronouns.entries()) {
      if (!NOBODY.contains(pronouns.fields(pronoun).get(0))) {
        people.add(pronoun);
      }
    }
    endings = WordEndings.of(language);
    sources = Stream.of("role-bodies", "role-documents").map(language::list).toList();
    formsOfBe = new FormsOfBe(language);
  }

  /** Whether the word names what somebody said or wrote. */
  public boolean isCueNoun(Paragraph paragraph, int word) {
    return paragraph.isIn(word, cueNouns);
  }

  /** Whether the word names something in which others can be heard: <i>footage, a recording</i>. */
  boolean isRecord(Paragraph paragraph, int word) {
    return paragraph.isIn(word, records);
  }

  /** Whether the words are those of the verb's object: <i>quoted Ruiz</i>. */
  public boolean isQuoting(CueForm verb) {
    return quoting.contains(verb.lemma()) && quoting.fields(verb.lemma()).isEmpty();
  }

  /** The same with <i>saying</i> behind the object: <i>heard Ruiz saying</i>. */
  public boolean isHearing(CueForm verb) {
    return quoting.contains(verb.lemma());
  }

  /**
   * Whether what hangs on a preposition is the deed of the verb’s object: <i>accused Ruiz of</i>.
   */
  boolean isBlaming(Paragraph paragraph, int verb, int preposition) {
    return takes(blaming, paragraph, verb, preposition);
  }

  /** Whether what hangs on a preposition is one’s own deed: <i>apologise for</i>. */
  boolean isApology(Paragraph paragraph, int verb, int preposition) {
    return takes(apologies, paragraph, verb, preposition);
  }

  /** Whether somebody behind the preposition is who words come from: <i>a letter from Ruiz</i>. */
  public boolean isCarrierSource(Paragraph paragraph, int preposition) {
    return paragraph.isIn(preposition, carrierSources);
  }

  private static boolean takes(WordList verbs, Paragraph paragraph, int verb, int preposition) {
    return paragraph.isIn(verb, verbs)
        && verbs.fields(paragraph.lower(verb)).contains(paragraph.lower(preposition));
  }

  /** Whether the word counts: <i>at one point</i>. */
  boolean isNumber(Paragraph paragraph, int word) {
    return paragraph.isIn(word, numbers);
  }

  /** Whether the word names what somebody said, and never a work with a name of its own. */
  public boolean isUtterance(Paragraph paragraph, int word) {
    return word >= 0 && utterances.contains(paragraph.lower(word));
  }

  /**
   * Whether its object says what follows: <i>prompted Ruiz to call it</i>, <i>fell to Ruiz to</i>.
   *
   * @param to whether <i>to</i> stands before the object
   */
  boolean isCausing(Paragraph paragraph, int word, boolean to) {
    return paragraph.isIn(word, causing)
        && causing.fields(paragraph.lower(word)).contains("to") == to;
  }

  /** Whether the word denies what follows: <i>not Ruiz</i>. */
  boolean isNegation(Paragraph paragraph, int word) {
    return paragraph.isIn(word, negations);
  }

  /** Whether what somebody says opens with the word: <i>that</i>. */
  boolean isThat(Paragraph paragraph, int word) {
    return paragraph.is(word, WordClass.SUBORDINATOR) && paragraph.isIn(word, complementizers);
  }

  /** Whether who does it does so again and again: <i>used to say</i>. */
  boolean isHabit(Paragraph paragraph, int word) {
    return paragraph.isIn(word, habits);
  }

  /** Whether who does it stands behind the word: <i>described by Ruiz</i>. */
  boolean isAgentMarker(Paragraph paragraph, int word) {
    return paragraph.isIn(word, agentMarkers);
  }

  /** Whether the word opens a clause without a finite verb: <i>with Ruiz saying</i>. */
  boolean isAbsoluteMarker(Paragraph paragraph, int word) {
    return paragraph.isIn(word, absoluteMarkers);
  }

  /** Whether a noun phrase stands for somebody: its head is a name, a role or a pronoun. */
  public boolean isPerson(Paragraph paragraph, int from, int to) {
    int end = from;
    while (end < to && !isAfterHead(paragraph.wordClass(end))) {
      end++;
    }
    return end > from
        && (paragraph.is(end - 1, WordClass.NAME) || people.contains(paragraph.lower(end - 1)));
  }

  /** Whether the word is the plural of a noun for somebody: <i>lawyers</i>, <i>Lawyers</i>. */
  boolean areSomebody(Paragraph paragraph, int word) {
    String noun = paragraph.lower(word);
    String one = Plurals.singular(noun);
    return !one.equals(noun) && people.contains(one);
  }

  /** Whether the word says what one person is: <i>director</i>, but not <i>Mrs</i>. */
  boolean isRole(Paragraph paragraph, int word) {
    return paragraph.isIn(word, persons)
        || (paragraph.isIn(word, titles) && !titles.fields(paragraph.lower(word)).get(0).isEmpty());
  }

  /** Whether what an office is for stands behind the word: <i>head for research</i>. */
  boolean isOfficeLink(Paragraph paragraph, int word) {
    return paragraph.isIn(word, connectors)
        && connectors.fields(paragraph.lower(word)).get(0).equals("office");
  }

  /** Whether the words beside a preposition are one title with it: <i>agent in charge</i>. */
  boolean isTitle(Paragraph paragraph, int preposition) {
    Word before = paragraph.known(preposition - 1);
    return before != null
        && paragraph.is(preposition, WordClass.PREPOSITION)
        && before.opensPhrase(titles)
        && titles.contains(
            String.join(
                " ", before.key(), paragraph.lower(preposition), paragraph.lower(preposition + 1)));
  }

  /**
   * Whether a noun without an article can be the source of words: those in the plural,
   * <i>police</i>.
   */
  public boolean isSource(Paragraph paragraph, int word) {
    String noun = paragraph.lower(word);
    return endings.isPlural(noun) || sources.stream().anyMatch(list -> list.contains(noun));
  }

  private static boolean isAfterHead(WordClass c) {
    return c == WordClass.PREPOSITION || c == WordClass.OF || c == WordClass.COMMA;
  }

  /** Whether the noun says when, with a preposition and an article: <i>at the time</i>. */
  boolean isTimeNoun(Paragraph paragraph, int word) {
    return paragraph.isIn(word, timeNouns);
  }

  /** Whether the word can open a subordinate clause. */
  public boolean isSubordinator(Paragraph paragraph, int word) {
    return paragraph.isIn(word, subordinators);
  }

  /** Whether the noun is for a body, or in the plural. */
  boolean isSeveral(Paragraph paragraph, int word) {
    return endings.isPlural(paragraph.lower(word)) || paragraph.isIn(word, sources.get(0));
  }

  /** Whether a relative clause about somebody can begin with the word. */
  boolean isWho(Paragraph paragraph, int word) {
    List<String> fields = pronouns.fields(paragraph.lower(word));
    return fields.size() > 1 && fields.get(0).equals(RELATIVE);
  }

  /** Whether the word can open a relative clause. */
  boolean isRelative(Paragraph paragraph, int word) {
    return paragraph.isIn(word, relatives) && !isRelativeAdverb(paragraph, word);
  }

  /** Whether a relative word is nobody: <i>when asked</i>. */
  boolean isRelativeAdverb(Paragraph paragraph, int word) {
    return !relatives.fields(paragraph.lower(word)).isEmpty();
  }

  /** Whether the word is <i>is</i>, <i>was</i> or another form of that verb. */
  public boolean isFormOfBe(Paragraph paragraph, int word) {
    return formsOfBe.has(paragraph, word);
  }
}
