package org.quotecheck.speaker.discourse;

import java.util.function.IntFunction;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;
import org.quotecheck.speaker.role.NameGivings;
import org.quotecheck.syntax.Aside;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.text.TokenKind;

/** The names that stand beside a noun phrase and say whom it means: "the engineer, Ana Ruiz,". */
final class AsideNames {
  private static final int REACH = 12;

  /** The words of a role and the mark before it, at most. */
  private static final int ROLE = 5;

  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final Names names;
  private final IntFunction<Paragraph> paragraphs;
  private final RoleResolver roles;
  private final NameGivings namings;

  AsideNames(
      ArticleTokens tokens,
      Vocabulary vocabulary,
      Names names,
      IntFunction<Paragraph> paragraphs,
      RoleResolver roles) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.names = names;
    this.paragraphs = paragraphs;
    this.roles = roles;
    this.namings = new NameGivings(vocabulary);
  }

  /** The index of the name beside a phrase; -1 if none stands there. */
  int of(NounPhrase phrase) {
    int name = behindThing(phrase);
    if (name < 0) {
      name = given(phrase);
    }
    if (name < 0) {
      name = givenInClause(phrase);
    }
    return name >= 0 ? name : behindMark(phrase);
  }

  /** "a nurse named Ana Ruiz": the name that the phrase is given; -1 without one. */
  private int given(NounPhrase phrase) {
    KnownTokens words = tokens.of(phrase.block());
    int link = phrase.headEnd();
    int name = names.before(phrase.block(), link) + 1;
    boolean named =
        phrase.isIndefinite()
            && names.begins(name, phrase.block(), link + 2)
            && isGiven(names.get(name), link, words, paragraphs.apply(phrase.block()), vocabulary);
    return named && isPersonName(name) ? name : -1;
  }

  /** "a nurse WHO gave her name as Ana Ruiz": the name in the clause; -1 without one. */
  private int givenInClause(NounPhrase phrase) {
    KnownTokens words = tokens.of(phrase.block());
    int who = phrase.headEnd();
    if (!phrase.isIndefinite()
        || !vocabulary.says(ListName.PRONOUNS, words.known(who), "relative")) {
      return -1;
    }
    int name = names.before(phrase.block(), who) + 1;
    boolean given =
        names.begins(name, phrase.block(), who + REACH)
            && namings.standBefore(names.get(name), words);
    return given && isPersonName(name) ? name : -1;
  }

  /** "a blow to Ana Ruiz, who": the name before the pronoun where the head of all is nobody. */
  private int behindThing(NounPhrase phrase) {
    KnownTokens words = tokens.of(phrase.block());
    int end = phrase.last() - 1;
    if (!vocabulary.says(ListName.PRONOUNS, words.known(end), "relative")) {
      return -1;
    }
    while (end > phrase.headEnd() && opensAside(words, end - 1)) {
      end--;
    }
    int name = names.before(phrase.block(), end);
    boolean ends =
        name >= 0
            && names.get(name).block() == phrase.block()
            && names.get(name).last() == end
            && names.get(name).first() > phrase.headEnd();
    return ends && isPersonName(name) && roles.nouns().type(phrase).isEmpty() ? name : -1;
  }

  /**
   * "a nurse NAMED Ana Ruiz", "a man CALLED Ruiz waved": whether the word at token {@code link}
   * gives somebody the name behind it.
   */
  static boolean isGiven(
      Name name, int link, KnownTokens words, Paragraph paragraph, Vocabulary vocabulary) {
    Word word = words.known(link);
    if (name.first() > link + 2 || name.runFirst() != link + 1) {
      return false;
    }
    if (vocabulary.says(ListName.LINKS, word, "name")) {
      return true;
    }
    int behind = name.last() < words.size() ? paragraph.wordAt(words.begin(name.last())) : -1;
    return vocabulary.says(ListName.LINKS, word, "calls")
        && (paragraph.is(behind, WordClass.COMMA)
            || (behind >= 0 && paragraph.wordClass(behind).isFinite()));
  }

  /** "the company's chief executive, Lena Holt": the name after or before the comma. */
  private int behindMark(NounPhrase phrase) {
    KnownTokens words = tokens.of(phrase.block());
    int at = phrase.headEnd();
    int limit = Math.min(words.size(), Math.max(phrase.last(), behindComplement(phrase)) + 1);
    while (at < limit && !opensAside(words, at)) {
      at++;
    }
    boolean marked = at < limit;
    at = marked ? behindList(words, at) : at;
    int name = marked ? personBehind(words, phrase.block(), at) : names.size();
    boolean after =
        name < names.size()
            && names.get(name).block() == phrase.block()
            && isBehindMark(words, at, names.get(name))
            && (at == phrase.headEnd() || mayBeHead(words, at, names.get(name)))
            && (at < phrase.last()
                || closesAside(words, behindPlace(words, behindLetters(words, names.get(name)))));
    return after && isPersonName(name) && mayBePerson(phrase) ? name : beforeMark(phrase);
  }

  /**
   * "the Minister for Roads, Ports and Bridges, Ana Ruiz": the mark behind all that an office is
   * for; the first mark without a list.
   */
  private int behindList(KnownTokens words, int mark) {
    if (!ArticleTokens.is(words, mark, TokenKind.COMMA)
        || !ArticleTokens.isUpper(words, mark - 1)) {
      return mark;
    }
    int limit = Math.min(words.size(), mark + REACH);
    boolean joined = false;
    for (int at = mark + 1; at < limit; at++) {
      boolean pair = vocabulary.says(ListName.CONNECTORS, words.known(at), "pair");
      joined |= pair && at > mark + 1;
      if (ArticleTokens.is(words, at, TokenKind.COMMA)) {
        return joined && ArticleTokens.isUpper(words, at - 1) ? at : mark;
      }
      if (!pair && !ArticleTokens.isUpper(words, at)) {
        return mark;
      }
    }
    return mark;
  }

  /** A full name; but behind "the mother of the victim," it may as well be the victim's. */
  private boolean mayBeHead(KnownTokens words, int mark, Name name) {
    return !name.isSingle() && !vocabulary.has(ListName.PERSONS, words.known(mark - 1));
  }

  /**
   * The index of the next name, or of the one behind a role that has one: ", Senn trader Bo Tarn".
   */
  private int personBehind(KnownTokens words, int block, int mark) {
    int name = names.before(block, mark + 1) + 1;
    boolean role =
        names.begins(name + 1, block, mark + ROLE + 1)
            && isRole(words, names.get(name + 1).runFirst() - 1);
    return role ? name + 1 : name;
  }

  /** "his best friend at Lehigh, Bo Tarn,": the token after what belongs to the head. */
  private int behindComplement(NounPhrase phrase) {
    KnownTokens words = tokens.of(phrase.block());
    int at = phrase.headEnd();
    boolean link = at < words.size() && vocabulary.has(ListName.LINKS, words.known(at));
    int limit = link ? Math.min(words.size(), at + REACH) : at;
    while (at < limit && isInPhrase(words, at)) {
      at++;
    }
    return Math.max(behindShortName(words, at), phrase.headEnd() + 1);
  }

  /** "the head of the Harlow Fish Council (HFC), Bo Tarn,": the token behind a short name. */
  private static int behindShortName(KnownTokens words, int at) {
    boolean letters =
        ArticleTokens.is(words, at, TokenKind.OPEN_BRACKET)
            && ArticleTokens.is(words, at + 2, TokenKind.CLOSE_BRACKET)
            && ArticleTokens.isUpper(words, at + 1);
    return letters ? at + 3 : at;
  }

  /**
   * ", Nils Voss", ", the novelist Nils Voss", ", PhD student Nils Voss", ", 82-year-old Nils
   * Voss", ", the Rev Nils Voss": nothing but a role, a style or an age between mark and name.
   */
  private boolean isBehindMark(KnownTokens words, int mark, Name aside) {
    int name = aside.runFirst();
    int at = mark + 1;
    while (at < name && name - mark <= ROLE && isInPhrase(words, at)) {
      at++;
    }
    return at == name
        && (name == mark + 1 || isRole(words, name - 1) || isStyled(words, mark, aside));
  }

  private boolean isStyled(KnownTokens words, int mark, Name aside) {
    return aside.runFirst() == mark + 2
        && aside.isTitled()
        && vocabulary.isDefinite(words.known(mark + 1));
  }

  private boolean isRole(KnownTokens words, int last) {
    return (ArticleTokens.isLower(words, last)
            && vocabulary.has(ListName.PERSONS, words.known(last)))
        || (words.kind(last) == TokenKind.NUMBER && !vocabulary.age(words.key(last)).isEmpty());
  }

  /** A noun for one person, or one that no list has behind a determiner: "the assailant". */
  private boolean mayBePerson(NounPhrase phrase) {
    return roles.nouns().isPerson(phrase)
        || (roles.nouns().type(phrase).isEmpty() && !phrase.determiner().isEmpty());
  }

  /** Whether a comma or dash stands here. */
  static boolean opensAside(KnownTokens words, int at) {
    return words.kind(at) == TokenKind.COMMA || words.kind(at) == TokenKind.DASH;
  }

  /** "Ana Ruiz KC,": the token behind the letters that somebody has after a name. */
  private int behindLetters(KnownTokens words, Name name) {
    int at = name.last();
    while (at < words.size() && vocabulary.has(ListName.CREDENTIALS, words.known(at))) {
      at++;
    }
    return at;
  }

  /** "Dee Tarn of Local 12,": the token behind what belongs to a name. */
  private int behindPlace(KnownTokens words, int from) {
    boolean link = from < words.size() && vocabulary.has(ListName.LINKS, words.known(from));
    int at = from;
    while (link && at < Math.min(words.size(), from + ROLE) && isInPhrase(words, at)) {
      at++;
    }
    return ArticleTokens.is(words, at, TokenKind.COMMA) ? at : from;
  }

  private static boolean closesAside(KnownTokens words, int at) {
    if (at >= words.size()) {
      return true;
    }
    return switch (words.kind(at)) {
      case COMMA, DASH, STOP, COLON, OPEN_BRACKET -> true;
      default -> false;
    };
  }

  private boolean isPersonName(int index) {
    return names.get(index).kind() == Name.Kind.PERSON && !names.get(index).signs().possessive();
  }

  /** "Ana Ruiz, the county engineer": the name before the comma. */
  private int beforeMark(NounPhrase phrase) {
    KnownTokens words = tokens.of(phrase.block());
    int comma = phrase.first() - 1;
    if (!ArticleTokens.is(words, comma, TokenKind.COMMA)
        || words.text().charAt(words.begin(comma)) != ','
        || !mayBePerson(phrase)) {
      return -1;
    }
    int name = names.before(phrase.block(), comma);
    boolean before =
        name >= 0
            && names.get(name).block() == phrase.block()
            && behindLetters(words, names.get(name)) == comma
            && isPersonName(name)
            && !ArticleTokens.isBehindFrontPlace(words, names.get(name).first(), vocabulary);
    return before && !isSubjectBehind(name, phrase) ? name : -1;
  }

  /** "In a talk with Ana Ruiz, the mayor said": the phrase has a verb, and is nobody's aside. */
  private boolean isSubjectBehind(int name, NounPhrase phrase) {
    Paragraph paragraph = paragraphs.apply(phrase.block());
    KnownTokens words = tokens.of(phrase.block());
    return Aside.hasOwnVerb(
        paragraph,
        paragraph.wordAt(words.begin(names.get(name).first())),
        paragraph.wordAt(words.begin(phrase.first())));
  }

  /** Whether a token may be part of a noun phrase. */
  static boolean isInPhrase(KnownTokens words, int at) {
    TokenKind kind = words.kind(at);
    return kind == TokenKind.WORD || kind == TokenKind.NUMBER || kind == TokenKind.POSSESSIVE;
  }
}
