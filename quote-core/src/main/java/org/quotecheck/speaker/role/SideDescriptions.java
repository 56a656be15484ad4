package org.quotecheck.speaker.role;

import org.quotecheck.language.KnownTokens;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.syntax.Aside;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.text.TokenKind;

/** Phrases that only say what somebody is whom a name beside them gives. Immutable. */
public final class SideDescriptions {
  /** More tokens than stand in a bracket behind a name: "(R-Utah)". */
  private static final int BRACKET = 8;

  private final Vocabulary vocabulary;
  private final Names names;

  /** For the names of an article. */
  public SideDescriptions(Vocabulary vocabulary, Names names) {
    this.vocabulary = vocabulary;
    this.names = names;
  }

  /**
   * A noun phrase of the running text.
   *
   * @param words the tokens of its block
   * @param word its first word in the paragraph
   * @param end behind its last word
   */
  public record Phrase(int block, KnownTokens words, Paragraph paragraph, int word, int end) {}

  /**
   * "Ana Ruiz, a county engineer," or "the county engineer, Ana Ruiz," or "is a county engineer".
   *
   * @param nameEnd the token behind the name the text has spoken of last; -1 if it was none
   * @param nextName the index of a name that is not behind the next one
   */
  public boolean is(Phrase phrase, int nameEnd, int nextName) {
    Paragraph paragraph = phrase.paragraph;
    KnownTokens words = phrase.words;
    int from = paragraph.firstToken(phrase.word);
    int to = paragraph.endToken(phrase.end - 1);
    boolean behind =
        nameEnd >= 0
            && onlyCommas(words, nameEnd, behindAdverb(paragraph, phrase.word))
            && !Aside.hasOwnVerb(
                paragraph, paragraph.wordAt(words.begin(nameEnd - 1)), phrase.word);
    boolean before =
        names.isAsideOf(phrase.block, words, to, nextName)
            || isFronted(phrase)
            || isNamedBehind(paragraph, phrase.word, phrase.end);
    boolean predicate =
        vocabulary.isPredicate(words, from) || isSubjectOfName(phrase, to, nextName);
    return behind || before || predicate;
  }

  /** "Ana Ruiz, NOW a chef,": where a description begins. */
  private static int behindAdverb(Paragraph paragraph, int word) {
    return paragraph.is(word - 1, WordClass.ADVERB) && paragraph.is(word - 2, WordClass.COMMA)
        ? paragraph.firstToken(word - 1)
        : paragraph.firstToken(word);
  }

  /** "Her biggest fan is Bo Tarn": a name behind the verb says who it is. */
  private boolean isSubjectOfName(Phrase phrase, int verb, int nextName) {
    int name =
        vocabulary.has(ListName.COPULAS, phrase.words.known(verb))
            ? names.next(nextName, phrase.block, verb)
            : -1;
    return name >= 0
        && names.begins(name, phrase.block, verb + 2)
        && names.get(name).kind() == Name.Kind.PERSON
        && !names.get(name).isSingle()
        && !names.get(name).signs().possessive();
  }

  /**
   * "The other man, his cousin Bo Tarn, left", "The host, writer Bo Tarn, left"; but "at the club,
   * writer Bo Tarn, 34, left" and "the clerk, nurse Ana Ruiz, and Bo Tarn".
   */
  private static boolean isNamedBehind(Paragraph paragraph, int word, int comma) {
    if (!paragraph.is(comma, WordClass.COMMA)
        || !paragraph.inChunk(comma + 1)
        || paragraph.is(comma + 1, WordClass.DETERMINER)) {
      return false;
    }
    int end = paragraph.chunkEnd(comma + 1);
    boolean governed =
        paragraph.is(word - 1, WordClass.PREPOSITION) || paragraph.is(word - 1, WordClass.OF);
    return !governed
        && paragraph.is(end - 1, WordClass.NAME)
        && paragraph.is(end, WordClass.COMMA)
        && !paragraph.is(end + 1, WordClass.CONJUNCTION);
  }

  /** "A trained nurse, Ruiz left"; but "A nurse, Ruiz said, was there" speaks of another. */
  private boolean isFronted(Phrase phrase) {
    Paragraph paragraph = phrase.paragraph;
    int word = phrase.word;
    int end = phrase.end;
    boolean opens = word == paragraph.sentenceBegin(word);
    boolean indefinite =
        vocabulary.says(
            ListName.DETERMINERS, phrase.words.known(paragraph.firstToken(word)), "indefinite");
    if (!opens
        || !indefinite
        || !paragraph.is(end, WordClass.COMMA)
        || !paragraph.inChunk(end + 1)) {
      return false;
    }
    int behind = paragraph.chunkEnd(end + 1);
    boolean acts =
        paragraph.is(behind, WordClass.VERB) || paragraph.is(behind, WordClass.AUXILIARY);
    return acts && paragraph.is(behind - 1, WordClass.NAME);
  }

  /** Whether a comma, and perhaps an age or a bracket, is all that stands between. */
  private static boolean onlyCommas(KnownTokens words, int from, int to) {
    int first = behindBracket(words, from);
    int at = first;
    while (at < to
        && at - first < 4
        && (words.kind(at) == TokenKind.COMMA || words.kind(at) == TokenKind.NUMBER)) {
      at++;
    }
    return at == to && at > first;
  }

  private static int behindBracket(KnownTokens words, int from) {
    int limit = Math.min(words.size(), from + BRACKET);
    for (int at = from; at < limit && ArticleTokens.is(words, from, TokenKind.OPEN_BRACKET); at++) {
      if (words.kind(at) == TokenKind.CLOSE_BRACKET) {
        return at + 1;
      }
    }
    return from;
  }
}
