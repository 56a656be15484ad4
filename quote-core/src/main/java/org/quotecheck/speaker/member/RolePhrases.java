package org.quotecheck.speaker.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Role;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.syntax.Aside;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.text.TokenKind;

/**
 * Reads noun phrases that say what somebody or something is. A noun that no list has counts if it
 * ends as nouns for people do and stands where nothing else could.
 */
final class RolePhrases {
  private static final int REACH = 9;

  /** The letters that stand before the ending of a noun, at least. */
  private static final int STEM = 2;

  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final IntFunction<Paragraph> paragraphs;

  RolePhrases(ArticleTokens tokens, Vocabulary vocabulary, IntFunction<Paragraph> paragraphs) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.paragraphs = paragraphs;
  }

  /** Whether the noun is for a body or a document rather than a person. */
  boolean isThing(String noun) {
    return isThing(vocabulary.word(noun));
  }

  private boolean isThing(@Nullable Word noun) {
    return !vocabulary.has(ListName.PERSONS, noun)
        && (vocabulary.has(ListName.BODIES, noun) || vocabulary.has(ListName.DOCUMENTS, noun));
  }

  /** Whether a token opens another phrase: an article, a preposition, a possessive pronoun. */
  private boolean opensPhrase(KnownTokens words, int at) {
    return vocabulary.has(ListName.DETERMINERS, words.known(at))
        || vocabulary.has(ListName.LINKS, words.known(at));
  }

  /** "the Minister for Ports, Ana Ruiz,": whether an article or owner stands before the phrase. */
  boolean isDetermined(KnownTokens words, int last) {
    for (int at = last; at >= 0 && last - at < REACH && isInside(words.kind(at)); at--) {
      if (words.kind(at) == TokenKind.POSSESSIVE
          || vocabulary.has(ListName.DETERMINERS, words.known(at))) {
        return true;
      }
    }
    return false;
  }

  /** "As a nurse in Harlow, Ana Ruiz": whether the phrase says in front what somebody is. */
  boolean isFront(int block, int last) {
    KnownTokens words = tokens.of(block);
    for (int at = last; at > 0 && last - at < REACH && isInside(words.kind(at)); at--) {
      if (vocabulary.has(ListName.DETERMINERS, words.known(at))) {
        return vocabulary.says(ListName.LINKS, words.known(at - 1), "role")
            && tokens.startsSentence(block, at - 1);
      }
    }
    return false;
  }

  /** "Her biggest FAN is Ana Ruiz": whether the phrase opens its sentence, article and all. */
  boolean opensSentence(int block, int last) {
    KnownTokens words = tokens.of(block);
    for (int at = last; at >= 0 && last - at < REACH && isInside(words.kind(at)); at--) {
      if (vocabulary.has(ListName.LINKS, words.known(at))) {
        return false;
      }
      if (vocabulary.has(ListName.DETERMINERS, words.known(at))) {
        return tokens.startsSentence(block, at);
      }
    }
    return false;
  }

  /** "The 17-year-old from Harlow, Ana Ruiz,": the years of the phrase that ends at a token. */
  Optional<String> ageBefore(KnownTokens words, int last) {
    for (int at = last; at >= 0 && last - at < REACH && isInside(words.kind(at)); at--) {
      String age = words.kind(at) == TokenKind.NUMBER ? vocabulary.age(words.key(at)) : "";
      if (!age.isEmpty()) {
        return Optional.of(age);
      }
    }
    return Optional.empty();
  }

  /** The phrase whose noun is the token: back to the determiner or any mark. */
  Optional<Role> endingAt(int block, int noun) {
    KnownTokens words = tokens.of(block);
    String key = noun(block, noun, false);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    List<String> qualifiers = new ArrayList<>(0);
    for (int at = noun - 1; at >= 0 && noun - at < REACH && isInside(words.kind(at)); at--) {
      if (opensPhrase(words, at) || isVerbBehindName(block, at)) {
        break;
      }
      qualify(qualifiers, words.key(at), key);
    }
    qualify(qualifiers, words.key(noun), key);
    return Optional.of(role(key, qualifiers));
  }

  /** "Ana Ruiz MET coach Bo Tarn". */
  private boolean isVerbBehindName(int block, int at) {
    KnownTokens words = tokens.of(block);
    return ArticleTokens.isLower(words, at)
        && ArticleTokens.isUpper(words, at - 1)
        && isFinite(block, at);
  }

  private boolean isFinite(int block, int at) {
    Paragraph paragraph = paragraphs.apply(block);
    int word = paragraph.wordAt(tokens.of(block).begin(at));
    return word < paragraph.size() && paragraph.wordClass(word).isFinite();
  }

  /** The nearest phrase whose complement ends at a token: "the author of the plan". */
  Optional<Role> before(int block, int last) {
    KnownTokens words = tokens.of(block);
    for (int before = last - 1;
        before >= 0 && last - before < REACH && isInside(words.kind(before));
        before--) {
      int at = before;
      boolean head =
          vocabulary.has(ListName.LINKS, words.known(at + 1))
              && vocabulary.has(ListName.PERSONS, noun(block, at, false));
      if (head) {
        return endingAt(block, at).map(role -> withComplement(role, words, at + 1, last));
      }
    }
    return Optional.empty();
  }

  /** "the leader of the OPPOSITION": what it is of tells it from others. */
  private Role withComplement(Role role, KnownTokens words, int from, int last) {
    List<String> qualifiers = new ArrayList<>(role.qualifiers());
    for (int i = from; i <= last; i++) {
      if (!opensPhrase(words, i)) {
        qualify(qualifiers, words.key(i), role.noun());
      }
    }
    return role(role.noun(), qualifiers);
  }

  private static void qualify(List<String> qualifiers, String word, String noun) {
    String qualifier = Vocabulary.qualifier(word, noun);
    if (!word.isEmpty() && !Vocabulary.hasWord(noun, word) && !qualifiers.contains(qualifier)) {
      qualifiers.add(qualifier);
    }
  }

  private static Role role(String noun, List<String> qualifiers) {
    return new Role(noun, Set.of(qualifiers.toArray(new String[0])));
  }

  private static boolean isInside(TokenKind kind) {
    return kind == TokenKind.WORD || kind == TokenKind.POSSESSIVE || kind == TokenKind.NUMBER;
  }

  /** The noun that ends at a token, of two words if a list has such a one; empty if it is none. */
  private String noun(int block, int at, boolean determined) {
    KnownTokens words = tokens.of(block);
    String key = words.key(at);
    Word pair = vocabulary.pair(words.known(at - 1), key);
    if (pair != null && vocabulary.isListedNoun(pair)) {
      return pair.key();
    }
    if (vocabulary.isListedNoun(words.known(at))
        || (determined && vocabulary.isNative(words.known(at)))) {
      return key;
    }
    int past = words.known(at) == null ? vocabulary.pastPrefix(key).length() : 0;
    if (past > 0) {
      return key.substring(past);
    }
    boolean plain = ArticleTokens.isLower(words, at) && vocabulary.endsLikePerson(key, STEM);
    return plain && (determined || isNoun(block, at)) ? key : "";
  }

  /** "According to Ruiz, an email was sent": a clause of its own. */
  private boolean isVerb(int block, int at) {
    KnownTokens words = tokens.of(block);
    boolean possible =
        ArticleTokens.is(words, at, TokenKind.POSSESSIVE)
            || vocabulary.has(ListName.AUXILIARIES, words.known(at));
    return possible && is(block, at, WordClass.AUXILIARY);
  }

  private boolean isNoun(int block, int at) {
    return is(block, at, WordClass.NOUN);
  }

  private boolean is(int block, int at, WordClass wordClass) {
    Paragraph paragraph = paragraphs.apply(block);
    return paragraph.is(paragraph.wordAt(tokens.of(block).begin(at)), wordClass);
  }

  /**
   * The role that a phrase behind a name and a mark gives; empty if it has a verb of its own: "In a
   * talk with Ana Ruiz, the mayor said", "Ana Ruiz, the mayor said, was late".
   */
  Optional<Role> aside(int block, int name, int from) {
    Optional<Role> role = apposition(block, from);
    boolean clause =
        role.isPresent() && tokens.mayAct(block, from) && hasOwnVerb(block, name, from);
    return clause ? Optional.empty() : role;
  }

  private boolean hasOwnVerb(int block, int name, int from) {
    KnownTokens words = tokens.of(block);
    Paragraph paragraph = paragraphs.apply(block);
    return Aside.hasOwnVerb(
        paragraph, paragraph.wordAt(words.begin(name)), paragraph.wordAt(words.begin(from)));
  }

  /** The role that a phrase from {@code from} on gives: "the county engineer of Harlow". */
  Optional<Role> apposition(int block, int from) {
    KnownTokens words = tokens.of(block);
    boolean determined = vocabulary.has(ListName.DETERMINERS, words.known(from));
    int start = determined ? from + 1 : from;
    int end = headEnd(words, start);
    for (int at = end - 1; at >= start; at--) {
      boolean owner = ArticleTokens.is(words, at + 1, TokenKind.POSSESSIVE);
      String noun =
          owner || words.kind(at) != TokenKind.WORD
              ? ""
              : noun(block, at, determined && at == end - 1);
      boolean tells = !noun.isEmpty() && (!isThing(noun) || (determined && isLast(block, at, end)));
      if (tells) {
        return isVerb(block, end) ? Optional.empty() : Optional.of(role(words, start, at, noun));
      }
    }
    return Optional.empty();
  }

  private boolean isLast(int block, int noun, int end) {
    return noun == end - 1 || !isNoun(block, noun + 1);
  }

  private Role role(KnownTokens words, int start, int at, String noun) {
    List<String> qualifiers = new ArrayList<>(0);
    int limit = Math.min(words.size(), at + 1 + REACH / 2);
    for (int i = start; i < limit && (i <= at || isInside(words.kind(i))); i++) {
      if (!opensPhrase(words, i)) {
        qualify(qualifiers, words.key(i), noun);
      }
    }
    return role(noun, qualifiers);
  }

  /** The token after the head of a phrase: the first mark, link or second determiner. */
  private int headEnd(KnownTokens words, int start) {
    int limit = Math.min(words.size(), start + REACH);
    int at = start;
    while (at < limit && isInside(words.kind(at))) {
      Word word = words.known(at);
      boolean link =
          ArticleTokens.isLower(words, at)
              && vocabulary.has(ListName.LINKS, word)
              && !vocabulary.isAttribute(words, at);
      if (link || vocabulary.has(ListName.DETERMINERS, word)) {
        break;
      }
      at++;
    }
    return at;
  }

  /** "is the mayor", "works as a county engineer": the role behind a verb of being. */
  Optional<Role> predicate(int block, int verb) {
    KnownTokens words = tokens.of(block);
    int from = vocabulary.has(ListName.WORKS, words.known(verb)) ? verb + 2 : verb + 1;
    boolean determined = vocabulary.has(ListName.DETERMINERS, words.known(from));
    return determined && vocabulary.isPredicate(words, from)
        ? apposition(block, from)
        : Optional.empty();
  }

  /** "a spokesman FOR Senn", "the director OF Senn": what stands behind is mostly a body. */
  boolean isPartOfBody(KnownTokens words, int link) {
    return vocabulary.says(ListName.LINKS, words.known(link), "body")
        && vocabulary.has(ListName.PERSONS, words.known(link - 1));
  }
}
