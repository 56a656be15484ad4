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
  private final Lexicon lexicon;
  private final Words words;
  private final Neighbours near;
  private final NounPlaces nounPlaces;
  private final TimeNames times;
  private final boolean titleCase;

  WordTagger(Lexicon lexicon, String text, Words words, int[] sentences) {
    this.lexicon = lexicon;
    this.words = words;
    this.near = new Neighbours(lexicon, text, words, sentences);
    this.nounPlaces = new NounPlaces(lexicon, words, near);
    this.times = new TimeNames(lexicon, words, near);
    this.titleCase = isTitleCase();
  }

  void tag() {
    for (int i = 0; i < words.size; i++) {
      words.classes[i] = classOf(i);
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
        capitals += near.isCapital(i) ? 1 : 0;
      }
    }
    return total >= 4 && capitals * 10 >= total * 8;
  }

  private boolean isLowerVerb(int i) {
    Lexicon.Entry entry = words.entries[i];
    return entry != null && !entry.nounToo() && entry.wordClass().isFinite() && !near.isCapital(i);
  }

  private WordClass classOf(int i) {
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
      case QUOTE_MARK -> words.isQuotation(i) ? WordClass.QUOTATION : WordClass.MARK;
      default -> WordClass.MARK;
    };
  }

  /** <i>he’s</i> and <i>there’s</i> are verbs, <i>Smith’s</i> is not. */
  private WordClass possessive(int i) {
    WordClass before = near.before(i);
    boolean verb =
        before == WordClass.PRONOUN
            || before == WordClass.RELATIVE
            || before == WordClass.SUBORDINATOR
            || (before == WordClass.INDEFINITE
                && words.entries[i - 1] != null
                && !near.isNounNext(i))
            || (i > 0 && lexicon.isContracted(near.folded(i - 1)));
    return verb ? WordClass.AUXILIARY : WordClass.POSSESSIVE;
  }

  private WordClass word(int i) {
    if (near.isHandle(i)) {
      return WordClass.NAME;
    }
    Lexicon.Entry entry = words.entries[i];
    if (near.isCapital(i) && (!titleCase || nounPlaces.endsName(i, entry))) {
      return near.startsSentence(i) ? capitalAtStart(i, entry) : capitalInside(i, entry);
    }
    if (entry == null) {
      return near.isCapital(i) ? WordClass.NAME : unknown(i);
    }
    return known(i, entry);
  }

  private WordClass capitalInside(int i, Lexicon.@Nullable Entry entry) {
    if (entry == null || near.isAllCapitals(i)) {
      return near.isSingleI(i) ? WordClass.PRONOUN : WordClass.NAME;
    }
    if (entry.is(WordClass.TIME) && isMonthOfDate(i)) {
      return WordClass.TIME;
    }
    boolean closed =
        (entry.is(WordClass.TIME) && !times.isName(i))
            || entry.is(WordClass.DETERMINER)
            || entry.is(WordClass.OF)
            || entry.is(WordClass.CONJUNCTION)
            || (entry.is(WordClass.PRONOUN) && near.before(i) != WordClass.NAME);
    if (closed) {
      return known(i, entry);
    }
    boolean afterQuotation =
        near.before(i) == WordClass.QUOTATION || near.before(i) == WordClass.STOP;
    return afterQuotation && entry.cue() != null && !near.isVerbNext(i)
        ? known(i, entry)
        : WordClass.NAME;
  }

  /** <i>on May 3</i>, <i>(May 3)</i>: no verb, though it may be one. */
  private boolean isMonthOfDate(int i) {
    boolean opened = near.before(i) == WordClass.PREPOSITION || near.before(i) == WordClass.OPEN;
    return opened && i + 1 < words.size && words.kinds[i + 1] == TokenKind.NUMBER;
  }

  private WordClass capitalAtStart(int i, Lexicon.@Nullable Entry entry) {
    if (entry == null) {
      return near.isNameNext(i) ? WordClass.NAME : unknownAtStart(i);
    }
    if (near.isAllCapitals(i) && words.ends[i] - words.begins[i] > 1) {
      return WordClass.NAME;
    }
    if (entry.wordClass() != WordClass.CUE && entry.wordClass() != WordClass.VERB) {
      if (entry.is(WordClass.TIME) && times.speaks(i)) {
        return WordClass.NAME;
      }
      return known(i, entry);
    }
    if (isImperative(i, entry)) {
      return WordClass.VERB;
    }
    if (isClauseNext(i) && entry.cue() == null && lexicon.isContinuous(near.folded(i))) {
      return WordClass.PARTICIPLE;
    }
    CueForm cue = entry.cue();
    boolean verbal = cue != null && (entry.past() || entry.continuous());
    boolean opensClause =
        verbal && !near.isVerbNext(i) && !(cue != null && cue.tier() == 0 && near.isNameNext(i));
    return opensClause ? WordClass.CUE : WordClass.NAME;
  }

  /** <i>Stop calling it late</i>, <i>Let’s go</i>. */
  private boolean isImperative(int i, Lexicon.Entry entry) {
    if (entry.past() || entry.continuous() || i + 1 >= words.size) {
      return false;
    }
    Lexicon.Entry next = words.entries[i + 1];
    return words.kinds[i + 1] == TokenKind.POSSESSIVE
        ? lexicon.isContracted(near.folded(i))
        : next != null && next.continuous();
  }

  /** <i>Dashing into the hall, Ruiz said</i>; but <i>Harding said</i>. */
  private WordClass unknownAtStart(int i) {
    String word = near.folded(i);
    if (lexicon.isAdverbByForm(word)) {
      return WordClass.ADVERB;
    }
    boolean clause = isClauseNext(i);
    if (clause && lexicon.isContinuous(word)) {
      return WordClass.PARTICIPLE;
    }
    return clause && lexicon.isPast(word) ? WordClass.VERB : WordClass.NAME;
  }

  /** Whether what stands behind a verb follows. */
  private boolean isClauseNext(int i) {
    Lexicon.Entry next = i + 1 < words.size ? words.entries[i + 1] : null;
    return next != null
        && (next.is(WordClass.PREPOSITION)
            || next.is(WordClass.DETERMINER)
            || next.is(WordClass.POSSESSIVE_PRONOUN)
            || next.is(WordClass.TO));
  }

  private WordClass unknown(int i) {
    String word = near.folded(i);
    if (lexicon.isAdverbByForm(word)) {
      return WordClass.ADVERB;
    }
    if (nounPlaces.isBehindModal(i)) {
      return WordClass.VERB;
    }
    if (word.length() > 5 && lexicon.isContinuous(word)) {
      return Neighbours.isNounContext(near.before(i))
              || nounPlaces.isSpeakersRole(i)
              || nounPlaces.isBesideRole(i)
          ? WordClass.NOUN
          : WordClass.PARTICIPLE;
    }
    if (word.length() > 4 && lexicon.isPast(word)) {
      boolean adjective =
          word.indexOf('-') > 0
              || nounPlaces.isAdjectivePlace(i)
              || (near.before(i) == WordClass.CUE && near.isNounNext(i));
      return adjective ? WordClass.NOUN : WordClass.VERB;
    }
    return WordClass.NOUN;
  }

  private WordClass known(int i, Lexicon.Entry entry) {
    if (entry.is(WordClass.ADVERB) && nounPlaces.isOfTeam(i, entry)) {
      return WordClass.NOUN;
    }
    if (entry.wordClass() == WordClass.CUE || entry.wordClass() == WordClass.VERB) {
      return verbOrNoun(i, entry);
    }
    return entry.isSingle() ? single(i, entry) : oneOf(i, entry);
  }

  /** A word that is never anything else, but for <i>the inside</i>; <i>those in the hall</i>. */
  private WordClass single(int i, Lexicon.Entry entry) {
    boolean determined =
        entry.wordClass() == WordClass.PREPOSITION
            && (near.before(i) == WordClass.DETERMINER || isOwned(i))
            && !near.isDeterminerNext(i);
    return determined ? WordClass.NOUN : near.isInBody(i) ? WordClass.NAME : entry.wordClass();
  }

  /** <i>his opposite number</i>; but <i>a friend of his from school</i>. */
  private boolean isOwned(int i) {
    return near.before(i) == WordClass.POSSESSIVE_PRONOUN
        && near.before(i - 1) != WordClass.OF
        && near.isNounNext(i)
        && !near.isCapital(i + 1);
  }

  private WordClass oneOf(int i, Lexicon.Entry entry) {
    if (entry.is(WordClass.RELATIVE) && entry.is(WordClass.SUBORDINATOR)) {
      return that(i);
    }
    if (entry.is(WordClass.POSSESSIVE_PRONOUN) && entry.is(WordClass.OBJECT_PRONOUN)) {
      boolean noun = near.isNounNext(i) || isBeforePast(i);
      return noun ? WordClass.POSSESSIVE_PRONOUN : WordClass.OBJECT_PRONOUN;
    }
    if (entry.is(WordClass.DETERMINER) && entry.is(WordClass.INDEFINITE)) {
      if (isFloating(i)) {
        return WordClass.ADVERB;
      }
      return near.isNounNext(i) ? WordClass.DETERMINER : WordClass.INDEFINITE;
    }
    if (entry.is(WordClass.ADVERB) && entry.is(WordClass.SUBORDINATOR) && isInsideClause(i)) {
      return WordClass.ADVERB;
    }
    if (entry.is(WordClass.ADVERB) && entry.is(WordClass.NUMBER) && isBeforeOwnVerb(i)) {
      return WordClass.ADVERB;
    }
    WordClass single = single(i, entry);
    if (single == entry.wordClass()
        && entry.is(WordClass.PREPOSITION)
        && entry.is(WordClass.SUBORDINATOR)) {
      return near.clauseFollows(i) ? WordClass.SUBORDINATOR : WordClass.PREPOSITION;
    }
    return single;
  }

  /** <i>Ruiz and Holm both said</i>, <i>they each said</i>; but <i>Ruiz said both were late</i>. */
  private boolean isFloating(int i) {
    WordClass before = near.before(i);
    boolean subject = before.isNominal() || before == WordClass.PRONOUN;
    return subject && isVerb(i + 1) && lexicon.isFloating(near.folded(i));
  }

  /** <i>who first called it</i>, <i>Ruiz first said</i>; but <i>her first call</i>. */
  private boolean isBeforeOwnVerb(int i) {
    WordClass before = near.before(i);
    boolean subject =
        before == WordClass.NAME
            || before == WordClass.RELATIVE
            || before == WordClass.AUXILIARY
            || before == WordClass.PRONOUN;
    return subject ? isVerb(i + 1) : before == WordClass.COMMA && isSaying(i + 1);
  }

  /** <i>her late father</i>; but <i>told her late that</i>. */
  private boolean isBeforePast(int i) {
    return i + 2 < words.size && lexicon.isOfPast(near.folded(i + 1)) && near.isWord(i + 2);
  }

  /** Whether a verb follows, or a form such as <i>put</i> that is mostly one here. */
  private boolean isVerb(int i) {
    Lexicon.Entry entry = words.entries[i];
    return near.isVerbNext(i - 1) || (entry != null && entry.past());
  }

  private boolean isAdverb(int i) {
    Lexicon.Entry entry = i < words.size ? words.entries[i] : null;
    return entry != null && entry.wordClass() == WordClass.ADVERB;
  }

  private boolean isSaying(int i) {
    CueForm cue =
        near.isVerbNext(i - 1) && words.entries[i] != null ? words.entries[i].cue() : null;
    return cue != null && cue.tier() > 2;
  }

  /**
   * <i>Ruiz (had) once called it</i>, <i>as Ruiz once said, “…”</i>, <i>Ruiz, 42, once said</i>,
   * <i>his once loyal deputy</i>; but <i>once she had called</i>, <i>the plan, once agreed, …</i>.
   */
  private boolean isInsideClause(int i) {
    WordClass before = near.before(i);
    if (before == WordClass.POSSESSIVE_PRONOUN || before == WordClass.DETERMINER) {
      return true;
    }
    if (before == WordClass.COMMA) {
      return isSaying(i + 1) || (isAdverb(i + 1) && isSaying(i + 2));
    }
    boolean subject =
        before.isNominal()
            || before.isPronoun()
            || before == WordClass.RELATIVE
            || before == WordClass.AUXILIARY;
    boolean goesOn =
        i + 2 < words.size
            && words.kinds[i + 2] != TokenKind.STOP
            && words.kinds[i + 2] != TokenKind.COMMA;
    return subject && ((goesOn && isVerb(i + 1)) || isSaying(i + 1));
  }

  /** <i>the man that said</i>, <i>he said that</i>, <i>that night</i>. */
  private WordClass that(int i) {
    WordClass before = near.before(i);
    if (before == WordClass.PREPOSITION || before == WordClass.OF) {
      return WordClass.DETERMINER;
    }
    if (near.isNounNext(i)
        && !near.clauseFollows(i)
        && i + 2 < words.size
        && !near.isWordKind(i + 2)) {
      return WordClass.DETERMINER;
    }
    boolean nominal = before.isNominal() || before.isPronoun();
    return nominal && near.isVerbNext(i) && !isPredicate(i - 1)
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

  /** Whether a form may belong to a role behind it; what tells somebody something does not. */
  private boolean isLoose(int i, Lexicon.Entry entry) {
    CueForm cue = entry.cue();
    return cue == null
        || entry.nounToo()
        || (entry.continuous() && cue.tier() < 3 && near.before(i) == WordClass.NAME);
  }

  private WordClass verbOrNoun(int i, Lexicon.Entry entry) {
    WordClass verb = entry.cue() != null ? WordClass.CUE : WordClass.VERB;
    if (isLoose(i, entry) && nounPlaces.isBesideRole(i)) {
      return WordClass.NOUN;
    }
    if (entry.continuous()) {
      boolean determined =
          Neighbours.isNounContext(near.before(i))
              && near.before(i) != WordClass.PREPOSITION
              && near.before(i) != WordClass.OF;
      boolean compound = entry.nounToo() && near.before(i) == WordClass.NOUN && near.isVerbNext(i);
      boolean noun =
          determined
              || compound
              || nounPlaces.isSpeakersRole(i)
              || nounPlaces.isBehindQuoted(i, entry);
      return noun ? WordClass.NOUN : entry.cue() != null ? verb : WordClass.PARTICIPLE;
    }
    if (entry.past()) {
      return nounPlaces.isAdjectivePlace(i)
              || nounPlaces.isSpeakersEpithet(i)
              || nounPlaces.isSomebody(i)
          ? WordClass.NOUN
          : verb;
    }
    return nounPlaces.isNounPlace(i, entry) ? WordClass.NOUN : verb;
  }
}
