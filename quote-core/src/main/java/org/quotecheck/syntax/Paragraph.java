package org.quotecheck.syntax;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;
import org.quotecheck.text.Span;

/**
 * A block's words outside its quotations, each quotation being one opaque word.
 *
 * <p>Words are counted from 0; ranges of words are half-open. Parallel arrays keep it small.
 * Immutable after {@link ParagraphReader} has made it.
 */
public final class Paragraph {
  private final int block;
  private final String text;
  private final Words words;
  private final int[] sentences;
  private final int[] chunks;
  private final int[] sentenceBegins;
  private final int[] chunkBegins;
  private final int[] chunkEnds;
  private final boolean quotationsOnly;

  Paragraph(int block, String text, Words words, int[] sentences, Chunker chunker) {
    this.block = block;
    this.text = text;
    this.words = words;
    this.sentences = sentences;
    this.chunks = chunker.chunks();
    this.chunkBegins = chunker.begins();
    this.chunkEnds = chunker.ends();
    this.sentenceBegins = sentenceBegins(sentences, words.size);
    this.quotationsOnly = isQuotationsOnly(words);
  }

  /** The first word of every sentence, and the number of words behind the last. */
  private static int[] sentenceBegins(int[] sentences, int size) {
    int[] begins = new int[size == 0 ? 1 : sentences[size - 1] + 2];
    for (int i = size - 1; i >= 0; i--) {
      begins[sentences[i]] = i;
    }
    begins[begins.length - 1] = size;
    return begins;
  }

  private static boolean isQuotationsOnly(Words words) {
    int word = 0;
    while (word < words.size && isQuoted(words.classes[word])) {
      word++;
    }
    return word == words.size;
  }

  /** The index of the block in the article. */
  public int block() {
    return block;
  }

  /** The block's prose. */
  public String text() {
    return text;
  }

  private static boolean isQuoted(WordClass c) {
    return c == WordClass.QUOTATION
        || c == WordClass.STOP
        || c == WordClass.MARK
        || c == WordClass.DASH;
  }

  /** Whether quotations and marks are all there is. */
  public boolean isQuotationsOnly() {
    return quotationsOnly;
  }

  /** The number of words. */
  public int size() {
    return words.size;
  }

  /** What word {@code i} does. */
  public WordClass wordClass(int i) {
    return words.classes[Objects.checkIndex(i, words.size)];
  }

  /** Whether word {@code i} exists and has the class. */
  public boolean is(int i, WordClass wordClass) {
    return i >= 0 && i < words.size && words.classes[i] == wordClass;
  }

  /** Where word {@code i} begins, in prose offsets. */
  public int begin(int i) {
    return words.begins[Objects.checkIndex(i, words.size)];
  }

  /** Where word {@code i} ends, in prose offsets, exclusive. */
  public int end(int i) {
    return words.ends[Objects.checkIndex(i, words.size)];
  }

  /** The first token of word {@code i}, among those of the block. */
  public int firstToken(int i) {
    return words.firstToken(Objects.checkIndex(i, words.size));
  }

  /** The token behind the last of word {@code i}, among those of the block. */
  public int endToken(int i) {
    return words.endToken(Objects.checkIndex(i, words.size));
  }

  /** The prose span of the words {@code from} to {@code to}, exclusive. */
  public Span span(int from, int to) {
    return new Span(begin(from), end(to - 1));
  }

  /** The characters of word {@code i}. */
  public String word(int i) {
    return text.substring(begin(i), end(i));
  }

  /** The characters of word {@code i} in lower case with straight apostrophes. */
  public String lower(int i) {
    return words.folded(Objects.checkIndex(i, words.size));
  }

  /**
   * Whether word {@code i}, no quotation, is in a list of the language that the paragraph was read
   * in.
   */
  public boolean isIn(int i, WordList list) {
    Objects.checkIndex(i, words.size);
    return words.isToken(i)
        ? list.contains(words.known(i))
        : !words.isQuotation(i) && list.contains(words.folded(i));
  }

  /**
   * The word of the language that word {@code i} is; null for quotations and for what the language
   * does not know or has to take apart.
   */
  public @Nullable Word known(int i) {
    Objects.checkIndex(i, words.size);
    return words.isToken(i) ? words.known(i) : null;
  }

  /** The cue verb form of word {@code i}; null unless it is of class {@link WordClass#CUE}. */
  public @Nullable CueForm cue(int i) {
    return words.cue(Objects.checkIndex(i, words.size));
  }

  /** The quotation that word {@code i} stands for, as its index in the article; -1 for a word. */
  public int quotation(int i) {
    return words.quotation(Objects.checkIndex(i, words.size));
  }

  /** The number of the sentence of word {@code i}, from 0. */
  public int sentence(int i) {
    return sentences[Objects.checkIndex(i, words.size)];
  }

  /** The first word of the sentence of word {@code i}. */
  public int sentenceBegin(int i) {
    return sentenceBegins[sentence(i)];
  }

  /** The word after the last of the sentence of word {@code i}. */
  public int sentenceEnd(int i) {
    return sentenceBegins[sentence(i) + 1];
  }

  /** Whether word {@code i} exists and stands in a noun phrase. */
  public boolean inChunk(int i) {
    return i >= 0 && i < words.size && chunks[i] >= 0;
  }

  /** The first word of the noun phrase of word {@code i}, which must stand in one. */
  public int chunkBegin(int i) {
    return chunkBegins[chunks[i]];
  }

  /** The word after the last of the noun phrase of word {@code i}, which must stand in one. */
  public int chunkEnd(int i) {
    return chunkEnds[chunks[i]];
  }

  /** The first word that ends after a prose offset; {@link #size()} if there is none. */
  public int wordAt(int offset) {
    int low = 0;
    int high = words.size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether word {@code i} starts with a capital letter. */
  public boolean isCapital(int i) {
    return words.isCapital(Objects.checkIndex(i, words.size));
  }

  /** The last character of the quotation at word {@code i} before its closing mark. */
  public char lastInside(int i) {
    return words.lastInside[i];
  }

  /**
   * Whether the words of a quotation end with a stop: inside the marks, or with a comma behind them
   * as British style has it.
   */
  public boolean endsWithStop(int quotation) {
    boolean comma = is(quotation + 1, WordClass.COMMA) && !isSemicolon(quotation + 1);
    return comma || !Character.isLetterOrDigit(lastInside(quotation));
  }

  /** Whether word {@code i} is a quotation that has a comma before its closing mark. */
  public boolean endsWithComma(int i) {
    return is(i, WordClass.QUOTATION) && lastInside(i) == ',';
  }

  /** Whether word {@code i} is a semicolon, which parts clauses more surely than a comma. */
  public boolean isSemicolon(int i) {
    return is(i, WordClass.COMMA) && text.charAt(begin(i)) == ';';
  }
}
