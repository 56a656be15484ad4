package org.quotecheck.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokens;

/**
 * The tokens of a text, each looked up once in the words of a language. Immutable and thread-safe.
 *
 * <p>Words are compared by their <i>key</i>: lower case, straight apostrophes, no abbreviation dot.
 */
public final class KnownTokens {
  private static final int NONE = -1;

  private final Tokens tokens;

  /** The place of each token among the words of the article; {@link #NONE} for marks. */
  private final int[] places;

  private final byte[] shapes;
  private final @Nullable Word[] words;
  private final @Nullable String[] keys;
  private final boolean[] lowers;

  private KnownTokens(Read read, WordForms forms) {
    this.tokens = read.tokens;
    this.places = read.places;
    this.shapes = read.shapes;
    this.words = forms.words();
    this.keys = forms.keys();
    this.lowers = forms.lowers();
  }

  /** The tokens of a text whose words are taken in, and not yet looked up. */
  private static final class Read {
    private final Tokens tokens;
    private final int[] places;
    private final byte[] shapes;

    Read(Tokens tokens) {
      this.tokens = tokens;
      this.places = new int[tokens.size()];
      this.shapes = new byte[tokens.size()];
    }

    /**
     * Takes the words and numbers in.
     *
     * @param text room for the characters, which is overwritten
     */
    void into(WordForms forms, char[] text) {
      tokens.text().getChars(0, tokens.text().length(), text, 0);
      for (int i = 0; i < places.length; i++) {
        TokenKind kind = tokens.kind(i);
        places[i] = NONE;
        if (kind == TokenKind.WORD || kind == TokenKind.NUMBER) {
          boolean dotted = text[tokens.end(i) - 1] == '.';
          int end = dotted ? keyEnd(tokens, i) : tokens.end(i);
          places[i] = forms.add(text, tokens.begin(i), end);
          if (kind == TokenKind.WORD) {
            note(i, forms.shape() | (dotted ? WordPacking.DOTTED : 0), forms);
          }
        }
      }
    }

    private void note(int word, int shape, WordForms forms) {
      shapes[word] = (byte) shape;
      if ((shape & WordPacking.LOWER) != 0) {
        forms.noteLower(places[word]);
      }
    }
  }

  /** Looks up the words and numbers among the tokens of a text. */
  public static KnownTokens of(Tokens tokens, WordTable table) {
    return ofAll(List.of(tokens), table).get(0);
  }

  /** The same for all texts of an article, each of whose words is looked up once. */
  public static List<KnownTokens> ofAll(List<Tokens> texts, WordTable table) {
    int length = 0;
    int longest = 0;
    for (Tokens text : texts) {
      length += text.text().length();
      longest = Math.max(longest, text.text().length());
    }
    WordForms forms = new WordForms(table, length);
    char[] room = new char[longest];
    List<Read> read = new ArrayList<>(texts.size());
    for (Tokens text : texts) {
      Read each = new Read(text);
      each.into(forms, room);
      read.add(each);
    }
    forms.lookUp();
    List<KnownTokens> known = new ArrayList<>(texts.size());
    for (Read each : read) {
      known.add(new KnownTokens(each, forms));
    }
    return known;
  }

  /** Where the key of a token that ends with a dot ends: before the dot, if it is its only one. */
  private static int keyEnd(Tokens tokens, int i) {
    return endsWithOnlyDot(tokens, i) ? tokens.end(i) - 1 : tokens.end(i);
  }

  /** Whether the key of token {@code i} is all of it, no dot left out. */
  public boolean isKey(int i) {
    return !isDotted(i) || !endsWithOnlyDot(tokens, i);
  }

  private static boolean endsWithOnlyDot(Tokens tokens, int i) {
    int last = tokens.end(i) - 1;
    return last - tokens.begin(i) > 1 && tokens.text().indexOf('.', tokens.begin(i)) == last;
  }

  /** Whether token {@code i} is a word that starts with a capital; false outside. */
  public boolean isUpper(int i) {
    return i >= 0 && i < shapes.length && (shapes[i] & WordPacking.CAPITAL) != 0;
  }

  /** Whether token {@code i} is a word that starts with anything else; false outside. */
  public boolean isLower(int i) {
    return i >= 0 && i < shapes.length && (shapes[i] & WordPacking.LOWER) != 0;
  }

  /** Whether the texts of the article have the word at token {@code i} without a capital, too. */
  public boolean isAlsoLower(int i) {
    return places[i] != NONE && lowers[places[i]];
  }

  /** Whether token {@code i} is a word that ends with a dot. */
  public boolean isDotted(int i) {
    return (shapes[i] & WordPacking.DOTTED) != 0;
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

  /** Whether token {@code i} is a word, and what follows its first character small letters. */
  public boolean isPlain(int i) {
    int letter = shapes[i] & (WordPacking.CAPITAL | WordPacking.LOWER);
    return letter == shapes[i] && letter != 0;
  }

  /** The number of tokens. */
  public int size() {
    return places.length;
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
    return i >= 0 && i < places.length && places[i] != NONE ? words[places[i]] : null;
  }

  /**
   * The number of the key of token {@code i} among all of the article; negative for anything but
   * words and numbers.
   */
  public int place(int i) {
    return places[i];
  }

  /** The key of token {@code i}; empty outside and for anything but words and numbers. */
  public String key(int i) {
    String key = i >= 0 && i < places.length && places[i] != NONE ? keys[places[i]] : null;
    return key == null ? "" : key;
  }

  /** The characters of token {@code i} in lower case with straight apostrophes. */
  public String folded(int i) {
    return places[i] != NONE && isKey(i) ? key(i) : WordTable.fold(tokens.word(i));
  }
}
