package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.text.TokenKind;

/**
 * Drops or cuts names that only the start of a sentence makes capital. Such a word is a name if it
 * is one elsewhere in the article, or else if it does what names do there: speak or own.
 */
final class OpeningWords {
  private static final int QUESTION = 60;

  /** The words of what somebody does between two commas, at most. */
  private static final int DEED = 12;

  /** "of boats", "in Harlow": what stands behind the head of a description, at most. */
  private static final int COMPLEMENTS = 3;

  /** The letters before the ending of a noun for somebody, at least. */
  private static final int STEM = 3;

  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final IntFunction<Paragraph> paragraphs;

  OpeningWords(ArticleTokens tokens, Vocabulary vocabulary, IntFunction<Paragraph> paragraphs) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.paragraphs = paragraphs;
  }

  /** The names that are names. */
  List<Name> settle(List<Name> found) {
    Set<String> doubtful = doubtful(found);
    Set<String> surnames = new HashSet<>();
    for (Name name : found) {
      if (isRegnal(name)) {
        continue;
      }
      if (!name.isSingle() && (name.kind() == Name.Kind.PERSON || isOftenSurname(name))) {
        surnames.add(name.lastKey());
        surnames.add(name.nickname());
      }
    }
    Set<String> givenNames = new HashSet<>();
    List<Name> settled = new ArrayList<>(found.size());
    for (Name name : found) {
      if (isRegnal(name)) {
        continue;
      }
      if (isFull(name)) {
        givenNames.add(name.spelling().key(0));
      }
      boolean called = givenNames.contains(name.lastKey()) && isCalled(name);
      if (called || !isCommonWord(name, surnames)) {
        settle(name, doubtful, settled);
      }
    }
    return List.copyOf(settled);
  }

  /** "Osmere Banks", where no list knows Osmere: perhaps a body, perhaps somebody. */
  private boolean isOftenSurname(Name name) {
    return !name.signs().definite()
        && vocabulary.field(ListName.DESIGNATORS, name.lastKey(), 1).isPresent();
  }

  /** "Whereupon I asked": a number behind a word that no king has for a name. */
  private boolean isRegnal(Name name) {
    return name.signs().opening()
        && name.words().size() == 2
        && name.words().get(1).equals("I")
        && !vocabulary.isGiven(name.spelling().known(0));
  }

  private boolean isFull(Name name) {
    return !name.isSingle()
        && name.kind() == Name.Kind.PERSON
        && vocabulary.isGiven(name.spelling().known(0));
  }

  /** "April said", "Will’s boat", behind the full names of April Kolb and Will Tarn. */
  private boolean isCalled(Name name) {
    return name.isSingle() && !name.signs().definite() && acts(name);
  }

  /** The first words of names that nothing but the start of a sentence need make capital. */
  private Set<String> doubtful(List<Name> found) {
    Set<String> doubtful = new HashSet<>();
    for (Name name : found) {
      if (name.signs().opening() && !vocabulary.isGiven(name.spelling().known(0))) {
        doubtful.add(name.spelling().key(0));
      }
    }
    for (int n = 0; n < found.size() && !doubtful.isEmpty(); n++) {
      removeInner(found.get(n), doubtful);
    }
    return doubtful;
  }

  private static void removeInner(Name name, Set<String> doubtful) {
    for (int i = name.signs().opening() ? 1 : 0; i < name.spelling().size(); i++) {
      doubtful.remove(name.spelling().key(i));
    }
  }

  private void settle(Name name, Set<String> doubtful, List<Name> settled) {
    if (asks(name)) {
      settled.add(withoutFirstWord(name));
    } else if (!name.signs().opening()
        || !doubtful.contains(name.spelling().key(0))
        || isSurelySeveral(name)) {
      settled.add(name);
    } else if (!name.isSingle()) {
      boolean wrong = isAlsoLower(name) || isNoun(name, 0) || isTrade(name);
      settled.add(wrong ? withoutFirstWord(name) : name);
    } else if (!isCrowd(name)
        && (name.signs().sure() || (!isAlsoLower(name) && !isNoun(name, 0) && acts(name)))) {
      settled.add(name);
    }
  }

  /** "Farmers have welcomed it": bodies are called so, but no body by this word alone. */
  private boolean isCrowd(Name name) {
    String key = name.spelling().key(0);
    return name.kind() != Name.Kind.PERSON
        && vocabulary.has(ListName.DESIGNATORS, name.spelling().known(0))
        && vocabulary.hasPlural(ListName.PERSONS, key);
  }

  private Name withoutFirstWord(Name name) {
    boolean given = name.words().size() > 2 && vocabulary.isGiven(name.spelling().known(1));
    return name.withoutFirstWord(name.signs().sure() || given);
  }

  /** "Will Ruiz come?": a word that is also a given name opens a question. */
  private boolean asks(Name name) {
    if (!name.signs().opening()
        || name.words().size() != 2
        || !vocabulary.has(ListName.COMMON, name.spelling().known(0))) {
      return false;
    }
    KnownTokens words = tokens.of(name.block());
    int limit = Math.min(words.size(), name.last() + QUESTION);
    for (int i = name.last(); i < limit; i++) {
      if (words.kind(i) == TokenKind.STOP) {
        return words.text().charAt(words.begin(i)) == '?';
      }
    }
    return false;
  }

  /** A noun that no list has as a title. */
  private boolean isNoun(Name name, int at) {
    Word word = name.spelling().known(at);
    Word singular = vocabulary.singularWord(name.spelling().key(at));
    return vocabulary.has(ListName.GROUPS, word)
        || vocabulary.has(ListName.PERSONS, singular)
        || vocabulary.has(ListName.BODIES, word)
        || vocabulary.has(ListName.BODIES, singular)
        || vocabulary.has(ListName.DOCUMENTS, word)
        || vocabulary.has(ListName.DOCUMENTS, singular);
  }

  /** "Churchgoer Ana Ruiz", "Singer-songwriter Ana Ruiz", "Forward Ana Ruiz": no list has it. */
  private boolean isTrade(Name name) {
    String key = name.spelling().key(0);
    return name.kind() == Name.Kind.PERSON
        && name.spelling().size() > 2
        && vocabulary.isGiven(name.spelling().known(1))
        && (vocabulary.endsLikePerson(key, STEM)
            || vocabulary.has(ListName.PERSONS, key.substring(key.lastIndexOf('-') + 1))
            || isPlainWord(name.spelling().known(0)));
  }

  /** A word of the language that opens no name of somebody: "First Ana Ruiz said". */
  private boolean isPlainWord(@Nullable Word word) {
    return word != null
        && !vocabulary.has(ListName.PLACES, word)
        && !vocabulary.has(ListName.ORGANIZATIONS, word)
        && !vocabulary.has(ListName.DESIGNATORS, word)
        && !vocabulary.has(ListName.PARTICLES, word)
        && !vocabulary.has(ListName.SHORT_FORMS, word)
        && !vocabulary.has(ListName.FAMILY_FIRST, word);
  }

  private static boolean isSurelySeveral(Name name) {
    return !name.isSingle() && name.signs().sure();
  }

  /** A common word with a capital that is no surname here either. */
  private boolean isCommonWord(Name name, Set<String> surnames) {
    if (!name.isSingle() || name.isTitled()) {
      return false;
    }
    boolean body = name.kind() != Name.Kind.PERSON && name.signs().definite();
    boolean word =
        isWord(name.spelling().known(0))
            || (name.signs().opening() && name.kind() == Name.Kind.PERSON && isNoun(name, 0));
    return word && !body && !isGivenInside(name) && !surnames.contains(name.lastKey());
  }

  /** "said Will", "and Grace": a given name where nothing else needs a capital; no month is. */
  private boolean isGivenInside(Name name) {
    Word word = name.spelling().known(0);
    return !name.signs().opening()
        && !name.signs().definite()
        && vocabulary.isGiven(word)
        && !vocabulary.has(ListName.DAYS, word)
        && !vocabulary.has(ListName.NATIONALITIES, word)
        && !vocabulary.has(ListName.TITLES, word)
        && !vocabulary.has(ListName.PERSONS, word);
  }

  private boolean isWord(@Nullable Word key) {
    return vocabulary.has(ListName.COMMON, key)
        || (vocabulary.has(ListName.TITLES, key) && !vocabulary.has(ListName.ORGANIZATIONS, key))
        || vocabulary.has(ListName.NATIONALITIES, key)
        || vocabulary.has(ListName.PERSONS, key);
  }

  /** Whether the word stands where a name does: before a verb or a possessive, or by a comma. */
  private boolean acts(Name name) {
    if (name.signs().quoted()) {
      return false;
    }
    Paragraph paragraph = paragraphs.apply(name.block());
    int word = paragraph.wordAt(tokens.of(name.block()).begin(name.first()));
    if (!paragraph.is(word, WordClass.NAME)) {
      return false;
    }
    int next = word + 1;
    return next >= paragraph.size()
        || paragraph.wordClass(next).isFinite()
        || paragraph.is(next, WordClass.POSSESSIVE)
        || paragraph.is(next, WordClass.COLON)
        || isAside(paragraph, next)
        || behindQuotation(paragraph, word);
  }

  /** "Ruiz, the engineer, said": a comma, but not behind a word that only opens the sentence. */
  private static boolean isAside(Paragraph paragraph, int comma) {
    boolean aside =
        paragraph.is(comma, WordClass.COMMA)
            && (paragraph.is(comma + 1, WordClass.RELATIVE)
                || paragraph.is(comma + 1, WordClass.NUMBER)
                || isDescription(paragraph, comma + 1)
                || isDeed(paragraph, comma + 1));
    return aside || paragraph.is(comma, WordClass.OPEN);
  }

  /**
   * "Ruiz, a county engineer, said", "Ruiz, a maker of boats in Harlow, said", "Ruiz, a maker who
   * sails": a phrase between commas, and a verb behind them or in it.
   */
  private static boolean isDescription(Paragraph paragraph, int from) {
    if (!paragraph.is(from, WordClass.DETERMINER) || !paragraph.inChunk(from)) {
      return false;
    }
    int comma = behindComplements(paragraph, paragraph.chunkEnd(from));
    return paragraph.is(comma, WordClass.RELATIVE)
        || (paragraph.is(comma, WordClass.COMMA)
            && comma + 1 < paragraph.size()
            && paragraph.wordClass(comma + 1).isFinite());
  }

  private static int behindComplements(Paragraph paragraph, int from) {
    int at = from;
    for (int complements = 0; complements < COMPLEMENTS; complements++) {
      boolean link = paragraph.is(at, WordClass.OF) || paragraph.is(at, WordClass.PREPOSITION);
      if (!link || !paragraph.inChunk(at + 1)) {
        return at;
      }
      at = paragraph.chunkEnd(at + 1);
    }
    return at;
  }

  /** "Ruiz, opening the hall, said": what somebody does between commas, and a verb behind them. */
  private static boolean isDeed(Paragraph paragraph, int from) {
    CueForm cue = from < paragraph.size() ? paragraph.cue(from) : null;
    boolean deed = paragraph.is(from, WordClass.PARTICIPLE) || (cue != null && cue.isIng());
    int limit = Math.min(paragraph.size() - 1, from + DEED);
    for (int i = from + 1; deed && i < limit; i++) {
      if (paragraph.is(i, WordClass.COMMA)) {
        return paragraph.wordClass(i + 1).isFinite();
      }
    }
    return false;
  }

  /** "“…” — Ruiz": a credit. */
  private static boolean behindQuotation(Paragraph paragraph, int word) {
    return paragraph.is(word - 1, WordClass.DASH);
  }

  /** Whether the article also writes the first word of a name in lower case. */
  private boolean isAlsoLower(Name name) {
    return tokens.of(name.block()).isAlsoLower(name.first());
  }
}
