package org.quotecheck.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.language.WordList;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.text.Span;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokenizer;
import org.quotecheck.text.Tokens;

/**
 * A quotation's words and their neighbours, as the steps look at them. Immutable.
 *
 * @param quotation the quotation
 * @param block the block of its first part
 * @param inside the text between the marks of its first part
 * @param tokens the tokens of {@code inside}
 * @param before the text of the block before the quotation, at most the last {@link #REACH} units
 * @param wordsBefore the lower-case words of the sentence right before it, nearest last
 * @param after the character behind the quotation, a space at the end of the block
 */
record QuotedWords(
    Quotation quotation,
    Block block,
    String inside,
    Tokens tokens,
    String before,
    List<String> wordsBefore,
    String after) {
  /** How far the neighbours are looked at, in UTF-16 units. */
  static final int REACH = 80;

  static QuotedWords of(Article article, Quotation quotation) {
    Block block = article.blocks().get(quotation.first().block());
    Span prose = quotation.first().prose();
    int close = quotation.parts().size() == 1 ? quotation.closeLength() : 0;
    int begin = prose.begin() + quotation.openLength();
    String inside = block.text().substring(begin, Math.max(begin, prose.end() - close)).strip();
    String before = block.text().substring(Math.max(0, prose.begin() - REACH), prose.begin());
    int end = Math.min(block.text().length(), prose.end() + REACH);
    return new QuotedWords(
        quotation,
        block,
        inside,
        Tokenizer.tokenize(inside),
        before,
        sentenceWords(before),
        block.text().substring(prose.end(), end));
  }

  private static List<String> sentenceWords(String before) {
    Tokens tokens = Tokenizer.tokenize(before);
    int begin = tokens.size();
    while (begin > 0 && !endsSentence(tokens.kind(begin - 1))) {
      begin--;
    }
    List<String> words = new ArrayList<>(tokens.size() - begin);
    for (int i = begin; i < tokens.size(); i++) {
      TokenKind kind = tokens.kind(i);
      if (kind == TokenKind.WORD || kind == TokenKind.NUMBER) {
        words.add(tokens.word(i).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
      }
    }
    return List.copyOf(words);
  }

  private static boolean endsSentence(TokenKind kind) {
    return kind == TokenKind.STOP || kind == TokenKind.QUOTE_MARK;
  }

  /** Whether the word before the quotation, or the two before it, are in a list. */
  boolean follows(WordList list) {
    String first = wordBefore(2);
    return list.contains(wordBefore(1))
        || (!list.behind(first).isEmpty() && list.contains(first + " " + wordBefore(1)));
  }

  /** The word {@code distance} places before the quotation, 1 being the nearest; empty if none. */
  String wordBefore(int distance) {
    int at = wordsBefore.size() - distance;
    return at >= 0 && distance > 0 ? wordsBefore.get(at) : "";
  }

  /** The number of words inside. */
  int wordCount() {
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      count += isWord(i) ? 1 : 0;
    }
    return count;
  }

  /** Whether token {@code i} is a word or number. */
  boolean isWord(int i) {
    return tokens.kind(i) == TokenKind.WORD || tokens.kind(i) == TokenKind.NUMBER;
  }

  /** Whether the first word begins with a capital letter or a digit. */
  boolean startsHigh() {
    return tokens.size() > 0 && !Character.isLowerCase(inside.charAt(tokens.begin(0)));
  }

  /** Whether it ends as a sentence or clause does. */
  boolean endsAsClause() {
    return !inside.isEmpty() && ".,?!\u2026;".indexOf(inside.charAt(inside.length() - 1)) >= 0;
  }

  /** Whether it ends in a full stop, question or exclamation mark. */
  boolean endsAsSentence() {
    return !inside.isEmpty() && ".?!\u2026".indexOf(inside.charAt(inside.length() - 1)) >= 0;
  }
}
