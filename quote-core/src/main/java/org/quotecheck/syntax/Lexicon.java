package org.quotecheck.syntax;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CommonVerbs;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.CueVerbs;
import org.quotecheck.language.Language;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordEndings;
import org.quotecheck.language.WordList;
import org.quotecheck.language.WordTable;

/**
 * One look-up for everything the word lists say of a word. Immutable and thread-safe.
 *
 * <p>A word of several lists gets the class of the first list in the order of the constructor; that
 * it can also be a cue verb or a noun is kept beside it.
 */
final class Lexicon {
  private final EnumSet<WordClass> none = EnumSet.noneOf(WordClass.class);
  private final WordTable words;

  /** What is known of each word, by its number. */
  private final @Nullable Entry[] byWord;

  private final WordList abbreviations;
  private final boolean dotted;
  private final WordList notAdverbs;
  private final WordList auxiliaries;
  private final WordList negations;
  private final WordList contractions;
  private final List<WordList> givenNames;
  private final WordList nationalities;
  private final WordEndings endings;
  private final List<WordList> speakers;
  private final WordList persons;
  private final WordList titles;
  private final WordList designators;
  private final WordList floating;
  private final WordList bodies;
  private final WordList times;
  private final WordList past;
  private final WordList ages;

  /**
   * What is known of a word form.
   *
   * @param wordClass its class unless its neighbours say otherwise
   * @param others the other classes it can have
   * @param cue the cue verb it is a form of
   * @param nounToo whether it is as often a noun
   * @param continuous whether it is a continuous form, if a verb: <i>saying</i>
   * @param past whether it can be a past form, if a verb: <i>vowed</i>
   */
  record Entry(
      WordClass wordClass,
      EnumSet<WordClass> others,
      @Nullable CueForm cue,
      boolean nounToo,
      boolean continuous,
      boolean past) {
    /** Whether the word can have the class. */
    boolean is(WordClass asked) {
      return wordClass == asked || others.contains(asked);
    }

    /** The same word with one more class, which comes first. */
    Entry or(WordClass first) {
      EnumSet<WordClass> all = EnumSet.of(wordClass);
      all.addAll(others);
      return new Entry(first, all, cue, nounToo, continuous, past);
    }

    /** Whether the word can be a cue or an auxiliary. */
    boolean canAct() {
      return cue != null || is(WordClass.CUE) || is(WordClass.AUXILIARY);
    }

    /** Whether the word, in lower case and behind no determiner, stands in no noun phrase. */
    boolean isLink() {
      return isSingle()
          && (wordClass == WordClass.PREPOSITION
              || wordClass == WordClass.OF
              || wordClass == WordClass.CONJUNCTION);
    }

    /** Whether it has no other class. */
    boolean isSingle() {
      return others.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Entry that
          && wordClass == that.wordClass
          && others.equals(that.others)
          && Objects.equals(cue, that.cue)
          && nounToo == that.nounToo
          && continuous == that.continuous
          && past == that.past;
    }

    @Override
    public int hashCode() {
      int flags = (nounToo ? 1 : 0) | (continuous ? 2 : 0) | (past ? 4 : 0);
      return 31 * (31 * others.hashCode() + wordClass.hashCode()) + flags;
    }
  }

  Lexicon(Language language) {
    abbreviations = language.list("abbreviations");
    dotted = abbreviations.entries().stream().anyMatch(entry -> entry.endsWith("."));
    notAdverbs = language.list("not-adverbs-ly");
    auxiliaries = language.list("auxiliaries");
    negations = language.list("negations");
    contractions = language.list("contractions");
    nationalities = language.list("name-nationalities");
    givenNames = List.of(language.list("name-given-female"), language.list("name-given-male"));
    endings = WordEndings.of(language);
    persons = language.list("role-persons");
    titles = language.list("name-titles");
    designators = language.list("name-designators");
    floating = language.list("floating-words");
    bodies = language.list("name-organizations");
    times = language.list("days-months");
    past = language.list("role-past");
    ages = language.list("role-ages");
    speakers =
        Stream.of("role-persons", "role-groups", "role-bodies", "role-documents", "cue-nouns")
            .map(language::list)
            .toList();
    words = language.words();
    byWord = new @Nullable Entry[words.size()];
    addVerbs(language);
    add(language.list("adverbs"), WordClass.ADVERB);
    add(language.list("numbers"), WordClass.NUMBER);
    add(language.list("days-months"), WordClass.TIME);
    add(language.list("prepositions"), WordClass.PREPOSITION);
    add(language.list("subordinators"), WordClass.SUBORDINATOR);
    add(language.list("conjunctions"), WordClass.CONJUNCTION);
    add(language.list("indefinites"), WordClass.INDEFINITE);
    add(language.list("determiners"), WordClass.DETERMINER);
    add(language.list("relatives"), WordClass.RELATIVE);
    add(language.list("auxiliaries"), WordClass.AUXILIARY);
    add(language.list("pronouns-object"), WordClass.OBJECT_PRONOUN);
    add(language.list("pronouns-reflexive"), WordClass.ADVERB);
    add(language.list("pronouns-subject"), WordClass.PRONOUN);
    add(language.list("possessives"), WordClass.POSSESSIVE_PRONOUN);
    add(language.list("complement-markers"), WordClass.OF);
    add(language.list("infinitive-markers"), WordClass.TO);
    add(language.list("source-markers"), WordClass.ACCORDING);
    share();
  }

  private void addVerbs(Language language) {
    CommonVerbs verbs = language.commonVerbs();
    for (String form : verbs.forms()) {
      put(form, WordClass.VERB, null, verbs.isNounToo(form));
    }
    CueVerbs cues = language.cueVerbs();
    WordList homographs = language.list("homographs");
    for (String form : cues.forms()) {
      put(form, WordClass.CUE, cues.lookup(form), homographs.contains(form));
    }
    for (String form : homographs.entries()) {
      if (entry(words.find(form)) == null) {
        put(form, WordClass.VERB, null, true);
      }
    }
  }

  /** Words of which the same is known share what is known, so that it is at hand. */
  private void share() {
    Map<Entry, Entry> distinct = new HashMap<>();
    for (int i = 0; i < byWord.length; i++) {
      Entry entry = byWord[i];
      if (entry != null && entry.cue() == null) {
        Entry same = distinct.putIfAbsent(entry, entry);
        byWord[i] = same == null ? entry : same;
      }
    }
  }

  private void add(WordList list, WordClass wordClass) {
    for (String entry : list.entries()) {
      put(entry, wordClass);
    }
  }

  private void put(String form, WordClass wordClass) {
    Word word = words.find(form);
    Entry old = entry(word);
    if (word != null && old != null) {
      byWord[word.number()] = old.or(wordClass);
    } else {
      put(form, wordClass, null, false);
    }
  }

  private void put(String form, WordClass wordClass, @Nullable CueForm cue, boolean nounToo) {
    Word word = words.find(form);
    if (word != null) {
      boolean continuous = cue != null ? cue.isIng() : endings.isContinuous(form);
      boolean past = cue != null ? cue.isPast() || cue.isParticiple() : endings.isPast(form);
      byWord[word.number()] = new Entry(wordClass, none, cue, nounToo, continuous, past);
    }
  }

  /**
   * What is known of a word in lower case; null if nothing is. <i>He’d</i> and <i>they’re</i> count
   * as the pronoun.
   */
  @Nullable Entry lookup(String folded) {
    Entry entry = entry(words.find(folded));
    return entry == null ? contracted(folded) : entry;
  }

  /** The same for a word without an apostrophe; null for none. */
  @Nullable Entry entry(@Nullable Word word) {
    return word == null ? null : byWord[word.number()];
  }

  /** The pronoun in a word with an apostrophe that is in no list; null if there is none. */
  @Nullable Entry contracted(String folded) {
    int apostrophe = folded.indexOf('\'');
    if (apostrophe <= 0) {
      return null;
    }
    Entry entry = entry(words.find(folded.substring(0, apostrophe)));
    return entry != null && entry.wordClass() == WordClass.PRONOUN ? entry : null;
  }

  /** Whether a word keeps the dot behind it and does not end its sentence. */
  boolean isAbbreviation(String folded) {
    return abbreviations.contains(folded) || (dotted && abbreviations.contains(folded + "."));
  }

  /**
   * Whether a verb follows the auxiliary: <i>would</i>, <i>didn’t</i>, <i>did not</i>; but
   * <i>did</i> alone can be a verb of its own.
   *
   * @param negated whether a negation stands behind it
   */
  boolean isBeforeVerb(String folded, boolean negated) {
    List<String> fields = auxiliaries.fields(folded);
    String kind = fields.size() > 1 ? fields.get(1) : "";
    boolean support = kind.startsWith("do") && (negated || kind.endsWith("not"));
    return support || kind.startsWith("modal");
  }

  /** Whether a possessive behind the word is a short form of another: <i>there’s, let’s</i>. */
  boolean isContracted(String folded) {
    return contractions.contains(folded + "'s");
  }

  /** Whether the word says of what nation, religion or party something is. */
  boolean isNationality(String folded) {
    return nationalities.contains(folded);
  }

  /** Whether people are called so. */
  boolean isGivenName(String folded) {
    return givenNames.stream().anyMatch(list -> list.contains(folded));
  }

  /** Whether people are called so before their names. */
  boolean isTitle(String folded) {
    return titles.contains(words.find(folded));
  }

  /** Whether the word denies the verb that it stands beside. */
  boolean isNegation(String folded) {
    return negations.contains(folded);
  }

  /** The same for a word whose key is all of it, or for none. */
  boolean isAbbreviation(@Nullable Word word, String folded) {
    return abbreviations.contains(word) || (dotted && abbreviations.contains(folded + "."));
  }

  /** Whether the word is a noun for one person. */
  boolean isPerson(String folded) {
    return persons.contains(words.find(folded));
  }

  /** Whether a number stands for somebody of that age: <i>34-year-old</i>. */
  boolean isAge(String folded) {
    int hyphen = folded.indexOf('-');
    return hyphen > 0 && ages.contains(folded.substring(hyphen + 1));
  }

  /** <i>day</i>, <i>may</i>: whether people have the word for a time as a surname. */
  boolean isSurname(String folded) {
    return times.fields(folded).contains("surname");
  }

  /** <i>fire and rescue</i>: words that name a body, or stand in the name of one. */
  boolean isBody(String folded) {
    return bodies.contains(folded);
  }

  /** <i>both</i>, <i>each</i>: whether it may stand between a subject and its verb. */
  boolean isFloating(String folded) {
    return floating.contains(folded);
  }

  /** Whether a body, document or place can be called by a name that ends with the word. */
  boolean isDesignator(String folded) {
    return designators.contains(words.find(folded));
  }

  /** Whether the word before a role says that somebody has it no longer: <i>late, former</i>. */
  boolean isOfPast(String folded) {
    return past.contains(words.find(folded));
  }

  /** Whether the noun can be the subject of a verb of saying. */
  boolean canSpeak(String folded) {
    Word word = words.find(folded);
    for (WordList list : speakers) {
      if (list.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an unknown word has the ending of an adverb. */
  boolean isAdverbByForm(String folded) {
    return endings.isAdverb(folded) && !notAdverbs.contains(folded);
  }

  /** Whether a word has the ending of a continuous form, as in <i>saying</i>. */
  boolean isContinuous(String folded) {
    return endings.isContinuous(folded);
  }

  /** Whether a word has the ending of a past form, as in <i>vowed</i>. */
  boolean isPast(String folded) {
    return endings.isPast(folded);
  }

  /** Whether a word has the ending of a plural or of a verb in the third person. */
  boolean isPlural(String folded) {
    return endings.isPlural(folded);
  }
}
