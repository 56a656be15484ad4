package org.quotecheck.evidence.pattern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quotecheck.evidence.word.WordCutter;
import org.quotecheck.evidence.word.Words;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;

/**
 * What the words of a language weigh when a quotation is compared with what was said. Immutable and
 * thread-safe.
 */
public final class WordClasses {
  private static final List<String> LIGHT =
      List.of(
          "determiners",
          "pronouns-subject",
          "pronouns-object",
          "pronouns-reflexive",
          "possessives",
          "prepositions",
          "conjunctions",
          "subordinators",
          "auxiliaries",
          "relatives",
          "complementizers",
          "infinitive-markers");

  /** Words of so many letters are seldom others with a letter doubled. */
  private static final int LONG = 9;

  private final WordCutter cutter;
  private final Set<String> negations = new HashSet<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final Set<String> light = new HashSet<>();
  private final Map<String, String> contractions = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Set<String> qualifiers;
  private final Set<String> notes;
  private final long[] fillers;

  /** A bit for the first six bits of each filler's hash. */
  private final long fillerBits;

  private final List<long[]> phrases;

  /** The classes of one language. */
  public WordClasses(Language language, WordCutter cutter) {
    this.cutter = cutter;
    negations.addAll(language.list("negations").entries());
    negations.addAll(language.list("negating-words").entries());
    negations.addAll(negativeForms(language.list("auxiliaries")));
    WordList values = language.list("number-values");
    values.entries().forEach(word -> numbers.put(word, values.fields(word).get(0)));
    WordList all = language.list("numbers");
    all.entries().stream()
        .filter(word -> !all.fields(word).contains("roman"))
        .forEach(word -> numbers.putIfAbsent(word, word));
    LIGHT.forEach(list -> light.addAll(language.list(list).entries()));
    WordList shortForms = language.list("contractions");
    shortForms.entries().forEach(word -> contractions.put(word, shortForms.fields(word).get(0)));
    WordList spelt = language.list("spelling-variants");
    spelt.entries().forEach(word -> spellings.put(word, spelt.fields(word).get(0)));
    qualifiers = Set.copyOf(language.list("qualifiers").entries());
    notes = Set.copyOf(language.list("sic-notes").entries());
    List<long[]> spoken = language.list("fillers").entries().stream().map(this::hashes).toList();
    fillers = spoken.stream().filter(f -> f.length == 1).mapToLong(f -> f[0]).sorted().toArray();
    fillerBits = Arrays.stream(fillers).map(WordClasses::bit).reduce(0, (a, b) -> a | b);
    phrases = spoken.stream().filter(f -> f.length > 1).toList();
  }

  private static List<String> negativeForms(WordList auxiliaries) {
    return auxiliaries.entries().stream()
        .filter(form -> auxiliaries.fields(form).stream().anyMatch(kind -> kind.endsWith(" not")))
        .toList();
  }

  private long[] hashes(String phrase) {
    Words words = cutter.cut(phrase);
    return Arrays.copyOf(words.hashes(), words.size());
  }

  /** What cuts and folds words. */
  public WordCutter cutter() {
    return cutter;
  }

  /** Whether a word, in its plain form, turns a statement into its opposite. */
  public boolean isNegation(String word) {
    return negations.contains(word);
  }

  /** Whether a word, in its plain form, is or changes a value. */
  public boolean isNumber(String word) {
    return numbers.containsKey(word) || hasDigit(word) || isSign(word);
  }

  private static boolean hasDigit(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (Character.isDigit(word.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(String word) {
    return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
  }

  /** The value of a number in digits; the word itself if it has none that we know. */
  public String value(String word) {
    return numbers.getOrDefault(word, word);
  }

  /** The full form of a word that is short for two; the word itself if it is not. */
  public String fullForm(String word) {
    return contractions.getOrDefault(word, word);
  }

  /**
   * Whether two words are the same but for their letters: known to be, or long, with a doubled
   * letter that the other has once. Shorter words would be others: <i>desert</i>, <i>dessert</i>.
   */
  public boolean isSpeltOtherwise(String one, String other) {
    if (one.length() > other.length()) {
      return isSpeltOtherwise(other, one);
    }
    return spelling(one).equals(spelling(other))
        || (one.length() >= LONG && other.length() == one.length() + 1 && doubles(one, other));
  }

  private String spelling(String word) {
    return spellings.getOrDefault(word, word);
  }

  /** Whether the longer word has one letter twice that stands once in the other. */
  private static boolean doubles(String one, String longer) {
    int same = 0;
    while (same < one.length() && one.charAt(same) == longer.charAt(same)) {
      same++;
    }
    return same > 0
        && longer.charAt(same) == longer.charAt(same - 1)
        && one.regionMatches(same, longer, same + 1, one.length() - same);
  }

  /** Whether a word says little by itself: articles, pronouns, numbers, single letters. */
  public boolean isLight(String word) {
    return word.length() < 2 || light.contains(word) || isNumber(word) || isNegation(word);
  }

  /** Whether a word takes back or limits what was said before it. */
  public boolean isQualifier(String word) {
    return qualifiers.contains(word);
  }

  /** Whether words in brackets only say that a fault stood in the source. */
  public boolean isSic(String inside) {
    return notes.contains(inside);
  }

  /** Whether the word of a hash is a sound without meaning. */
  public boolean isFiller(long hash) {
    return (fillerBits & bit(hash)) != 0 && Arrays.binarySearch(fillers, hash) >= 0;
  }

  private static long bit(long hash) {
    return 1L << (hash >>> (Long.SIZE - 6));
  }

  /** Fillers of several words, as hashes. */
  public List<long[]> fillerPhrases() {
    return phrases;
  }
}
