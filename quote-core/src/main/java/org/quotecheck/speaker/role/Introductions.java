package org.quotecheck.speaker.role;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Gender;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;
import org.quotecheck.text.TokenKind;

/**
 * Somebody whom a report opens with and names in the next paragraph, with an age or title: <i>A
 * woman who told the court it was “a joke” has been fined. ¶ Ana Ruiz, 58, …</i> It takes no more
 * than one such paragraph and one person in the first. This is about the first mention; what the
 * text calls them later is learnt where it is read, in the package of the discourse. Immutable and
 * thread-safe.
 */
public final class Introductions {
  /** The paragraphs from the first mention to the name, at most. */
  private static final int NEXT = 2;

  /** Words of a paragraph that opens a report, at most. */
  private static final int LEAD = 60;

  /** The words from an article to the noun that it belongs to, at most. */
  private static final int PHRASE = 3;

  /** Parents who speak are mostly older, and those they mourn mostly younger. */
  private static final int GROWN = 35;

  /** Behind a noun for who may be the one whom the text is about although many others are so. */
  private static final String LEADING = "lead";

  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final Names names;

  /** For the names of an article. */
  public Introductions(ArticleTokens tokens, Vocabulary vocabulary, Names names) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.names = names;
  }

  /** Whom a phrase introduces; empty nearly always. */
  public Optional<Member> of(NounPhrase phrase) {
    if (phrase.first() != 0
        || !phrase.isIndefinite()
        || !vocabulary.hasNoun(ListName.PERSONS, phrase.noun())) {
      return Optional.empty();
    }
    int index = firstPerson(phrase);
    Member member = index < 0 ? null : names.owner(index);
    boolean same =
        member != null
            && fits(phrase, member)
            && opensParagraph(names.get(index))
            && !names.get(index).isSingle()
            && (isTitled(phrase, names.get(index))
                || (isStranger(phrase) && isPresented(phrase, index)));
    return same && isOnlyOne(phrase) ? Optional.ofNullable(member) : Optional.empty();
  }

  private static boolean opensParagraph(Name name) {
    return Math.min(name.first(), name.runFirst()) <= (name.isTitled() ? 1 : 0);
  }

  /** Somebody whom the text can be about: no judge, and no neighbour. */
  private boolean isStranger(NounPhrase phrase) {
    String noun = phrase.noun();
    boolean kin = vocabulary.has(ListName.KIN, noun);
    boolean beside =
        vocabulary.has(ListName.OTHERS, noun) && !vocabulary.says(ListName.OTHERS, noun, LEADING);
    return kin || (!beside && !vocabulary.has(ListName.TITLES, noun));
  }

  /** The first name of a person behind a phrase; -1 if it stands in the same paragraph. */
  private int firstPerson(NounPhrase phrase) {
    int last = phrase.block() + NEXT;
    int index = names.before(phrase.block(), phrase.last()) + 1;
    while (index < names.size() && names.get(index).block() <= last) {
      Name name = names.get(index);
      boolean behind = name.block() > phrase.block();
      if (name.kind() == Name.Kind.PERSON && (behind || isProven(names.owner(index)))) {
        return behind ? index : -1;
      }
      index++;
    }
    return -1;
  }

  /** Any name is taken for a person's until something proves it: not <i>from Harlow</i>. */
  private static boolean isProven(@Nullable Member owner) {
    return owner == null || owner.isProven();
  }

  private boolean fits(NounPhrase phrase, Member member) {
    Gender role = vocabulary.genderOfRole(phrase.head().word());
    Gender own = member.gender();
    return role == Gender.UNKNOWN || own == Gender.UNKNOWN || role == own;
  }

  /** <i>A councillor … ¶ Cllr Ana Ruiz …</i> */
  private static boolean isTitled(NounPhrase phrase, Name name) {
    String title = Vocabulary.key(name.title());
    return name.isTitled()
        && (title.equals(phrase.noun())
            || name.roles().stream().anyMatch(role -> role.noun().equals(phrase.noun())));
  }

  /** <i>Ana Ruiz, 58, of Harlow,</i> or <i>Ana Ruiz (58)</i> at the start of a paragraph. */
  private boolean isPresented(NounPhrase phrase, int index) {
    Name name = names.get(index);
    KnownTokens words = tokens.of(name.block());
    int age = name.last() + 1;
    boolean set =
        ArticleTokens.is(words, age - 1, TokenKind.COMMA)
            || ArticleTokens.is(words, age - 1, TokenKind.OPEN_BRACKET);
    boolean closed =
        ArticleTokens.is(words, age + 1, TokenKind.COMMA)
            || ArticleTokens.is(words, age + 1, TokenKind.CLOSE_BRACKET);
    return set
        && closed
        && ArticleTokens.is(words, age, TokenKind.NUMBER)
        && isAge(phrase, words.key(age));
  }

  private boolean isAge(NounPhrase phrase, String age) {
    return phrase.age().isEmpty()
        ? !vocabulary.has(ListName.KIN, phrase.noun()) || isGrown(age)
        : phrase.age().equals(age);
  }

  private static boolean isGrown(String age) {
    return age.length() == 2 && age.compareTo(String.valueOf(GROWN)) >= 0;
  }

  /** Whether nobody else without a name stands in the paragraph of a phrase. */
  private boolean isOnlyOne(NounPhrase phrase) {
    KnownTokens words = tokens.of(phrase.block());
    for (int i = phrase.last(); i < words.size(); i++) {
      if (i > LEAD || (isIndefinite(words, i) && isPerson(words, i + 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean isIndefinite(KnownTokens words, int at) {
    return vocabulary.says(ListName.DETERMINERS, words.known(at), "indefinite");
  }

  private boolean isPerson(KnownTokens words, int from) {
    int to = Math.min(words.size(), from + PHRASE);
    for (int i = from; i < to && ArticleTokens.is(words, i, TokenKind.WORD); i++) {
      if (vocabulary.has(ListName.PERSONS, words.known(i))) {
        return true;
      }
    }
    return false;
  }
}
