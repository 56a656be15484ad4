package org.quotecheck.speaker.name;

import java.util.Arrays;
import java.util.List;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokenizer;
import org.quotecheck.text.Tokens;

/** The tokens and sentences of every block. Immutable and thread-safe once built. */
public final class ArticleTokens {
  private final Tokens[] tokens;
  private final int[][] starts;

  /** Cuts every block of an article. */
  public ArticleTokens(Article article, Vocabulary vocabulary) {
    List<Block> blocks = article.blocks();
    tokens = new Tokens[blocks.size()];
    starts = new int[blocks.size()][];
    for (int block = 0; block < tokens.length; block++) {
      tokens[block] = Tokenizer.tokenize(blocks.get(block).text());
      starts[block] = sentenceStarts(tokens[block], vocabulary);
    }
  }

  /** The number of blocks. */
  public int blocks() {
    return tokens.length;
  }

  /** The tokens of a block's prose. */
  public Tokens of(int block) {
    return tokens[block];
  }

  /** The first token of the sentence that a token of the block stands in. */
  public int sentenceStart(int block, int token) {
    int found = Arrays.binarySearch(starts[block], token);
    return starts[block][found >= 0 ? found : -found - 2];
  }

  /** Where the sentences of a text start, as token indices; the first is always 0. */
  static int[] sentenceStarts(Tokens tokens, Vocabulary vocabulary) {
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
  private static int endsSentence(Tokens tokens, int i, Vocabulary vocabulary) {
    TokenKind kind = tokens.kind(i);
    if (kind == TokenKind.WORD) {
      return isDotted(tokens, i)
              && isUpper(tokens, i + 1)
              && vocabulary.has(ListName.COMMON, Vocabulary.keyOf(tokens.folded(i + 1)))
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

  private static boolean isDotted(Tokens tokens, int i) {
    return tokens.end(i) - tokens.begin(i) > 3 && tokens.text().charAt(tokens.end(i) - 1) == '.';
  }

  /** Whether the stop is the dot of "Dr." or "Corp.", and no sentence end as well. */
  private static boolean isAbbreviation(Tokens tokens, int stop, int next, Vocabulary vocabulary) {
    boolean dot = tokens.end(stop) - tokens.begin(stop) == 1 && next == stop + 1;
    if (!dot || stop == 0 || tokens.kind(stop - 1) != TokenKind.WORD) {
      return false;
    }
    String key = Vocabulary.keyOf(tokens.folded(stop - 1));
    return vocabulary.has(ListName.ABBREVIATIONS, key)
        && isUpper(tokens, stop - 1)
        && (vocabulary.has(ListName.TITLES, key)
            || !vocabulary.has(ListName.COMMON, Vocabulary.keyOf(tokens.folded(next))));
  }

  /** Whether the token is a word that starts with a capital. */
  public static boolean isUpper(Tokens tokens, int i) {
    return is(tokens, i, TokenKind.WORD)
        && Character.isUpperCase(tokens.text().charAt(tokens.begin(i)));
  }

  /** Whether the token is a word that starts in lower case. */
  public static boolean isLower(Tokens tokens, int i) {
    return is(tokens, i, TokenKind.WORD) && !isUpper(tokens, i);
  }

  /** Whether the token exists and is of this kind. */
  public static boolean is(Tokens tokens, int i, TokenKind kind) {
    return i >= 0 && i < tokens.size() && tokens.kind(i) == kind;
  }

  /** The key of a token; empty outside the block and for anything but words and numbers. */
  public static String key(Tokens tokens, int i) {
    boolean word = is(tokens, i, TokenKind.WORD) || is(tokens, i, TokenKind.NUMBER);
    return word ? Vocabulary.keyOf(tokens.folded(i)) : "";
  }
}
