package org.quotecheck.speaker.name;

import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.syntax.ReadBlocks;
import org.quotecheck.text.TokenKind;

/** The tokens of every block, and where its sentences start. One thread at a time. */
public final class ArticleTokens {
  private final ReadBlocks tokens;
  private final Vocabulary vocabulary;

  /** The blocks of an article, each to be cut into sentences. */
  public ArticleTokens(ReadBlocks blocks, Vocabulary vocabulary) {
    this.tokens = blocks;
    this.vocabulary = vocabulary;
  }

  /** The number of blocks. */
  public int blocks() {
    return tokens.size();
  }

  /** The tokens of a block's prose. */
  public KnownTokens of(int block) {
    return tokens.tokens(block);
  }

  /** Whether a token is the first of its sentence, marks that open it included. */
  public boolean startsSentence(int block, int token) {
    KnownTokens words = of(block);
    int before = token - 1;
    while (before >= 0 && isWrapper(words.kind(before))) {
      before--;
    }
    return token == 0 || (before >= 0 && endsSentence(words, before, vocabulary) == token);
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
