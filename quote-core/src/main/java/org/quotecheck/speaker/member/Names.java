package org.quotecheck.speaker.member;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.text.TokenKind;

/** The names of an article in reading order, with whom each means. Immutable. */
public final class Names {
  private static final int REACH = 12;
  private static final int COMPLEMENT = 6;

  private final List<Name> names;
  private final @Nullable Member[] owners;
  private final Map<Integer, List<Member>> rivals;

  /** Which names have any, since each is asked about again and again. */
  private final BitSet several = new BitSet();

  /** The blocks of the names and the tokens behind them, since they are searched all the time. */
  private final int[] blocks;

  private final int[] lasts;

  /** The first tokens of their runs. */
  private final int[] firsts;

  Names(List<Name> names, @Nullable Member[] owners, Map<Integer, List<Member>> rivals) {
    this.names = names;
    this.owners = owners;
    this.rivals = rivals;
    rivals.keySet().forEach(several::set);
    this.blocks = new int[names.size()];
    this.lasts = new int[names.size()];
    this.firsts = new int[names.size()];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = names.get(i).block();
      lasts[i] = names.get(i).last();
      firsts[i] = names.get(i).runFirst();
    }
  }

  /** The number of names. */
  public int size() {
    return names.size();
  }

  /** A name. */
  public Name get(int index) {
    return names.get(index);
  }

  /** Whom a name means; null where it could be several. */
  public @Nullable Member owner(int index) {
    return owners[index];
  }

  /** Whether any name could be several. */
  public boolean hasRivals() {
    return !rivals.isEmpty();
  }

  /** Who the name may be where {@link #owner} is null. */
  public List<Member> rivals(int index) {
    return several.get(index) ? rivals.getOrDefault(index, List.of()) : List.of();
  }

  /** The index of the last name that ends at or before a token; -1 if there is none. */
  public int before(int block, int token) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (endsBefore(middle, block, token)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private boolean endsBefore(int index, int block, int token) {
    return blocks[index] < block || (blocks[index] == block && lasts[index] <= token);
  }

  /**
   * The index of the first name that ends behind a token, for those who read on from name to name.
   *
   * @param from an index that is not behind it
   */
  public int next(int from, int block, int token) {
    int index = from;
    while (index < blocks.length && endsBefore(index, block, token)) {
      index++;
    }
    return index;
  }

  /**
   * Whether there is a name of this index, and it stands in the block and begins before a token.
   */
  public boolean begins(int index, int block, int token) {
    return index < blocks.length && blocks[index] == block && firsts[index] < token;
  }

  /** The index of the last name that starts before a token of the block; -1 if there is none. */
  public int startingBefore(int block, int token) {
    int index = before(block, token);
    int next = index + 1;
    boolean over =
        next < names.size() && names.get(next).block() == block && names.get(next).first() < token;
    return over ? next : index >= 0 && names.get(index).block() == block ? index : -1;
  }

  /** Whether a name of the block lies wholly between two tokens. */
  public boolean hasNameBetween(int block, int from, int to) {
    int index = before(block, to);
    return index >= 0 && names.get(index).block() == block && names.get(index).first() >= from;
  }

  /**
   * Whether a name stands as an aside behind a noun phrase: <i>the officer who helps Dr. Senn, Lyle
   * Hammond,</i>.
   *
   * @param words the tokens of the block
   * @param head the token behind the head of the phrase
   * @param from the index of a name that is not behind {@link #next} from there
   */
  public boolean isAsideOf(int block, KnownTokens words, int head, int from) {
    int limit = Math.min(words.size(), head + REACH);
    int at = head;
    int index = next(from, block, at);
    while (at < limit && words.kind(at) == TokenKind.WORD) {
      boolean named = index < names.size() && names.get(index).block() == block;
      at = named && names.get(index).runFirst() == at ? names.get(index++).last() : at + 1;
    }
    if (!ArticleTokens.is(words, at, TokenKind.COMMA) || index >= names.size()) {
      return false;
    }
    Name name = names.get(index);
    return name.block() == block && name.runFirst() == at + 1 && closes(words, name);
  }

  /** Whether a comma, stop or dash follows the name, or the text ends with it. */
  private static boolean closes(KnownTokens words, Name name) {
    int last = name.last();
    return name.kind() == Name.Kind.PERSON
        && !name.signs().possessive()
        && (last >= words.size()
            || (words.kind(last) == TokenKind.WORD && closesLater(words, last))
            || words.kind(last) == TokenKind.COMMA
            || words.kind(last) == TokenKind.OPEN_BRACKET
            || words.kind(last) == TokenKind.STOP
            || words.kind(last) == TokenKind.DASH);
  }

  /** "David Ruiz of Harlow University,": a few words before the comma. */
  private static boolean closesLater(KnownTokens words, int from) {
    int limit = Math.min(words.size(), from + COMPLEMENT);
    int at = from;
    while (at < limit && words.kind(at) == TokenKind.WORD) {
      at++;
    }
    return ArticleTokens.isLower(words, from)
        && ArticleTokens.isUpper(words, from + 1)
        && ArticleTokens.is(words, at, TokenKind.COMMA);
  }

  /** Whether a token of the block is part of a name or its titles. */
  public boolean covers(int block, int token) {
    int index = before(block, token) + 1;
    return index < names.size()
        && names.get(index).block() == block
        && names.get(index).runFirst() <= token
        && names.get(index).last() > token;
  }
}
