package org.quotecheck.syntax;

import org.quotecheck.text.TokenKind;

/** What the tagger asks of a word and of those beside it, of which the left ones have a class. */
final class Neighbours {
  /** How far the verb of a clause is looked for behind <i>after</i> or <i>as</i>. */
  private static final int CLAUSE_REACH = 10;

  /** How far the beginning of a noun phrase is looked for. */
  private static final int PHRASE_REACH = 8;

  private final Lexicon lexicon;
  private final String text;
  private final Words words;
  private final int[] sentences;

  Neighbours(Lexicon lexicon, String text, Words words, int[] sentences) {
    this.lexicon = lexicon;
    this.text = text;
    this.words = words;
    this.sentences = sentences;
  }

  WordClass before(int i) {
    return i > 0 && sentences[i - 1] == sentences[i] ? words.classes[i - 1] : WordClass.STOP;
  }

  boolean is(int i, WordClass wordClass) {
    Lexicon.Entry entry = i < words.size ? words.entries[i] : null;
    return entry != null && entry.wordClass() == wordClass;
  }

  boolean isCapital(int i) {
    return words.isCapital(i);
  }

  /** <i>@harlow_news</i>: somebody as a network calls them. */
  boolean isHandle(int i) {
    int begin = words.begins[i];
    return begin > 0 && text.charAt(begin - 1) == '@';
  }

  boolean isSingleI(int i) {
    return words.ends[i] - words.begins[i] == 1 && text.charAt(words.begins[i]) == 'I';
  }

  boolean isAllCapitals(int i) {
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

  String folded(int i) {
    return words.folded(i);
  }

  boolean startsSentence(int i) {
    int at = i - 1;
    while (at >= 0
        && ((words.kinds[at] == TokenKind.QUOTE_MARK && !words.isQuotation(at))
            || words.kinds[at] == TokenKind.OPEN_BRACKET
            || words.kinds[at] == TokenKind.DASH)) {
      at--;
    }
    return at < 0
        || sentences[at] != sentences[i]
        || words.kinds[at] == TokenKind.COLON
        || words.kinds[at] == TokenKind.STOP;
  }

  static boolean isNounContext(WordClass before) {
    return before == WordClass.DETERMINER
        || before == WordClass.POSSESSIVE_PRONOUN
        || before == WordClass.POSSESSIVE
        || before == WordClass.OF
        || before == WordClass.PREPOSITION
        || before == WordClass.NUMBER;
  }

  boolean isWordKind(int i) {
    return words.kinds[i] == TokenKind.WORD || words.isQuotation(i);
  }

  boolean isWord(int i) {
    return i < words.size && words.kinds[i] == TokenKind.WORD && words.entries[i] == null;
  }

  boolean isNameNext(int i) {
    return i + 1 < words.size && words.kinds[i + 1] == TokenKind.WORD && isCapital(i + 1);
  }

  /** <i>Harlow Fire AND Rescue Service</i> */
  boolean isInBody(int i) {
    Lexicon.Entry entry = words.entries[i];
    return before(i) == WordClass.NAME
        && isNameNext(i)
        && entry != null
        && entry.is(WordClass.CONJUNCTION)
        && lexicon.isBody(folded(i - 1) + ' ' + folded(i) + ' ' + folded(i + 1));
  }

  boolean isDeterminerNext(int i) {
    Lexicon.Entry next = i + 1 < words.size ? words.entries[i + 1] : null;
    return next != null && (next.is(WordClass.DETERMINER) || next.is(WordClass.POSSESSIVE_PRONOUN));
  }

  /** Whether something opens that a verb has for its object: <i>it</i>, <i>the plan</i>, a name. */
  boolean isObjectNext(int i) {
    Lexicon.Entry next = i + 1 < words.size ? words.entries[i + 1] : null;
    return isDeterminerNext(i)
        || isNameNext(i)
        || (next != null && (next.is(WordClass.PRONOUN) || next.is(WordClass.OBJECT_PRONOUN)));
  }

  boolean isVerbNext(int i) {
    if (i + 1 >= words.size) {
      return false;
    }
    Lexicon.Entry next = words.entries[i + 1];
    return next != null
        && !isCapital(i + 1)
        && (next.is(WordClass.AUXILIARY) || next.is(WordClass.CUE) || next.is(WordClass.VERB))
        && !next.nounToo();
  }

  boolean isNounNext(int i) {
    if (i + 1 >= words.size || words.isQuotation(i + 1)) {
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
        || (next.wordClass() == WordClass.VERB && (next.continuous() || next.past()))
        || (next.cue() != null
            && (next.cue().isParticiple() || next.cue().isIng())
            && isWord(i + 2));
  }

  /**
   * Whether a verb stands before the next mark: <i>after Ruiz left</i>, not <i>after the war</i>.
   */
  boolean clauseFollows(int i) {
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
              && !isCapital(at)
              && !entry.nounToo()
              && (entry.wordClass() == WordClass.AUXILIARY
                  || entry.wordClass() == WordClass.VERB
                  || entry.wordClass() == WordClass.CUE)
              && !lexicon.isContinuous(folded(at));
      if (verb) {
        return true;
      }
    }
    return false;
  }

  /** The word before the noun phrase that ends with word {@code i}. */
  int phraseOpener(int i) {
    int at = i;
    while (at >= 0 && i - at < PHRASE_REACH && words.classes[at].isNominal()) {
      at--;
    }
    return at;
  }

  boolean isDetermined(int opener) {
    if (opener < 0) {
      return false;
    }
    WordClass c = words.classes[opener];
    return c == WordClass.DETERMINER
        || c == WordClass.POSSESSIVE_PRONOUN
        || c == WordClass.POSSESSIVE;
  }

  boolean hasName(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.classes[at] == WordClass.NAME) {
        return true;
      }
    }
    return false;
  }
}
