package org.quotecheck.syntax;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.CueVerbs;
import org.quotecheck.language.Inflection;
import org.quotecheck.language.Language;
import org.quotecheck.language.VerbForm;
import org.quotecheck.language.WordList;

/**
 * One look-up for everything the word lists say of a word. Immutable and thread-safe.
 *
 * <p>A word of several lists gets the class of the first list in the order of the constructor; that
 * it can also be a cue verb or a noun is kept beside it.
 */
final class Lexicon {
  private final Map<String, Entry> entries = new HashMap<>(8192);
  private final WordList abbreviations;
  private final WordList notAdverbs;
  private final List<WordList> speakers;

  /**
   * What is known of a word form.
   *
   * @param wordClass its class unless its neighbours say otherwise
   * @param others the other classes it can have
   * @param cue the cue verb it is a form of
   * @param nounToo whether it is as often a noun
   */
  record Entry(WordClass wordClass, Set<WordClass> others, @Nullable CueForm cue, boolean nounToo) {
    /** Whether the word can have the class. */
    boolean is(WordClass asked) {
      return wordClass == asked || others.contains(asked);
    }
  }

  Lexicon(Language language) {
    abbreviations = language.list("abbreviations");
    notAdverbs = language.list("not-adverbs-ly");
    speakers =
        Stream.of("role-persons", "role-groups", "role-bodies", "role-documents", "cue-nouns")
            .map(language::list)
            .toList();
    WordList verbs = language.list("verbs-common");
    Inflection inflection = Inflection.of(language);
    for (String lemma : verbs.entries()) {
      boolean noun = verbs.fields(lemma).contains("noun");
      inflection.forms(lemma).forEach((form, kinds) -> putVerb(form, noun && isNounForm(kinds)));
    }
    CueVerbs cues = CueVerbs.of(language);
    WordList homographs = language.list("homographs");
    for (String form : cues.forms()) {
      CueForm cue = cues.lookup(form);
      entries.put(form, new Entry(WordClass.CUE, Set.of(), cue, homographs.contains(form)));
    }
    for (String form : homographs.entries()) {
      entries.computeIfAbsent(form, f -> new Entry(WordClass.VERB, Set.of(), null, true));
    }
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
    put("of", WordClass.OF);
    put("to", WordClass.TO);
    put("according", WordClass.ACCORDING);
  }

  private static boolean isNounForm(Set<VerbForm> kinds) {
    return kinds.contains(VerbForm.BASE) || kinds.contains(VerbForm.PRESENT_S);
  }

  private void putVerb(String form, boolean noun) {
    Entry old = entries.get(form);
    boolean nounToo = noun || (old != null && old.nounToo());
    entries.put(form, new Entry(WordClass.VERB, Set.of(), null, nounToo));
  }

  private void add(WordList list, WordClass wordClass) {
    for (String entry : list.entries()) {
      put(entry, wordClass);
    }
  }

  private void put(String form, WordClass wordClass) {
    Entry old = entries.get(form);
    if (old == null) {
      entries.put(form, new Entry(wordClass, Set.of(), null, false));
      return;
    }
    Set<WordClass> others = EnumSet.of(old.wordClass());
    others.addAll(old.others());
    entries.put(form, new Entry(wordClass, others, old.cue(), old.nounToo()));
  }

  /** What is known of a folded form; null if nothing is. */
  @Nullable Entry lookup(String folded) {
    Entry entry = entries.get(folded);
    int apostrophe = entry == null ? folded.indexOf('\'') : -1;
    return apostrophe > 0 ? contracted(folded.substring(0, apostrophe)) : entry;
  }

  /** <i>he’d</i> and <i>they’re</i> count as the pronoun. */
  private @Nullable Entry contracted(String before) {
    Entry entry = entries.get(before);
    return entry != null && entry.wordClass() == WordClass.PRONOUN ? entry : null;
  }

  /** Whether a word keeps the dot behind it and does not end its sentence. */
  boolean isAbbreviation(String folded) {
    return abbreviations.contains(folded) || abbreviations.contains(folded + ".");
  }

  /** Whether the noun can be the subject of a verb of saying. */
  boolean canSpeak(String folded) {
    return speakers.stream().anyMatch(list -> list.contains(folded));
  }

  /** Whether an unknown word in -ly is an adverb. */
  boolean isAdverbByForm(String folded) {
    return folded.length() > 4 && folded.endsWith("ly") && !notAdverbs.contains(folded);
  }

  /** Lower case with straight apostrophes, as the lists are written. */
  static String fold(String text, int begin, int end) {
    boolean plain = true;
    for (int i = begin; i < end && plain; i++) {
      char c = text.charAt(i);
      plain = c >= 'a' && c <= 'z';
    }
    String word = text.substring(begin, end);
    return plain ? word : word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}
