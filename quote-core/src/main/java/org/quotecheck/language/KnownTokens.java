package org.quotecheck.language;

import org.jspecify.annotations.Nullable;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokens;

/**
 * The tokens of a text, each looked up once in the words of a language. Immutable and thread-safe.
 *
 * <p>Words are compared by their <i>key</i>: lower case, straight apostrophes, no abbreviation dot.
 */
public final class KnownTokens {
  private final Tokens tokens;
  private final @Nullable Word[] words;
  private final @Nullable String[] keys;
  private final byte[] shapes;

  /** Looks up the words and numbers among the tokens. */
  public KnownTokens(Tokens tokens, WordTable table) {
    this(tokens, new WordForms(table, tokens.text().length()));
  }

  /** The same for one of the texts of an article. */
  public KnownTokens(Tokens tokens, WordForms forms) {
    this.tokens = tokens;
    this.words = new @Nullable Word[tokens.size()];
    this.keys = new @Nullable String[tokens.size()];
    this.shapes = new byte[tokens.size()];
    char[] text = tokens.text().toCharArray();
    for (int i = 0; i < words.length; i++) {
      TokenKind kind = tokens.kind(i);
      if (kind == TokenKind.WORD || kind == TokenKind.NUMBER) {
        int end = tokens.end(i);
        forms.read(text, tokens.begin(i), text[end - 1] == '.' ? keyEnd(i) : end);
        words[i] = forms.word();
        keys[i] = forms.key();
        shapes[i] = kind == TokenKind.WORD ? forms.shape() : 0;
      }
    }
  }

  /** Where the key of token {@code i} ends: before its dot, if that is its only one. */
  private int keyEnd(int i) {
    return isKey(i) ? tokens.end(i) : tokens.end(i) - 1;
  }

  /** Whether the key of token {@code i} is all of it, no dot left out. */
  public boolean isKey(int i) {
    return tokens.text().charAt(tokens.end(i) - 1) != '.' || !endsWithOnlyDot(i);
  }

  private boolean endsWithOnlyDot(int i) {
    int last = tokens.end(i) - 1;
    return last - tokens.begin(i) > 1 && tokens.text().indexOf('.', tokens.begin(i)) == last;
  }

  /** Whether token {@code i} is a word that starts with a capital; false outside. */
  public boolean isUpper(int i) {
    return i >= 0 && i < shapes.length && (shapes[i] & WordPacking.CAPITAL) != 0;
  }

  /** Whether token {@code i} is a word that starts with anything else; false outside. */
  public boolean isLower(int i) {
    return i >= 0
        && i < shapes.length
        && tokens.kind(i) == TokenKind.WORD
        && (shapes[i] & WordPacking.CAPITAL) == 0;
  }

  /** False for most words that have no hyphen behind their first character. */
  public boolean mayHaveHyphen(int i) {
    return (shapes[i] & WordPacking.HYPHEN) != 0;
  }

  /** False for most words that have no capital behind their first character. */
  public boolean mayHaveInnerCapital(int i) {
    return (shapes[i] & WordPacking.INNER) != 0;
  }

  /** False for words that have no apostrophe behind their first character. */
  public boolean mayHaveApostrophe(int i) {
    return (shapes[i] & (WordPacking.APOSTROPHE | WordPacking.HYPHEN)) != 0;
  }

  /** The number of tokens. */
  public int size() {
    return words.length;
  }

  /** The tokens as they were cut. */
  public Tokens tokens() {
    return tokens;
  }

  /** The text that was tokenised. */
  public String text() {
    return tokens.text();
  }

  /** Where token {@code i} begins. */
  public int begin(int i) {
    return tokens.begin(i);
  }

  /** Where token {@code i} ends, exclusive. */
  public int end(int i) {
    return tokens.end(i);
  }

  /** What token {@code i} is. */
  public TokenKind kind(int i) {
    return tokens.kind(i);
  }

  /** The characters of token {@code i}. */
  public String word(int i) {
    return tokens.word(i);
  }

  /** The first token that ends after {@code offset}; {@link #size()} if there is none. */
  public int indexAt(int offset) {
    return tokens.indexAt(offset);
  }

  /** The word of the language at token {@code i}; null for any other, for marks and outside. */
  public @Nullable Word known(int i) {
    return i >= 0 && i < words.length ? words[i] : null;
  }

  /** The key of token {@code i}; empty outside and for anything but words and numbers. */
  public String key(int i) {
    String key = i >= 0 && i < keys.length ? keys[i] : null;
    return key == null ? "" : key;
  }

  /** The characters of token {@code i} in lower case with straight apostrophes. */
  public String folded(int i) {
    String key = keys[i];
    return key != null && isKey(i) ? key : WordTable.fold(tokens.word(i));
  }
}
