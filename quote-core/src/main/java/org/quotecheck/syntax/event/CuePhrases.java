package org.quotecheck.syntax.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.language.Inflection;
import org.quotecheck.language.Language;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;
import org.quotecheck.language.WordTable;
import org.quotecheck.syntax.Paragraph;

/** Cues of several words, from the list {@code cue-phrases}. Immutable and thread-safe. */
final class CuePhrases {
  /** What stands in a phrase where the speaker is named. */
  private static final String GAP = "...";

  private final Map<String, List<Phrase>> verbs = new HashMap<>();
  private final Map<String, List<Phrase>> prepositions = new HashMap<>();
  private final List<Phrase> owners = new ArrayList<>();

  /** The numbers of the words that begin a phrase of each kind: few do. */
  private final BitSet firstVerbs = new BitSet();

  private final BitSet firstPrepositions = new BitSet();

  /**
   * A phrase without its first word.
   *
   * @param before the words before the speaker, for a phrase with a gap; otherwise empty
   * @param rest the words behind the first one, or behind the gap
   * @param tier as for cue verbs
   */
  record Phrase(List<String> before, List<String> rest, int tier) {}

  CuePhrases(Language language) {
    Inflection inflection = Inflection.of(language);
    WordList list = language.list("cue-phrases");
    for (String entry : list.entries()) {
      List<String> words = List.of(entry.split(" "));
      int tier = Integer.parseInt(list.fields(entry).get(0));
      add(words, tier, list.fields(entry).get(1), inflection);
    }
    Comparator<Phrase> longestFirst = Comparator.comparingInt(p -> -p.rest().size());
    noteFirsts(language.words(), verbs.keySet(), firstVerbs);
    noteFirsts(language.words(), prepositions.keySet(), firstPrepositions);
    verbs.values().forEach(phrases -> phrases.sort(longestFirst));
    prepositions.values().forEach(phrases -> phrases.sort(longestFirst));
  }

  private static void noteFirsts(WordTable words, Set<String> keys, BitSet firsts) {
    for (String key : keys) {
      Word word = words.find(key);
      if (word != null) {
        firsts.set(word.number());
      }
    }
  }

  private void add(List<String> words, int tier, String kind, Inflection inflection) {
    int gap = words.indexOf(GAP);
    if (gap >= 0) {
      owners.add(new Phrase(words.subList(0, gap), words.subList(gap + 1, words.size()), tier));
      return;
    }
    Phrase phrase = new Phrase(List.of(), words.subList(1, words.size()), tier);
    if (kind.equals("verb")) {
      for (String form : inflection.forms(words.get(0)).keySet()) {
        verbs.computeIfAbsent(form, f -> new ArrayList<>()).add(phrase);
      }
    } else {
      prepositions.computeIfAbsent(words.get(0), f -> new ArrayList<>()).add(phrase);
    }
  }

  /** The longest verb phrase that begins at a word. */
  Optional<Phrase> verb(Paragraph p, int at) {
    return longest(verbs, firstVerbs, p, at);
  }

  /** The longest phrase at a word that its speaker follows, such as <i>in the words of</i>. */
  Optional<Phrase> preposition(Paragraph p, int at) {
    return longest(prepositions, firstPrepositions, p, at);
  }

  /** The phrase around a possessive, such as <i>in … words</i>. */
  Optional<Phrase> owner(Paragraph p, int chunkBegin, int possessive) {
    for (Phrase owner : owners) {
      if (matches(p, possessive + 1, owner.rest())
          && matches(p, chunkBegin - owner.before().size(), owner.before())) {
        return Optional.of(owner);
      }
    }
    return Optional.empty();
  }

  private static Optional<Phrase> longest(
      Map<String, List<Phrase>> phrases, BitSet firsts, Paragraph p, int at) {
    Word first = p.known(at);
    if (first != null && !firsts.get(first.number())) {
      return Optional.empty();
    }
    for (Phrase phrase : phrases.getOrDefault(p.lower(at), List.of())) {
      if (matches(p, at + 1, phrase.rest())) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Paragraph p, int from, List<String> words) {
    if (from < 0 || from + words.size() > p.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!p.lower(from + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
