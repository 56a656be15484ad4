package org.quotecheck.syntax;

import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueForm;
import org.quotecheck.text.TokenKind;

/**
 * Decides what each word does, from left to right, by the word lists and the neighbours.
 *
 * <p>Far from a parser: it only has to tell verbs from nouns near quotations.
 */
final class WordTagger {
  /** How far the verb of a clause is looked for behind <i>after</i> or <i>as</i>. */
  private static final int CLAUSE_REACH = 10;

  /** How far the beginning of a noun phrase is looked for. */
  private static final int PHRASE_REACH = 8;

  private final Lexicon lexicon;
  private final String text;
  private final Words words;
  private final int[] sentences;
  private final boolean titleCase;

  WordTagger(Lexicon lexicon, String text, Words words, int[] sentences) {
    this.lexicon = lexicon;
    this.text = text;
    this.words = words;
    this.sentences = sentences;
    this.titleCase = isTitleCase();
  }

  void tag() {
    for (int i = 0; i < words.size; i++) {
      words.classes[i] = classOf(i);
      Lexicon.Entry entry = words.entries[i];
      if (words.classes[i] == WordClass.CUE && entry != null) {
        words.cues[i] = entry.cue();
      }
    }
  }

  /**
   * Headlines in title case say nothing about names by their capitals. A verb in lower case tells a
   * sentence full of names from a headline.
   */
  private boolean isTitleCase() {
    int capitals = 0;
    int total = 0;
    for (int i = 0; i < words.size; i++) {
      if (words.kinds[i] == TokenKind.WORD && words.ends[i] - words.begins[i] > 3) {
        if (isLowerVerb(i)) {
          return false;
        }
        total++;
        capitals += isCapital(i) ? 1 : 0;
      }
    }
    return total >= 4 && capitals * 10 >= total * 8;
  }

  private boolean isLowerVerb(int i) {
    Lexicon.Entry entry = words.entries[i];
    return entry != null && !entry.nounToo() && entry.wordClass().isFinite() && !isCapital(i);
  }

  private WordClass classOf(int i) {
    if (words.quotations[i] >= 0) {
      return WordClass.QUOTATION;
    }
    return switch (words.kinds[i]) {
      case WORD -> word(i);
      case NUMBER -> WordClass.NUMBER;
      case POSSESSIVE -> possessive(i);
      case COMMA -> WordClass.COMMA;
      case COLON -> WordClass.COLON;
      case STOP -> WordClass.STOP;
      case DASH -> WordClass.DASH;
      case OPEN_BRACKET -> WordClass.OPEN;
      case CLOSE_BRACKET -> WordClass.CLOSE;
      default -> WordClass.MARK;
    };
  }

  /** <i>he’s</i> is a verb, <i>Smith’s</i> is not. */
  private WordClass possessive(int i) {
    WordClass before = before(i);
    boolean verb =
        before == WordClass.PRONOUN
            || before == WordClass.RELATIVE
            || before == WordClass.SUBORDINATOR
            || (before == WordClass.INDEFINITE && words.entries[i - 1] != null && !isNounNext(i));
    return verb ? WordClass.AUXILIARY : WordClass.POSSESSIVE;
  }

  private WordClass word(int i) {
    Lexicon.Entry entry = words.entries[i];
    if (isCapital(i) && !titleCase) {
      return startsSentence(i) ? capitalAtStart(i, entry) : capitalInside(i, entry);
    }
    if (entry == null) {
      return isCapital(i) ? WordClass.NAME : unknown(i);
    }
    return known(i, entry);
  }

  private WordClass capitalInside(int i, Lexicon.@Nullable Entry entry) {
    if (entry == null || isAllCapitals(i)) {
      return isSingleI(i) ? WordClass.PRONOUN : WordClass.NAME;
    }
    boolean closed =
        entry.is(WordClass.TIME)
            || entry.is(WordClass.DETERMINER)
            || entry.is(WordClass.OF)
            || entry.is(WordClass.CONJUNCTION)
            || (entry.is(WordClass.PRONOUN) && before(i) != WordClass.NAME);
    if (closed) {
      return known(i, entry);
    }
    boolean afterQuotation = before(i) == WordClass.QUOTATION || before(i) == WordClass.STOP;
    return afterQuotation && entry.cue() != null && !isVerbNext(i)
        ? known(i, entry)
        : WordClass.NAME;
  }

  private WordClass capitalAtStart(int i, Lexicon.@Nullable Entry entry) {
    if (entry == null) {
      return isNameNext(i) ? WordClass.NAME : unknownAtStart(i);
    }
    if (isAllCapitals(i) && words.ends[i] - words.begins[i] > 1) {
      return WordClass.NAME;
    }
    if (entry.wordClass() != WordClass.CUE && entry.wordClass() != WordClass.VERB) {
      return known(i, entry);
    }
    CueForm cue = entry.cue();
    boolean verbal = cue != null && (cue.isPast() || cue.isParticiple() || cue.isIng());
    boolean opensClause =
        verbal && !isVerbNext(i) && !(cue != null && cue.tier() == 0 && isNameNext(i));
    return opensClause ? WordClass.CUE : WordClass.NAME;
  }

  /** <i>Dashing into the hall, Ruiz said</i>; but <i>Harding said</i>. */
  private WordClass unknownAtStart(int i) {
    String word = folded(i);
    if (lexicon.isAdverbByForm(word)) {
      return WordClass.ADVERB;
    }
    Lexicon.Entry next = i + 1 < words.size ? words.entries[i + 1] : null;
    boolean clause =
        next != null
            && (next.is(WordClass.PREPOSITION)
                || next.is(WordClass.DETERMINER)
                || next.is(WordClass.POSSESSIVE_PRONOUN)
                || next.is(WordClass.TO));
    if (clause && word.endsWith("ing")) {
      return WordClass.PARTICIPLE;
    }
    return clause && word.endsWith("ed") ? WordClass.VERB : WordClass.NAME;
  }

  private WordClass unknown(int i) {
    String word = folded(i);
    if (lexicon.isAdverbByForm(word)) {
      return WordClass.ADVERB;
    }
    if (word.length() > 5 && word.endsWith("ing")) {
      return isNounContext(before(i)) ? WordClass.NOUN : WordClass.PARTICIPLE;
    }
    if (word.length() > 4 && word.endsWith("ed")) {
      boolean adjective =
          word.indexOf('-') > 0
              || isAdjectivePlace(i)
              || (before(i) == WordClass.CUE && isNounNext(i));
      return adjective ? WordClass.NOUN : WordClass.VERB;
    }
    return WordClass.NOUN;
  }

  private WordClass known(int i, Lexicon.Entry entry) {
    if (entry.wordClass() == WordClass.CUE || entry.wordClass() == WordClass.VERB) {
      return verbOrNoun(i, entry);
    }
    if (entry.is(WordClass.RELATIVE) && entry.is(WordClass.SUBORDINATOR)) {
      return that(i);
    }
    if (entry.is(WordClass.POSSESSIVE_PRONOUN) && entry.is(WordClass.OBJECT_PRONOUN)) {
      return isNounNext(i) ? WordClass.POSSESSIVE_PRONOUN : WordClass.OBJECT_PRONOUN;
    }
    if (entry.is(WordClass.DETERMINER) && entry.is(WordClass.INDEFINITE)) {
      return isNounNext(i) ? WordClass.DETERMINER : WordClass.INDEFINITE;
    }
    if (entry.wordClass() == WordClass.PREPOSITION && before(i) == WordClass.DETERMINER) {
      return WordClass.NOUN;
    }
    if (entry.is(WordClass.PREPOSITION) && entry.is(WordClass.SUBORDINATOR)) {
      return clauseFollows(i) ? WordClass.SUBORDINATOR : WordClass.PREPOSITION;
    }
    return entry.wordClass();
  }

  /**
   * Whether a verb stands before the next mark: <i>after Ruiz left</i>, not <i>after the war</i>.
   */
  private boolean clauseFollows(int i) {
    int limit = Math.min(words.size, i + CLAUSE_REACH);
    for (int at = i + 1; at < limit; at++) {
      if (words.kinds[at] != TokenKind.WORD
          && words.kinds[at] != TokenKind.NUMBER
          && words.kinds[at] != TokenKind.POSSESSIVE) {
        return false;
      }
      Lexicon.Entry entry = words.entries[at];
      if (at == i + 1 && entry != null && entry.wordClass() == WordClass.PRONOUN) {
        return true;
      }
      boolean verb =
          entry != null
              && at > i + 1
              && !entry.nounToo()
              && (entry.wordClass() == WordClass.AUXILIARY
                  || entry.wordClass() == WordClass.VERB
                  || entry.wordClass() == WordClass.CUE)
              && !folded(at).endsWith("ing");
      if (verb && !isCapital(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWordKind(int i) {
    return words.kinds[i] == TokenKind.WORD || words.quotations[i] >= 0;
  }

  /** <i>the man that said</i>, <i>he said that</i>, <i>that night</i>. */
  private WordClass that(int i) {
    WordClass before = before(i);
    if (before == WordClass.PREPOSITION || before == WordClass.OF) {
      return WordClass.DETERMINER;
    }
    if (isNounNext(i) && !clauseFollows(i) && i + 2 < words.size && !isWordKind(i + 2)) {
      return WordClass.DETERMINER;
    }
    boolean nominal = before.isNominal() || before.isPronoun();
    return nominal && isVerbNext(i) && !isPredicate(i - 1)
        ? WordClass.RELATIVE
        : WordClass.SUBORDINATOR;
  }

  /**
   * <i>is SURE that raising it will help</i>: a word that is read as a noun right behind a verb of
   * being.
   */
  private boolean isPredicate(int i) {
    return words.classes[i] == WordClass.NOUN
        && i > 0
        && words.classes[i - 1] == WordClass.AUXILIARY;
  }

  private WordClass verbOrNoun(int i, Lexicon.Entry entry) {
    WordClass verb = entry.cue() != null ? WordClass.CUE : WordClass.VERB;
    CueForm cue = entry.cue();
    String word = folded(i);
    if (cue != null ? cue.isIng() : word.endsWith("ing")) {
      boolean noun =
          isNounContext(before(i))
              && before(i) != WordClass.PREPOSITION
              && before(i) != WordClass.OF;
      return noun ? WordClass.NOUN : cue != null ? WordClass.CUE : WordClass.PARTICIPLE;
    }
    if (cue != null ? cue.isPast() || cue.isParticiple() : word.endsWith("ed")) {
      return isAdjectivePlace(i) || isSpeakersEpithet(i) ? WordClass.NOUN : verb;
    }
    return isNounPlace(i, entry) ? WordClass.NOUN : verb;
  }

  /** A base or -s form that can be a noun. */
  private boolean isNounPlace(int i, Lexicon.Entry entry) {
    WordClass before = before(i);
    boolean loose = entry.nounToo() || entry.cue() == null;
    if (isNounContext(before) && (loose || before != WordClass.NUMBER)) {
      return true;
    }
    if (!loose || before == WordClass.TO || before == WordClass.AUXILIARY || before.isPronoun()) {
      return false;
    }
    if (before == WordClass.NOUN && entry.cue() == null && entry.nounToo()) {
      return true;
    }
    if (before == WordClass.NOUN || before == WordClass.NAME) {
      return isVerbNext(i)
          || is(i + 1, WordClass.OF)
          || (isBase(i, entry) && (!isPlural(i - 1) || isModifier(i, entry)))
          || isCompound(i, entry);
    }
    return before == WordClass.CUE
        || before == WordClass.VERB
        || before == WordClass.PARTICIPLE
        || (before == WordClass.CONJUNCTION && isVerbNext(i));
  }

  /** <i>Ledger state editors</i>: behind a name and before a plain noun. */
  private boolean isModifier(int i, Lexicon.Entry entry) {
    return entry.nounToo() && before(i) == WordClass.NAME && isWord(i + 1) && !isCapital(i + 1);
  }

  private boolean isBase(int i, Lexicon.Entry entry) {
    CueForm cue = entry.cue();
    return cue != null ? cue.isBase() : text.charAt(words.ends[i] - 1) != 's';
  }

  /** A name may be a plural whatever it ends in, unless an article or a possessive opens it. */
  private boolean isPlural(int i) {
    boolean openName = words.classes[i] == WordClass.NAME && !isDetermined(phraseOpener(i));
    return openName || text.charAt(words.ends[i] - 1) == 's';
  }

  /**
   * <i>making racist remarks</i>: a singular noun without an article is no subject, so the form in
   * -s behind it is a plural. <i>On his tax returns, he said</i>: nor is it a verb before a comma,
   * or before a preposition if the noun before it cannot speak (<i>her urgent calls for</i>).
   */
  private boolean isCompound(int i, Lexicon.Entry entry) {
    boolean noun = before(i) == WordClass.NOUN && entry.nounToo() && !isPlural(i - 1);
    int opener = phraseOpener(i - 1);
    if (!noun || (opener >= 0 && words.quotations[opener] >= 0)) {
      return false;
    }
    if (!isDetermined(opener)) {
      return !hasName(opener + 1, i);
    }
    boolean comma = i + 1 < words.size && words.kinds[i + 1] == TokenKind.COMMA;
    boolean complement = is(i + 1, WordClass.PREPOSITION) && !lexicon.canSpeak(folded(i - 1));
    return comma || complement;
  }

  private boolean hasName(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.classes[at] == WordClass.NAME) {
        return true;
      }
    }
    return false;
  }

  /** The word before the noun phrase that ends with word {@code i}. */
  private int phraseOpener(int i) {
    int at = i;
    while (at >= 0 && i - at < PHRASE_REACH && words.classes[at].isNominal()) {
      at--;
    }
    return at;
  }

  private boolean isDetermined(int opener) {
    if (opener < 0) {
      return false;
    }
    WordClass c = words.classes[opener];
    return c == WordClass.DETERMINER
        || c == WordClass.POSSESSIVE_PRONOUN
        || c == WordClass.POSSESSIVE;
  }

  /** <i>said retired surgeon Ruiz</i>: a form in -ed between a verb of saying and a noun. */
  private boolean isSpeakersEpithet(int i) {
    CueForm cue = before(i) == WordClass.CUE ? words.cues[i - 1] : null;
    return cue != null && cue.tier() == 3 && isNounNext(i);
  }

  private static boolean isNounContext(WordClass before) {
    return before == WordClass.DETERMINER
        || before == WordClass.POSSESSIVE_PRONOUN
        || before == WordClass.POSSESSIVE
        || before == WordClass.OF
        || before == WordClass.PREPOSITION
        || before == WordClass.NUMBER;
  }

  /** A form in -ed before a noun and after a determiner or adjective describes the noun. */
  private boolean isAdjectivePlace(int i) {
    WordClass before = before(i);
    boolean inside =
        before == WordClass.DETERMINER
            || before == WordClass.POSSESSIVE_PRONOUN
            || before == WordClass.POSSESSIVE
            || before == WordClass.OF
            || before == WordClass.NUMBER
            || before == WordClass.PREPOSITION;
    return inside && isNounNext(i);
  }

  private boolean isNounNext(int i) {
    if (i + 1 >= words.size || words.quotations[i + 1] >= 0) {
      return i + 1 < words.size && words.kinds[i + 1] == TokenKind.QUOTE_MARK;
    }
    if (words.kinds[i + 1] == TokenKind.NUMBER) {
      return true;
    }
    if (words.kinds[i + 1] != TokenKind.WORD) {
      return false;
    }
    Lexicon.Entry next = words.entries[i + 1];
    return next == null
        || next.nounToo()
        || next.is(WordClass.NUMBER)
        || next.is(WordClass.TIME)
        || (isCapital(i + 1) && !next.is(WordClass.PRONOUN))
        || (next.wordClass() == WordClass.VERB && isAdjectival(i + 1))
        || (next.cue() != null
            && (next.cue().isParticiple() || next.cue().isIng())
            && isWord(i + 2));
  }

  private boolean isAdjectival(int i) {
    String word = folded(i);
    return word.endsWith("ing") || word.endsWith("ed");
  }

  private boolean isWord(int i) {
    return i < words.size && words.kinds[i] == TokenKind.WORD && words.entries[i] == null;
  }

  private boolean isNameNext(int i) {
    return i + 1 < words.size && words.kinds[i + 1] == TokenKind.WORD && isCapital(i + 1);
  }

  private boolean isVerbNext(int i) {
    if (i + 1 >= words.size) {
      return false;
    }
    Lexicon.Entry next = words.entries[i + 1];
    return next != null
        && !isCapital(i + 1)
        && (next.is(WordClass.AUXILIARY) || next.is(WordClass.CUE) || next.is(WordClass.VERB))
        && !next.nounToo();
  }

  private WordClass before(int i) {
    return i > 0 && sentences[i - 1] == sentences[i] ? words.classes[i - 1] : WordClass.STOP;
  }

  private boolean is(int i, WordClass wordClass) {
    Lexicon.Entry entry = i < words.size ? words.entries[i] : null;
    return entry != null && entry.wordClass() == wordClass;
  }

  private boolean startsSentence(int i) {
    int at = i - 1;
    while (at >= 0
        && ((words.kinds[at] == TokenKind.QUOTE_MARK && words.quotations[at] < 0)
            || words.kinds[at] == TokenKind.OPEN_BRACKET
            || words.kinds[at] == TokenKind.DASH)) {
      at--;
    }
    return at < 0
        || sentences[at] != sentences[i]
        || words.kinds[at] == TokenKind.COLON
        || words.kinds[at] == TokenKind.STOP;
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(text.charAt(words.begins[i]));
  }

  private boolean isSingleI(int i) {
    return words.ends[i] - words.begins[i] == 1 && text.charAt(words.begins[i]) == 'I';
  }

  private boolean isAllCapitals(int i) {
    if (words.ends[i] - words.begins[i] < 2) {
      return false;
    }
    for (int at = words.begins[i]; at < words.ends[i]; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private String folded(int i) {
    return words.folded(i);
  }
}
