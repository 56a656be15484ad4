package org.quotecheck.speaker.name;

import java.util.Arrays;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.syntax.ReadBlocks;
import org.quotecheck.text.TokenKind;

/** The tokens and sentences of every block. One thread at a time. */
public final class ArticleTokens {
  private final ReadBlocks tokens;
  private final int[][] starts;

  /** The blocks of an article, each cut into sentences. */
  public ArticleTokens(ReadBlocks blocks, Vocabulary vocabulary) {
    tokens = blocks;
    starts = new int[blocks.size()][];
    for (int block = 0; block < starts.length; block++) {
      starts[block] = sentenceStarts(blocks.tokens(block), vocabulary);
    }
  }

  /** The number of blocks. */
  public int blocks() {
    return starts.length;
  }

  /** The tokens of a block's prose. */
  public KnownTokens of(int block) {
    return tokens.tokens(block);
  }

  /** The first token of the sentence that a token of the block stands in. */
  public int sentenceStart(int block, int token) {
    int found = Arrays.binarySearch(starts[block], token);
    return starts[block][found >= 0 ? found : -found - 2];
  }

  /**
   * Whether a token opens its block or stands behind a mark, so that no noun phrase, verb or
   * preposition stands right before it; false of a few that do.
   */
  public boolean opensPhrase(int block, int token) {
    return token == 0 || tokens.partsPhrases(block, token - 1);
  }

  /**
   * Whether a verb of speaking or an auxiliary may stand right behind the noun phrase that begins
   * at a token; true of a few where none does.
   */
  public boolean mayAct(int block, int token) {
    return tokens.mayAct(block, token);
  }

  /**
   * Whether a name stands behind a preposition of place that opens a sentence: "In Harlow, the
   * mayor", which describes nobody.
   *
   * @param words the words of a block
   * @param name the first token of the name, without titles
   */
  public static boolean isBehindFrontPlace(KnownTokens words, int name, Vocabulary vocabulary) {
    return isUpper(words, name - 1)
        && vocabulary.has(ListName.PLACE_PREPOSITIONS, words.known(name - 1));
  }

  /** Where the sentences of a text start, as token indices; the first is always 0. */
  static int[] sentenceStarts(KnownTokens tokens, Vocabulary vocabulary) {
    int[] starts = new int[8];
    int count = 1;
    for (int i = 0; i < tokens.size() - 1; i++) {
      int next = endsSentence(tokens, i, vocabulary);
      if (next > 0) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = next;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The token that opens the next sentence if token {@code i} ends one, otherwise 0. */
  private static int endsSentence(KnownTokens tokens, int i, Vocabulary vocabulary) {
    TokenKind kind = tokens.kind(i);
    if (kind == TokenKind.WORD) {
      return isDotted(tokens, i)
              && isUpper(tokens, i + 1)
              && vocabulary.has(ListName.COMMON, tokens.known(i + 1))
          ? i + 1
          : 0;
    }
    if (kind != TokenKind.STOP) {
      return 0;
    }
    int word = i + 1;
    int start = i + 1;
    while (word < tokens.size() && isWrapper(tokens.kind(word))) {
      start = tokens.begin(word) == tokens.end(word - 1) ? word + 1 : start;
      word++;
    }
    boolean opens =
        word < tokens.size()
            && (isUpper(tokens, word) || tokens.kind(word) == TokenKind.NUMBER)
            && !isAbbreviation(tokens, i, word, vocabulary);
    return opens ? Math.min(start, word) : 0;
  }

  private static boolean isWrapper(TokenKind kind) {
    return kind == TokenKind.QUOTE_MARK
        || kind == TokenKind.CLOSE_BRACKET
        || kind == TokenKind.OPEN_BRACKET;
  }

  private static boolean isDotted(KnownTokens tokens, int i) {
    return tokens.isDotted(i) && tokens.end(i) - tokens.begin(i) > 3;
  }

  /** Whether the stop is the dot of "Dr." or "Corp.", and no sentence end as well. */
  private static boolean isAbbreviation(
      KnownTokens tokens, int stop, int next, Vocabulary vocabulary) {
    boolean dot = tokens.end(stop) - tokens.begin(stop) == 1 && next == stop + 1;
    if (!dot || stop == 0 || tokens.kind(stop - 1) != TokenKind.WORD) {
      return false;
    }
    Word key = tokens.known(stop - 1);
    return vocabulary.has(ListName.ABBREVIATIONS, key)
        && isUpper(tokens, stop - 1)
        && (vocabulary.has(ListName.TITLES, key)
            || !vocabulary.has(ListName.COMMON, tokens.known(next)));
  }

  /** Whether the token is a word that starts with a capital. */
  public static boolean isUpper(KnownTokens tokens, int i) {
    return tokens.isUpper(i);
  }

  /** Whether the token is a word that starts in lower case. */
  public static boolean isLower(KnownTokens tokens, int i) {
    return tokens.isLower(i);
  }

  /** Whether the token exists and is of this kind. */
  public static boolean is(KnownTokens tokens, int i, TokenKind kind) {
    return i >= 0 && i < tokens.size() && tokens.kind(i) == kind;
  }
}
