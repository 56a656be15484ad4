package org.quotecheck.speaker.phrase;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.quotecheck.language.Gender;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.text.TokenKind;

/** The parts of a mention. Tokens are counted in their block. Immutable and thread-safe. */
public final class NounPhrase {
  /** Of a pronoun that is nothing but the subject of a verb. */
  private static final String SUBJECT = "subject";

  /** The words of "in front of me", and one more. */
  private static final int POST = 5;

  private final int block;
  private final KnownTokens words;
  private final Vocabulary vocabulary;
  private final int first;
  private final int last;
  private final int headEnd;
  private final Noun head;
  private final String age;

  private NounPhrase(
      int block, KnownTokens words, int first, int last, int behind, Vocabulary vocabulary) {
    this.block = block;
    this.words = words;
    this.vocabulary = vocabulary;
    this.first = first;
    this.last = last;
    this.headEnd = headEnd(words, first, behind, last, vocabulary);
    this.head = nounBefore(words, first, headEnd, vocabulary);
    this.age = age(words, first, last, vocabulary);
  }

  /**
   * Reads a phrase.
   *
   * @param block the index of the block
   * @param words its tokens
   * @param from the first token of the phrase, marks included
   * @param to the token after its last
   * @param vocabulary the word lists
   */
  public static NounPhrase read(
      int block, KnownTokens words, int from, int to, Vocabulary vocabulary) {
    int first = firstWord(words, from, to);
    int last = behindLastWord(words, first, to);
    return new NounPhrase(block, words, first, last, first + 1, vocabulary);
  }

  /**
   * The same phrase with its head behind a token: "University of Harlow PROFESSOR", where the first
   * preposition is part of a name.
   *
   * @param token a token of the phrase that its head does not end before
   */
  public NounPhrase headedBehind(int token) {
    return new NounPhrase(block, words, first, last, token, vocabulary);
  }

  /** The index of the block. */
  public int block() {
    return block;
  }

  /** The key of its last word, complements included. */
  public String lastKey() {
    return words.key(last - 1);
  }

  /** Whether it says what somebody is: "Ruiz is ONE OF THE DRIVERS". */
  public boolean isPredicate() {
    return vocabulary.isPredicate(words, first);
  }

  /** Its first token that is no mark. */
  public int first() {
    return first;
  }

  /** The token after it. */
  public int last() {
    return last;
  }

  /** The token after its head: the first mark or preposition, or {@link #last()}. */
  public int headEnd() {
    return headEnd;
  }

  /** What opens it: definite, indefinite, possessive, plural, or empty. */
  public String determiner() {
    return vocabulary.field(ListName.DETERMINERS, words.known(first), 0).orElse("");
  }

  /** The key of the last word of the head, of the last two where they are one noun. */
  public String noun() {
    return head.key();
  }

  /** The same noun with what the language knows of it. */
  public Noun head() {
    return head;
  }

  /** The years of "the 34-year-old", empty without. */
  public String age() {
    return age;
  }

  /** The keys of all other words of the mention, in their order; read anew for each who asks. */
  public Set<String> qualifiers() {
    Set<String> read = qualifiers(words, first, last, noun(), vocabulary);
    return read.isEmpty() ? Set.of() : Collections.unmodifiableSet(read);
  }

  private static Set<String> qualifiers(
      KnownTokens words, int first, int last, String noun, Vocabulary vocabulary) {
    Set<String> qualifiers = Set.of();
    for (int i = first; i < last; i++) {
      if (isQualifier(words, i, noun, vocabulary)) {
        qualifiers = qualifiers.isEmpty() ? new LinkedHashSet<>() : qualifiers;
        qualifiers.add(Vocabulary.qualifier(words.key(i), noun));
      }
    }
    return qualifiers;
  }

  private static boolean isQualifier(
      KnownTokens words, int at, String noun, Vocabulary vocabulary) {
    String key = words.key(at);
    boolean small =
        (vocabulary.has(ListName.DETERMINERS, words.known(at))
                && !vocabulary.has(ListName.DISTINCTIONS, words.known(at)))
            || vocabulary.has(ListName.LINKS, words.known(at));
    return !key.isEmpty() && !small && !Vocabulary.hasWord(noun, key);
  }

  private static String age(KnownTokens words, int first, int last, Vocabulary vocabulary) {
    for (int i = first; i < last; i++) {
      String age = words.kind(i) == TokenKind.NUMBER ? vocabulary.age(words.key(i)) : "";
      if (!age.isEmpty()) {
        return age;
      }
    }
    return "";
  }

  private static int firstWord(KnownTokens words, int from, int to) {
    int first = from;
    while (first < to && !isWord(words, first)) {
      first++;
    }
    return first;
  }

  private static int behindLastWord(KnownTokens words, int first, int to) {
    int last = to;
    while (last > first && !isWord(words, last - 1)) {
      last--;
    }
    return last;
  }

  private static boolean isWord(KnownTokens words, int at) {
    return words.kind(at) == TokenKind.WORD || words.kind(at) == TokenKind.NUMBER;
  }

  /** "the accused": a word that mostly ends the head, right behind the article. */
  private static boolean isSomebody(KnownTokens words, int first, int at, Vocabulary vocabulary) {
    return at == first + 1
        && vocabulary.has(ListName.PERSONS, words.known(at))
        && vocabulary.has(ListName.DETERMINERS, words.known(first));
  }

  private static int headEnd(
      KnownTokens words, int first, int behind, int last, Vocabulary vocabulary) {
    int end = behind;
    while (end < last) {
      TokenKind kind = words.kind(end);
      boolean dot = kind == TokenKind.STOP && words.begin(end) == words.end(end - 1);
      boolean inside =
          isWord(words, end)
              || dot
              || kind == TokenKind.POSSESSIVE
              || kind == TokenKind.QUOTE_MARK
              || kind == TokenKind.OTHER;
      boolean link =
          ArticleTokens.isLower(words, end)
              && vocabulary.has(ListName.LINKS, words.known(end))
              && words.kind(end - 1) != TokenKind.POSSESSIVE
              && !isSomebody(words, first, end, vocabulary)
              && !vocabulary.isAttribute(words, end);
      if (!inside || link) {
        return end;
      }
      end++;
    }
    return Math.min(end, last);
  }

  private static Noun nounBefore(KnownTokens words, int first, int headEnd, Vocabulary vocabulary) {
    int at = headEnd - 1;
    while (at > first && !isWord(words, at)) {
      at--;
    }
    Noun last = at < first ? new Noun("", null) : new Noun(words.key(at), words.known(at));
    Word two = at > first ? vocabulary.pair(words.known(at - 1), last.key()) : null;
    if (two != null) {
      return new Noun(two.key(), two);
    }
    int past = last.word() == null ? vocabulary.pastPrefix(last.key()).length() : 0;
    String now = last.key().substring(past);
    return past == 0 ? last : new Noun(now, vocabulary.word(now));
  }

  /**
   * Whether its head and a word before it are capitalised, neither of them a place: "the Plain
   * Dealer", but not "the Prime Minister", "the Florida Senator" or "the Harlow MP".
   */
  public boolean isNameLike() {
    return isCapital(headEnd - 1)
        && !isOffice(headEnd - 1)
        && isCapital(headEnd - 2)
        && !Vocabulary.hasWord(noun(), words.key(headEnd - 2))
        && !vocabulary.has(ListName.PLACES, words.known(headEnd - 2))
        && !vocabulary.has(ListName.NATIONALITIES, words.known(headEnd - 2));
  }

  /** Whom a pronoun shows that stands right behind the next verb: "the MP said SHE left". */
  public Gender shownBehind() {
    String next = pronounAt(last + 1);
    return Gender.of(next.isEmpty() ? pronounAt(last + 2) : next);
  }

  /** The gender that "he" or "she" shows, as the list writes it; empty for anything else. */
  private String pronounAt(int at) {
    Word word = words.known(at);
    boolean subject =
        ArticleTokens.isLower(words, at)
            && vocabulary.field(ListName.PRONOUNS, word, 1).filter(SUBJECT::equals).isPresent();
    return subject ? vocabulary.field(ListName.PRONOUNS, word, 0).orElse("") : "";
  }

  /** "the Dane", "a young American": whether it says of somebody where they are from. */
  public boolean isNative() {
    return vocabulary.isNative(head.word()) && !determiner().isEmpty();
  }

  /** Letters that say what somebody is: "MP". */
  private boolean isOffice(int at) {
    return words.end(at) - words.begin(at) > 1
        && Character.isUpperCase(words.text().charAt(words.end(at) - 1))
        && vocabulary.has(ListName.PERSONS, words.known(at));
  }

  private boolean isCapital(int at) {
    return at >= first && !determinerAt(at) && ArticleTokens.isUpper(words, at);
  }

  private boolean determinerAt(int at) {
    return at == first && !determiner().isEmpty();
  }

  /**
   * Whether what stands behind its head says where a stranger is: "the woman opposite", "the man at
   * the next table"; "the man at the wheel of the firm" is nowhere.
   */
  public boolean isPosted() {
    if (vocabulary.says(ListName.POSTS, words.known(headEnd), "beside")) {
      return true;
    }
    boolean opens = vocabulary.says(ListName.POSTS, words.known(headEnd), "opens");
    int limit = opens ? Math.min(words.size(), headEnd + POST) : headEnd;
    for (int at = headEnd + 1; at < limit && ArticleTokens.isLower(words, at); at++) {
      if (vocabulary.says(ListName.POSTS, words.known(at), "ends")
          && !vocabulary.says(ListName.LINKS, words.known(at + 1), "body")) {
        return true;
      }
    }
    return false;
  }

  /** The key of the word for whose its head is: "the AGENCY's inspector"; empty without. */
  public String owner() {
    for (int at = first + 1; at < headEnd; at++) {
      if (words.kind(at) == TokenKind.POSSESSIVE) {
        return words.key(at - 1);
      }
    }
    return "";
  }

  /**
   * Whether what stands behind its head says that it is of something new: "the director of a
   * rival", "the manager for one of the dealers".
   */
  public boolean isOfAnother() {
    return vocabulary.says(ListName.LINKS, words.known(headEnd), "body")
        && vocabulary.says(ListName.DETERMINERS, words.known(headEnd + 1), "indefinite");
  }

  /** "the father of two", "the mother of three": whoever it is, the number tells of nobody else. */
  public boolean isOfSeveral() {
    return last == headEnd + 2
        && vocabulary.says(ListName.LINKS, words.known(headEnd), "body")
        && vocabulary.says(ListName.DETERMINERS, words.known(headEnd + 1), "plural");
  }

  /** "named the striker WHO will come": whether it stands behind a word and before a pronoun. */
  public boolean isRestricted() {
    return vocabulary.says(ListName.PRONOUNS, words.known(headEnd), "relative")
        && ArticleTokens.isLower(words, first - 1)
        && !vocabulary.has(ListName.CONNECTORS, words.known(first - 1));
  }

  /** Whether something new opens it: "a resident". */
  public boolean isIndefinite() {
    return opensWith("indefinite");
  }

  /** Whether it belongs to somebody: "her lawyer". */
  public boolean isPossessive() {
    return opensWith("possessive");
  }

  /** Whether what opens it stands before several. */
  public boolean isPlural() {
    return opensWith("plural");
  }

  /** Whether it is something known: "the resident". */
  public boolean isDefinite() {
    return opensWith("definite");
  }

  private boolean opensWith(String kind) {
    return vocabulary.says(ListName.DETERMINERS, words.known(first), kind);
  }
}
