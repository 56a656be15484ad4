package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Gender;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Language;
import org.quotecheck.language.Plurals;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;
import org.quotecheck.language.WordTable;
import org.quotecheck.text.Tokenizer;

/**
 * What the word lists and the newsroom say about names and roles. Words are asked for by their
 * {@link #key}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Vocabulary {
  private static final String SELDOM = "seldom";

  private static final int LASTS = 64;

  /** The lists by their numbers, since nearly every question begins here. */
  private final WordList[] lists;

  private final WordTable words;
  private final KnownPhrases known;

  /** The endings in the list of them, by the last bits of their last characters. */
  private final List<List<String>> endings;

  /** The nouns and pronouns of two words in the lists, by the number of the first. */
  private final List<List<Word>> pairs;

  /** The words that stand for a noun of the list of persons, whether or not they are in it. */
  private final Set<String> broader = new HashSet<>();

  /** The vocabulary of one language. */
  public Vocabulary(Language language) {
    this(language, KnownPhrases.none());
  }

  /** The vocabulary of one language, and names that are known beforehand. */
  public Vocabulary(Language language, KnownPhrases known) {
    this.known = Objects.requireNonNull(known, "known must not be null");
    words = language.words();
    lists = new WordList[ListName.values().length];
    for (ListName list : ListName.values()) {
      lists[list.number()] = language.list(list.file());
    }
    endings = endings(list(ListName.ENDINGS));
    pairs = new ArrayList<>(Collections.nCopies(words.size(), List.of()));
    addPairs(ListName.PERSONS);
    addPairs(ListName.BODIES);
    addPairs(ListName.DOCUMENTS);
    addPairs(ListName.PRONOUNS);
    for (String noun : list(ListName.PERSONS).entries()) {
      field(ListName.PERSONS, noun, 1)
          .ifPresent(words -> broader.addAll(List.of(words.split(" "))));
    }
  }

  private void addPairs(ListName list) {
    for (String entry : list(list).entries()) {
      int space = entry.indexOf(' ');
      Word first = space < 0 ? null : words.find(entry.substring(0, space));
      Word both = words.find(entry);
      if (first != null && both != null && entry.indexOf(' ', space + 1) < 0) {
        List<Word> same = new ArrayList<>(pairs.get(first.number()));
        same.add(both);
        pairs.set(first.number(), same);
      }
    }
  }

  private WordList list(ListName name) {
    return lists[name.number()];
  }

  /** The names that are known beforehand. */
  public KnownPhrases known() {
    return known;
  }

  /** The form in which words are compared: lower case, plain apostrophe, no abbreviation dot. */
  public static String key(String word) {
    return keyOf(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
  }

  /** The key of a word that is in lower case with plain apostrophes already. */
  static String keyOf(String folded) {
    boolean dotted = folded.length() > 2 && folded.charAt(folded.length() - 1) == '.';
    return dotted && folded.indexOf('.') == folded.length() - 1
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  /** The tokens of a text, each looked up. */
  KnownTokens read(String text) {
    return KnownTokens.of(Tokenizer.tokenize(text), words);
  }

  /** The word with this key; null if no list has it. */
  public @Nullable Word word(String key) {
    return words.find(key);
  }

  /** The singular of a plural noun; null if it is none, or no list has its singular. */
  public @Nullable Word singularWord(String key) {
    return Plurals.word(key, words);
  }

  /** Whether the list has the word; false for none. */
  public boolean has(ListName list, @Nullable Word word) {
    return word != null && word.isIn(list(list));
  }

  /** Whether an entry of several words in the list begins with the word; false for none. */
  public boolean opensPhrase(ListName list, @Nullable Word word) {
    return word != null && word.opensPhrase(list(list));
  }

  /** Whether the word, or pair of words, is a listed noun for a person, a body or a document. */
  public boolean isListedNoun(@Nullable Word word) {
    return has(ListName.PERSONS, word)
        || has(ListName.BODIES, word)
        || has(ListName.DOCUMENTS, word);
  }

  /** The listed noun or the pronoun that two words are together; null if they are none. */
  public @Nullable Word pair(@Nullable Word first, String second) {
    if (first == null) {
      return null;
    }
    List<Word> possible = pairs.get(first.number());
    for (int i = 0; i < possible.size(); i++) {
      String both = possible.get(i).key();
      if (both.length() - second.length() == first.key().length() + 1 && both.endsWith(second)) {
        return possible.get(i);
      }
    }
    return null;
  }

  /** A field of an entry; empty if the entry or the field is missing or blank. */
  public Optional<String> field(ListName list, @Nullable Word word, int index) {
    List<String> fields = word == null ? List.of() : word.fields(list(list));
    return fields.size() > index && !fields.get(index).isEmpty()
        ? Optional.of(fields.get(index))
        : Optional.empty();
  }

  /** Whether the first field of the entry is this word. */
  public boolean says(ListName list, @Nullable Word word, String field) {
    List<String> fields = word == null ? List.of() : word.fields(list(list));
    return !fields.isEmpty() && fields.get(0).equals(field);
  }

  /** Whether the word is <i>the</i> or stands for it; <i>that</i> mostly opens a clause. */
  public boolean isDefinite(@Nullable Word word) {
    return says(ListName.DETERMINERS, word, "definite")
        && field(ListName.DETERMINERS, word, 1).isEmpty();
  }

  /** Whether a role of somebody named before may begin at a token: "IS a", "WORKS AS a nurse". */
  public boolean isPredicate(KnownTokens words, int at) {
    return has(ListName.COPULAS, words.known(at - 1))
        || (at > 1
            && hasWord(
                field(ListName.WORKS, words.known(at - 2), 0).orElse(""), words.key(at - 1)));
  }

  /**
   * Whether the word is said of one person for a nation or place: "the Dane", "the Californian".
   */
  public boolean isNative(@Nullable Word word) {
    return field(ListName.NATIONALITIES, word, 1).isPresent();
  }

  /** Whether a link ends no head but belongs to the noun behind it: "the newly ELECTED mayor". */
  public boolean isAttribute(KnownTokens words, int link) {
    return says(ListName.LINKS, words.known(link), "attribute")
        && has(ListName.PERSONS, words.known(link + 1))
        && !has(ListName.PERSONS, words.known(link - 1));
  }

  /** Whether the word is a given name. */
  public boolean isGiven(@Nullable Word word) {
    return has(ListName.FEMALE, word) || has(ListName.MALE, word);
  }

  private static List<List<String>> endings(WordList list) {
    List<List<String>> endings = new ArrayList<>(Collections.nCopies(LASTS, List.of()));
    for (String ending : list.entries()) {
      int last = last(ending);
      List<String> same = new ArrayList<>(endings.get(last));
      same.add(ending);
      endings.set(last, List.copyOf(same));
    }
    return List.copyOf(endings);
  }

  private static int last(String key) {
    return key.charAt(key.length() - 1) % LASTS;
  }

  /**
   * Whether a key ends as nouns for people do.
   *
   * @param before how many characters must stand before the ending
   */
  public boolean endsLikePerson(String key, int before) {
    if (key.length() <= before) {
      return false;
    }
    List<String> possible = endings.get(last(key));
    for (int i = 0; i < possible.size(); i++) {
      String ending = possible.get(i);
      if (key.length() - ending.length() >= before && key.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the list has the word. */
  public boolean has(ListName list, String key) {
    return has(list, words.find(key));
  }

  /** Whether the word is the plural of a noun in the list. */
  public boolean hasPlural(ListName list, String key) {
    return has(list, singularWord(key));
  }

  /** Whether the list has the word or its singular. */
  public boolean hasNoun(ListName list, String key) {
    return has(list, word(key)) || hasPlural(list, key);
  }

  /** A field of an entry; empty if the entry or the field is missing or blank. */
  public Optional<String> field(ListName list, String key, int index) {
    return field(list, word(key), index);
  }

  /** Whether the first field of the entry is this word. */
  public boolean says(ListName list, String key, String field) {
    return says(list, word(key), field);
  }

  /** Whether the word is <i>the</i> or stands for it; <i>that</i> mostly opens a clause. */
  public boolean isDefinite(String key) {
    return isDefinite(word(key));
  }

  /** Whether the word is a given name. */
  public boolean isGiven(String key) {
    return isGiven(word(key));
  }

  /** The gender of a given name; of the first half for a hyphenated one that is in no list. */
  public Gender givenGender(String key) {
    Word word = word(key);
    if (has(ListName.FEMALE, word)) {
      return has(ListName.MALE, word) ? Gender.UNKNOWN : Gender.FEMALE;
    }
    if (has(ListName.MALE, word)) {
      return Gender.MALE;
    }
    int hyphen = key.indexOf('-');
    return hyphen > 0 ? givenGender(key.substring(0, hyphen)) : Gender.UNKNOWN;
  }

  /** The gender of most who have a given name that shows none; unknown for any other word. */
  public Gender likelyGender(String key) {
    Word word = word(key);
    if (!has(ListName.FEMALE, word) || !has(ListName.MALE, word)) {
      return Gender.UNKNOWN;
    }
    boolean male = says(ListName.FEMALE, word, SELDOM);
    boolean female = says(ListName.MALE, word, SELDOM);
    return male == female ? Gender.UNKNOWN : male ? Gender.MALE : Gender.FEMALE;
  }

  /** The long form of a short given name, the name itself if it is none. */
  public String longForm(String givenKey) {
    return field(ListName.SHORT_FORMS, givenKey, 0).orElse(givenKey);
  }

  /** The noun that a title before a name stands for: "Sen" is a senator; empty for honorifics. */
  public Optional<String> roleOfTitle(String title) {
    Word word = word(title);
    return has(ListName.TITLES, word)
        ? field(ListName.TITLES, word, 0)
        : has(ListName.PERSONS, word) ? Optional.of(title) : Optional.empty();
  }

  /** The gender that a title or role noun shows. */
  public Gender genderOfRole(String role) {
    return genderOfRole(word(role));
  }

  /** The same of a title or noun that has been looked up; unknown for none. */
  public Gender genderOfRole(@Nullable Word word) {
    if (word == null || !(has(ListName.TITLES, word) || has(ListName.PERSONS, word))) {
      return Gender.UNKNOWN;
    }
    Optional<String> title = field(ListName.TITLES, word, 1);
    return Gender.of(title.isPresent() ? title.get() : field(ListName.PERSONS, word, 0).orElse(""));
  }

  /** Whether the word may stand for some role. */
  public boolean standsForAny(String word) {
    return broader.contains(word);
  }

  /** Whether {@code broader} may stand for the role {@code role}. */
  public boolean standsFor(String broader, String role) {
    return broader.equals(role) || hasWord(field(ListName.PERSONS, role, 1).orElse(""), broader);
  }

  /** Whether the space-separated {@code words} hold {@code word}; never the empty one. */
  public static boolean hasWord(String words, String word) {
    int at = word.isEmpty() ? -1 : words.indexOf(word);
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

  /**
   * The prefix that says somebody is something no longer, with its hyphen: "ex-" of "ex-minister";
   * empty if the key is no listed noun behind one.
   */
  public String pastPrefix(String key) {
    int hyphen = key.indexOf('-');
    return hyphen > 0
            && has(ListName.PAST, key.substring(0, hyphen))
            && isListedNoun(word(key.substring(hyphen + 1)))
        ? key.substring(0, hyphen + 1)
        : "";
  }

  /** The digits of "34-year-old"; empty if the key is no age. */
  public String age(String key) {
    int hyphen = key.indexOf('-');
    boolean aged =
        hyphen > 0
            && Character.isDigit(key.charAt(0))
            && has(ListName.AGES, key.substring(hyphen + 1));
    return aged ? key.substring(0, hyphen) : "";
  }

  /** What stands with a hyphen before the noun, as "ex" of "ex-minister"; the key itself if not. */
  public static String qualifier(String key, String noun) {
    int hyphen = key.length() - noun.length() - 1;
    return hyphen >= 0 && key.charAt(hyphen) == '-' && key.endsWith(noun)
        ? key.substring(0, hyphen)
        : key;
  }
}
