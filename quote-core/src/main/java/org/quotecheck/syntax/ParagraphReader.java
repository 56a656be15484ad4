package org.quotecheck.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Block;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordTable;
import org.quotecheck.text.Span;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokenizer;

/**
 * Reads blocks into paragraphs: folds quotations, looks words up, cuts sentences, decides word
 * classes and marks noun phrases, each in one pass. Immutable and thread-safe.
 */
public final class ParagraphReader {
  /** How far the verb behind a noun phrase is looked for before the phrase is read as words. */
  private static final int REACH = 12;

  private final WordTable table;
  private final Lexicon lexicon;

  /** A reader that uses the word lists of {@code language}. */
  public ParagraphReader(Language language) {
    this.table = language.words();
    this.lexicon = new Lexicon(language);
  }

  /**
   * A quotation, or a part of one, that becomes one word.
   *
   * @param quotation its index in the article
   * @param prose where it stands in the block's prose, marks included
   * @param closeLength the length of its closing mark
   */
  public record Fold(int quotation, Span prose, int closeLength) {}

  /**
   * Reads one block.
   *
   * @param index the block's index in the article
   * @param block the block
   * @param folds the quotations in it, by begin, without overlap
   */
  public Paragraph read(int index, Block block, List<Fold> folds) {
    return read(index, tokens(block), folds);
  }

  /** The tokens of a block, each looked up. */
  KnownTokens tokens(Block block) {
    return KnownTokens.of(Tokenizer.tokenize(block.text()), table);
  }

  /** Reads one block from its tokens. */
  Paragraph read(int index, KnownTokens tokens, List<Fold> folds) {
    String text = tokens.text();
    Words words = fold(text, tokens, folds);
    int[] sentences = new SentenceSplitter(lexicon, text, words).split();
    new WordTagger(lexicon, text, words, sentences).tag();
    return new Paragraph(index, text, words, sentences, Chunker.of(words));
  }

  private Words fold(String text, KnownTokens tokens, List<Fold> folds) {
    Words words = new Words(tokens);
    int next = 0;
    int token = 0;
    while (token < tokens.size()) {
      if (next < folds.size() && tokens.end(token) > folds.get(next).prose().begin()) {
        Fold fold = folds.get(next++);
        addFold(text, words, fold);
        token = tokens.indexAt(fold.prose().end());
      } else {
        addToken(text, words, tokens, token++);
      }
    }
    return words;
  }

  private static void addFold(String text, Words words, Fold fold) {
    int last = Math.max(fold.prose().begin(), fold.prose().end() - fold.closeLength()) - 1;
    while (last > fold.prose().begin() && isTrailing(text.charAt(last))) {
      last--;
    }
    char inside = last < fold.prose().begin() ? ' ' : text.charAt(last);
    Span prose = fold.prose();
    words.add(TokenKind.QUOTE_MARK, prose.begin(), prose.end(), fold.quotation(), inside);
  }

  /** Spaces and inner closing marks between the last word and the closing mark. */
  private static boolean isTrailing(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\''
        || c == '\u2019'
        || c == '\u201D';
  }

  private void addToken(String text, Words words, KnownTokens tokens, int token) {
    if (isDotOfAbbreviation(text, words, tokens, token)) {
      int last = words.size - 1;
      words.ends[last] = tokens.end(token);
      words.entries[last] = lexicon.lookup(words.folded(last));
    } else {
      words.add(token);
      boolean word = tokens.kind(token) == TokenKind.WORD;
      words.entries[words.size - 1] = word ? entry(tokens, token) : null;
    }
  }

  private boolean isDotOfAbbreviation(String text, Words words, KnownTokens tokens, int token) {
    int last = words.size - 1;
    return last >= 0
        && tokens.kind(token) == TokenKind.STOP
        && words.kinds[last] == TokenKind.WORD
        && words.ends[last] == tokens.begin(token)
        && isDotOfAbbreviation(text, tokens, token);
  }

  /** Whether a stop right behind a word is the dot of an abbreviation. */
  private boolean isDotOfAbbreviation(String text, KnownTokens tokens, int stop) {
    return tokens.end(stop) - tokens.begin(stop) == 1
        && text.charAt(tokens.begin(stop)) == '.'
        && isAbbreviation(tokens, stop - 1);
  }

  /**
   * Whether a token is a mark that is a word of its own in no noun phrase, whatever stands around
   * it; false of a few that are.
   */
  boolean partsPhrases(KnownTokens tokens, int token) {
    return switch (tokens.kind(token)) {
      case COMMA, COLON, DASH, OPEN_BRACKET, CLOSE_BRACKET -> true;
      case STOP ->
          token > 0
              && (tokens.kind(token - 1) != TokenKind.WORD
                  || tokens.end(token - 1) != tokens.begin(token)
                  || !isDotOfAbbreviation(tokens.text(), tokens, token));
      default -> false;
    };
  }

  private boolean isAbbreviation(KnownTokens tokens, int token) {
    return tokens.isKey(token)
        ? lexicon.isAbbreviation(tokens.known(token), tokens.key(token))
        : lexicon.isAbbreviation(tokens.folded(token));
  }

  /**
   * Whether a cue or an auxiliary may stand behind the noun phrase that begins at a token, with
   * adverbs between at most; true of a few where none does.
   */
  boolean mayAct(KnownTokens tokens, int from) {
    int limit = Math.min(tokens.size(), from + REACH);
    for (int at = from; at < limit; at++) {
      if (partsPhrases(tokens, at)) {
        return false;
      }
      if (tokens.kind(at) != TokenKind.WORD && tokens.kind(at) != TokenKind.NUMBER) {
        return true;
      }
      Lexicon.Entry entry = tokens.kind(at) == TokenKind.WORD ? entry(tokens, at) : null;
      if (entry != null && entry.canAct()) {
        return true;
      }
      boolean noun = at == from || determines(tokens, at - 1) || !tokens.isLower(at);
      if (entry != null && entry.isLink() && !noun) {
        return false;
      }
    }
    return limit < tokens.size();
  }

  /** Whether a preposition behind the token is no preposition: <i>the inside</i>. */
  private boolean determines(KnownTokens tokens, int token) {
    Lexicon.Entry entry = entry(tokens, token);
    return entry != null && entry.is(WordClass.DETERMINER);
  }

  private Lexicon.@Nullable Entry entry(KnownTokens tokens, int token) {
    if (!tokens.isKey(token)) {
      return lexicon.lookup(tokens.folded(token));
    }
    Lexicon.Entry entry = lexicon.entry(tokens.known(token));
    return entry == null && tokens.mayHaveApostrophe(token)
        ? lexicon.contracted(tokens.folded(token))
        : entry;
  }
}
