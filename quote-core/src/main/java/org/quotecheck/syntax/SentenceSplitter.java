package org.quotecheck.syntax;

import org.jspecify.annotations.Nullable;
import org.quotecheck.text.TokenKind;

/**
 * Cuts a paragraph with folded quotations into sentences.
 *
 * <p>The hard places are the ends of quotations: {@code “We won.” Smith said.} is one sentence,
 * {@code “We won.” Smith was tired.} is two. A mistake here is a false alarm later.
 */
final class SentenceSplitter {
  /** How many words may stand between a quotation and the verb that belongs to it. */
  private static final int REACH = 8;

  /** The same where a name comes first, which a description between commas may follow. */
  private static final int DESCRIBED_REACH = 16;

  private final Lexicon lexicon;
  private final String text;
  private final Words words;

  SentenceSplitter(Lexicon lexicon, String text, Words words) {
    this.lexicon = lexicon;
    this.text = text;
    this.words = words;
  }

  /** The sentence number of every word. */
  int[] split() {
    int[] sentences = new int[words.size];
    int sentence = 0;
    for (int i = 0; i < words.size; i++) {
      sentences[i] = sentence;
      if (endsAfter(i)) {
        sentence++;
      }
    }
    return sentences;
  }

  private boolean endsAfter(int i) {
    if (i + 1 >= words.size) {
      return false;
    }
    return switch (words.kinds[i]) {
      case WORD -> text.charAt(words.ends[i] - 1) == '.' && startsSentenceSurely(i + 1);
      case STOP -> endsAfterStop(i);
      case QUOTE_MARK -> words.isQuotation(i) ? endsAfterQuotation(i) : endsAfterClosing(i);
      case CLOSE_BRACKET -> endsAfterClosing(i);
      default -> false;
    };
  }

  private boolean endsAfterClosing(int i) {
    boolean stopped = i > 0 && words.kinds[i - 1] == TokenKind.STOP;
    return stopped && isLooseClosing(i) && !isLowerWord(i + 1) && !isMark(i + 1);
  }

  private boolean endsAfterStop(int i) {
    return !isLooseClosing(i + 1) && !isLowerWord(i + 1) && !isMark(i + 1);
  }

  private boolean isLooseClosing(int i) {
    TokenKind kind = words.kinds[i];
    boolean mark = kind == TokenKind.QUOTE_MARK && !words.isQuotation(i);
    return kind == TokenKind.CLOSE_BRACKET
        || (mark && words.begins[i] == words.ends[Math.max(0, i - 1)]);
  }

  private boolean isMark(int i) {
    TokenKind kind = words.kinds[i];
    return kind == TokenKind.COMMA || kind == TokenKind.COLON || kind == TokenKind.STOP;
  }

  private boolean isLowerWord(int i) {
    return words.kinds[i] == TokenKind.WORD && Character.isLowerCase(text.charAt(words.begins[i]));
  }

  /** After “U.S.” and the like: a capitalised function word starts a sentence, a name does not. */
  private boolean startsSentenceSurely(int i) {
    Lexicon.Entry entry = words.entries[i];
    if (words.kinds[i] != TokenKind.WORD || isLowerWord(i) || entry == null) {
      return false;
    }
    WordClass c = entry.wordClass();
    return c != WordClass.TIME
        && c != WordClass.CUE
        && c != WordClass.VERB
        && c != WordClass.AUXILIARY;
  }

  private boolean endsAfterQuotation(int i) {
    char last = words.lastInside[i];
    boolean question = last == '?' || last == '!';
    boolean stop = last == '.' || last == '\u2026' || question;
    if (!stop || isMark(i + 1) || isLowerWord(i + 1) || words.kinds[i + 1] == TokenKind.DASH) {
      return false;
    }
    if (words.kinds[i + 1] == TokenKind.OPEN_BRACKET) {
      return false;
    }
    if (words.isQuotation(i + 1)) {
      return true;
    }
    return question ? !clauseFollows(i + 1, false) : !clauseFollows(i + 1, true);
  }

  /** Whether [noun phrase] cue or cue [noun phrase] follows; {@code alone}: and nothing else. */
  private boolean clauseFollows(int from, boolean alone) {
    boolean name = !alone && words.entries[from] == null && !isLowerWord(from);
    int limit = Math.min(words.size, from + (name ? DESCRIBED_REACH : REACH));
    if (startsWithPronoun(from) && !isFirstPerson(from)) {
      return false;
    }
    for (int i = from; i < limit; i++) {
      Lexicon.Entry entry = words.entries[i];
      if (entry != null && entry.cue() != null && entry.cue().tier() >= 2 && !entry.nounToo()) {
        return alone ? endsClause(i + 1) : true;
      }
      boolean described =
          name && (isPartOfDescription(words.kinds[i]) || isPlain(entry) || isEpithet(i, entry));
      if (!described && !canStandInName(i, entry)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPartOfDescription(TokenKind kind) {
    return kind == TokenKind.COMMA
        || kind == TokenKind.OPEN_BRACKET
        || kind == TokenKind.CLOSE_BRACKET
        || kind == TokenKind.QUOTE_MARK
        || kind == TokenKind.DASH
        || kind == TokenKind.NUMBER;
  }

  /** What a description between commas may hold: <i>Ruiz, now head of the port, said</i>. */
  private static boolean isPlain(Lexicon.@Nullable Entry entry) {
    return entry != null
        && (entry.wordClass() == WordClass.PREPOSITION
            || entry.wordClass() == WordClass.ADVERB
            || entry.wordClass() == WordClass.TO
            || entry.wordClass() == WordClass.NUMBER
            || entry.wordClass() == WordClass.POSSESSIVE_PRONOUN);
  }

  /** <i>Ruiz, a retired nurse, said</i>: a form in -ed or -ing behind an article. */
  private boolean isEpithet(int i, Lexicon.@Nullable Entry entry) {
    Lexicon.Entry before = words.entries[i - 1];
    String word = words.folded(i);
    return entry != null
        && before != null
        && before.wordClass() == WordClass.DETERMINER
        && (lexicon.isPast(word) || lexicon.isContinuous(word));
  }

  private boolean startsWithPronoun(int i) {
    Lexicon.Entry entry = words.entries[i];
    return entry != null
        && (entry.wordClass() == WordClass.PRONOUN || entry.wordClass() == WordClass.INDEFINITE);
  }

  private boolean isFirstPerson(int i) {
    return words.ends[i] - words.begins[i] == 1;
  }

  private boolean canStandInName(int i, Lexicon.@Nullable Entry entry) {
    if (words.kinds[i] != TokenKind.WORD && words.kinds[i] != TokenKind.POSSESSIVE) {
      return false;
    }
    return entry == null
        || entry.nounToo()
        || entry.wordClass() == WordClass.DETERMINER
        || entry.wordClass() == WordClass.OF
        || entry.wordClass() == WordClass.NUMBER
        || entry.wordClass() == WordClass.PRONOUN
        || !isLowerWord(i);
  }

  private boolean endsClause(int i) {
    for (int at = i; at < words.size; at++) {
      Lexicon.Entry entry = words.entries[at];
      boolean adverb =
          entry != null
              && (entry.wordClass() == WordClass.ADVERB || entry.wordClass() == WordClass.TIME);
      if (!adverb) {
        return words.kinds[at] == TokenKind.STOP;
      }
    }
    return true;
  }
}
