package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.List;
import org.quotecheck.language.WordList;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokens;

/**
 * A run of capitalised words with the small words, dots and marks that belong between them.
 *
 * <p>Reads one run from its first token on. Not thread-safe; each token is looked at a bounded
 * number of times.
 */
final class NameRun {
  private static final int MAX_WORDS = 16;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final List<String> words = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<Integer> firsts = new ArrayList<>();
  private final List<Integer> lasts = new ArrayList<>();
  private String nickname = "";
  private int end;

  private NameRun(Tokens tokens, Vocabulary vocabulary, int start) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.end = start;
  }

  /** Whether a run starts at the token. */
  static boolean startsAt(Tokens tokens, int i, Vocabulary vocabulary) {
    return ArticleTokens.isUpper(tokens, i) || isPrefixed(tokens, i, vocabulary);
  }

  /** The run from token {@code start} on, which must start one. */
  static NameRun read(Tokens tokens, int start, Vocabulary vocabulary) {
    NameRun run = new NameRun(tokens, vocabulary, start);
    run.particlesBefore(start);
    run.add(start);
    boolean extended = true;
    while (extended) {
      extended = run.words.size() < MAX_WORDS && run.extend(run.end);
    }
    run.maidenName();
    return run;
  }

  /** "al-Nouri": a particle in lower case joined to a capital. */
  private static boolean isPrefixed(Tokens tokens, int i, Vocabulary vocabulary) {
    if (tokens.kind(i) != TokenKind.WORD) {
      return false;
    }
    int limit = Math.min(tokens.end(i) - 1, tokens.begin(i) + 4);
    for (int at = tokens.begin(i) + 1; at < limit; at++) {
      if (tokens.text().charAt(at) == '-') {
        return Character.isUpperCase(tokens.text().charAt(at + 1))
            && vocabulary.particles.contains(tokens.text().substring(tokens.begin(i), at));
      }
    }
    return false;
  }

  private void particlesBefore(int start) {
    int first = start;
    while (first > 0 && start - first < 3 && isParticle(first - 1, 2)) {
      first--;
    }
    for (int i = first; i < start; i++) {
      add(i);
    }
  }

  private boolean isParticle(int i, int minLength) {
    return ArticleTokens.is(tokens, i, TokenKind.WORD)
        && tokens.end(i) - tokens.begin(i) <= 5
        && tokens.end(i) - tokens.begin(i) >= minLength
        && ArticleTokens.isLower(tokens, i)
        && vocabulary.particles.contains(tokens.word(i));
  }

  private void add(int token) {
    addAs(tokens.word(token), token, token + 1);
  }

  private void addAs(String word, int first, int last) {
    words.add(word);
    keys.add(Vocabulary.key(word));
    firsts.add(first);
    lasts.add(last);
    end = last;
  }

  /** Takes in what stands at token {@code at} if it continues the run. */
  private boolean extend(int at) {
    if (at >= tokens.size()) {
      return false;
    }
    return switch (tokens.kind(at)) {
      case WORD -> takeWord(at);
      case STOP -> dot(at);
      case COMMA -> suffixAfterComma(at);
      case QUOTE_MARK, OPEN_BRACKET -> nickname(at);
      case POSSESSIVE -> possessive(at);
      case OTHER -> ampersand(at);
      default -> false;
    };
  }

  private boolean takeWord(int at) {
    if (startsAt(tokens, at, vocabulary)) {
      if (endsWithDot() && vocabulary.common.contains(ArticleTokens.key(tokens, at))) {
        return false;
      }
      add(at);
      return true;
    }
    return particles(at) || connector(at);
  }

  private boolean endsWithDot() {
    String last = words.get(words.size() - 1);
    return last.length() > 3 && last.endsWith(".");
  }

  private boolean particles(int at) {
    int next = at;
    while (next - at < 3 && next < tokens.size() && isParticle(next, 1)) {
      next++;
    }
    if (next == at || next >= tokens.size() || !ArticleTokens.isUpper(tokens, next)) {
      return false;
    }
    for (int i = at; i <= next; i++) {
      add(i);
    }
    return true;
  }

  /** "Department OF Housing AND Urban Development", "Secretary OF State", "Committee ON Rules". */
  private boolean connector(int at) {
    String rule =
        Vocabulary.field(vocabulary.connectors, ArticleTokens.key(tokens, at), 0).orElse("");
    int next = at + 1;
    if (rule.equals("office") && isArticle(next)) {
      next++;
    }
    if (rule.isEmpty() || next >= tokens.size() || !ArticleTokens.isUpper(tokens, next)) {
      return false;
    }
    boolean joins =
        switch (rule) {
          case "office" -> takesOffice(lastKey());
          case "body" -> isBody(lastKey());
          default -> joinsPair(next);
        };
    if (joins) {
      for (int i = at; i <= next; i++) {
        add(i);
      }
    }
    return joins;
  }

  private boolean isArticle(int at) {
    return Vocabulary.field(vocabulary.determiners, ArticleTokens.key(tokens, at), 0)
        .filter("definite"::equals)
        .isPresent();
  }

  private String lastKey() {
    return keys.get(keys.size() - 1);
  }

  private boolean isBody(String key) {
    return vocabulary.designators.contains(key)
        || Vocabulary.isPluralIn(vocabulary.designators, key);
  }

  private boolean takesOffice(String key) {
    return isBody(key)
        || vocabulary.titles.contains(key)
        || vocabulary.persons.contains(key)
        || vocabulary.documents.contains(key)
        || vocabulary.bodies.contains(key);
  }

  /**
   * Whether "and" joins parts of one name: inside "Department of A and B", or where a designator
   * ends the words after it and one plain word stands before ("Food and Drug Administration").
   */
  private boolean joinsPair(int next) {
    int last = next;
    while (last + 1 < tokens.size() && last - next < 3 && ArticleTokens.isUpper(tokens, last + 1)) {
      last++;
    }
    if (keys.stream().anyMatch(vocabulary.connectors::contains)) {
      return !vocabulary.isGiven(ArticleTokens.key(tokens, next));
    }
    String first = keys.get(keys.size() - 1);
    return last > next
        && keys.size() <= 2
        && isDesignator(vocabulary.designators, ArticleTokens.key(tokens, last))
        && !isBody(first)
        && !vocabulary.isGiven(keys.get(0))
        && !vocabulary.places.contains(first);
  }

  private static boolean isDesignator(WordList designators, String key) {
    return Vocabulary.field(designators, key, 0).filter("organization"::equals).isPresent();
  }

  /** The dot of "Dr. Lu", "Jr.", "Inc."; whether the run goes on after it. */
  private boolean dot(int at) {
    boolean adjacent =
        tokens.end(at) - tokens.begin(at) == 1 && tokens.begin(at) == tokens.end(at - 1);
    if (!adjacent || !vocabulary.abbreviations.contains(lastKey())) {
      return false;
    }
    int lastIndex = words.size() - 1;
    words.set(lastIndex, words.get(lastIndex) + ".");
    lasts.set(lastIndex, at + 1);
    end = at + 1;
    return end < tokens.size()
        && startsAt(tokens, end, vocabulary)
        && (vocabulary.titles.contains(lastKey())
            || !vocabulary.common.contains(ArticleTokens.key(tokens, end)))
        && extend(end);
  }

  private boolean suffixAfterComma(int at) {
    String key = ArticleTokens.key(tokens, at + 1);
    if (!vocabulary.suffixes.contains(key) || !ArticleTokens.isUpper(tokens, at + 1)) {
      return false;
    }
    addAs(tokens.word(at + 1), at + 1, at + 2);
    return true;
  }

  /** Robert "Bo" Tarn, Robert (Bo) Tarn: the nickname is kept apart. */
  private boolean nickname(int at) {
    int close = at + 1;
    while (close < tokens.size() && close - at <= 3 && tokens.kind(close) == TokenKind.WORD) {
      close++;
    }
    boolean closes =
        close > at + 1
            && close + 1 < tokens.size()
            && (tokens.kind(close) == TokenKind.QUOTE_MARK
                || tokens.kind(close) == TokenKind.CLOSE_BRACKET);
    if (!closes
        || !ArticleTokens.isUpper(tokens, at + 1)
        || !ArticleTokens.isUpper(tokens, close + 1)
        || isAcronym(tokens.word(at + 1))) {
      return false;
    }
    nickname = Vocabulary.key(tokens.word(close - 1));
    add(close + 1);
    return true;
  }

  /** All capitals, two letters or more. */
  static boolean isAcronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c != '.' && c != '&' && c != '-' && !Character.isDigit(c)) {
        return false;
      }
    }
    return capitals > 1;
  }

  /** "Harlow Farmers' Union", "St. Anne's Hospital": a possessive before a designator. */
  private boolean possessive(int at) {
    boolean designated =
        at + 1 < tokens.size()
            && ArticleTokens.isUpper(tokens, at + 1)
            && isDesignator(vocabulary.designators, ArticleTokens.key(tokens, at + 1));
    boolean plural = tokens.end(at) - tokens.begin(at) == 1 || keys.get(0).equals("st");
    boolean crowd = vocabulary.groups.contains(lastKey());
    if (!designated || !(plural || crowd)) {
      return false;
    }
    int lastIndex = words.size() - 1;
    words.set(lastIndex, words.get(lastIndex) + tokens.word(at));
    lasts.set(lastIndex, at + 1);
    add(at + 1);
    return true;
  }

  private boolean ampersand(int at) {
    boolean joins =
        tokens.text().charAt(tokens.begin(at)) == '&'
            && at + 1 < tokens.size()
            && ArticleTokens.isUpper(tokens, at + 1);
    if (joins) {
      addAs("&", at, at + 1);
      add(at + 1);
    }
    return joins;
  }

  /** "Ana Holt (née Ruiz)". */
  private void maidenName() {
    if (ArticleTokens.is(tokens, end, TokenKind.OPEN_BRACKET)
        && vocabulary.maiden.contains(ArticleTokens.key(tokens, end + 1))
        && ArticleTokens.is(tokens, end + 2, TokenKind.WORD)) {
      nickname = ArticleTokens.key(tokens, end + 2);
    }
  }

  /** The number of words. */
  int size() {
    return words.size();
  }

  /** The words from {@code from} to {@code to}, as written. */
  List<String> words(int from, int to) {
    return words.subList(from, to);
  }

  /** The keys from {@code from} to {@code to}. */
  List<String> keys(int from, int to) {
    return keys.subList(from, to);
  }

  /** The key of a word. */
  String key(int word) {
    return keys.get(word);
  }

  /** A word as written. */
  String word(int word) {
    return words.get(word);
  }

  /** The first token of a word. */
  int first(int word) {
    return firsts.get(word);
  }

  /** The token after a word. */
  int last(int word) {
    return lasts.get(word);
  }

  /** The token after the run. */
  int end() {
    return end;
  }

  /** The nickname in marks or the maiden name; empty without. */
  String nickname() {
    return nickname;
  }
}
