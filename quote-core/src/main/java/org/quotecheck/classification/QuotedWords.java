package org.quotecheck.classification;

import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Block;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.text.Span;
import org.quotecheck.text.TokenKind;

/** A quotation's words and their neighbours, as the steps look at them. Immutable. */
final class QuotedWords {
  /** How far the neighbours are looked at, in UTF-16 units. */
  static final int REACH = 80;

  /** Nobody asks for a word before the quotation that is farther away. */
  static final int NEAREST = 4;

  private final Quotation quotation;
  private final Block block;
  private final KnownTokens words;
  private final int begin;
  private final int end;
  private final int first;
  private final int last;
  private final int sentence;
  private final int[] nearest = new int[NEAREST];
  private int nearestCount;

  /**
   * The words of a quotation.
   *
   * @param block the block of its first part
   * @param words the tokens of that block
   */
  QuotedWords(Quotation quotation, Block block, KnownTokens words) {
    this.quotation = quotation;
    this.block = block;
    this.words = words;
    Span prose = quotation.first().prose();
    int close = quotation.parts().size() == 1 ? quotation.closeLength() : 0;
    this.begin = prose.begin() + quotation.openLength();
    this.end = stripped(block.text(), begin, prose.end() - close);
    this.first = words.indexAt(begin);
    this.last = Math.max(first, words.indexAt(end));
    this.sentence = sentence(prose.begin());
  }

  /** The end of a part of a text without the spaces that it ends with. */
  private static int stripped(String text, int begin, int end) {
    int at = Math.max(begin, end);
    while (at > begin && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Notes the words right before the quotation; gives the first token of what is looked at. */
  private int sentence(int quoted) {
    int at = words.indexAt(quoted);
    while (at > 0 && words.begin(at - 1) >= quoted - REACH && !endsSentence(words.kind(at - 1))) {
      at--;
      if (isWord(at) && nearestCount < NEAREST) {
        nearest[nearestCount++] = at;
      }
    }
    return at;
  }

  private static boolean endsSentence(TokenKind kind) {
    return kind == TokenKind.STOP || kind == TokenKind.QUOTE_MARK;
  }

  /** The quotation. */
  Quotation quotation() {
    return quotation;
  }

  /** The block of its first part. */
  Block block() {
    return block;
  }

  /** The tokens of the block. */
  KnownTokens words() {
    return words;
  }

  /** The first token between the marks of its first part. */
  int first() {
    return first;
  }

  /** The token after the last of these. */
  int last() {
    return last;
  }

  /** Whether the word at a distance before the quotation and the one before it are in a list. */
  boolean hasPair(WordList list, int distance) {
    Word opener = knownBefore(distance + 1);
    return opener != null
        && opener.opensPhrase(list)
        && list.contains(wordBefore(distance + 1) + " " + wordBefore(distance));
  }

  /** The text of the block before the quotation, at most the last {@link #REACH} units. */
  String before() {
    int to = quotation.first().prose().begin();
    return block.text().substring(Math.max(0, to - REACH), to);
  }

  /** The text of the block behind the quotation, at most {@link #REACH} units. */
  String after() {
    int from = quotation.first().prose().end();
    return block.text().substring(from, Math.min(block.text().length(), from + REACH));
  }

  /** The first token behind the quotation, of the block of its first part. */
  int behind() {
    return words.indexAt(quotation.first().prose().end());
  }

  /** Whether the word before the quotation, or the two before it, are in a list. */
  boolean follows(WordList list) {
    Word opener = knownBefore(2);
    boolean pair = opener != null && opener.opensPhrase(list);
    return list.contains(knownBefore(1))
        || (pair && list.contains(wordBefore(2) + " " + wordBefore(1)));
  }

  /**
   * The word of the language that stands {@code distance} places before the quotation in its
   * sentence, 1 being the nearest and {@value #NEAREST} the farthest; null if none does.
   */
  @Nullable Word knownBefore(int distance) {
    return distance <= nearestCount ? words.known(nearest[distance - 1]) : null;
  }

  /** The same as its key; empty if there is none. */
  String wordBefore(int distance) {
    return distance <= nearestCount ? words.key(nearest[distance - 1]) : "";
  }

  /** The first token of its sentence before the quotation that is near enough to be looked at. */
  int sentence() {
    return sentence;
  }

  /** The nearest word before the quotation; {@link #sentence()} if there is none. */
  int nearest() {
    return nearestCount == 0 ? sentence : nearest[0];
  }

  /** Whether nothing stands before it in its sentence. */
  boolean isFirstOfSentence() {
    return sentence == words.indexAt(quotation.first().prose().begin());
  }

  /** Whether neither a word nor a comma stands right behind it. */
  boolean isLastOfSentence() {
    int at = behind();
    return at >= words.size() || !(isWord(at) || words.kind(at) == TokenKind.COMMA);
  }

  /** Whether there are more words inside than a number. */
  boolean hasMoreThan(int number) {
    int count = 0;
    for (int i = first; i < last && count <= number; i++) {
      count += isWord(i) ? 1 : 0;
    }
    return count > number;
  }

  /** Whether token {@code i} is a word or number. */
  boolean isWord(int i) {
    return words.kind(i) == TokenKind.WORD || words.kind(i) == TokenKind.NUMBER;
  }

  /** Whether the first word begins with a capital letter or a digit. */
  boolean startsHigh() {
    return first < last && !Character.isLowerCase(block.text().charAt(words.begin(first)));
  }

  /** Whether it ends as a sentence or clause does. */
  boolean endsAsClause() {
    return endsWith(".,?!\u2026;");
  }

  /** Whether it ends in a full stop, question or exclamation mark. */
  boolean endsAsSentence() {
    return endsWith(".?!\u2026");
  }

  /** Whether one of the characters ends it. */
  boolean endsWith(String characters) {
    return end > begin && characters.indexOf(block.text().charAt(end - 1)) >= 0;
  }
}
