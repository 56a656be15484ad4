package org.quotecheck.speaker.role;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Gender;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Tells whether the name at the end of a phrase is whose role stands before it. */
public final class RoledNames {
  /** The words of an office, at most. */
  private static final int OFFICE = 3;

  /** The words of a department in small letters, at most. */
  private static final int DEPARTMENT = 5;

  /** The letters that stand before the ending of a noun for a person, at least. */
  private static final int STEM = 2;

  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final Names names;
  private final IntFunction<Paragraph> paragraphs;

  /** For the names of an article. */
  public RoledNames(
      ArticleTokens tokens, Vocabulary vocabulary, Names names, IntFunction<Paragraph> paragraphs) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.names = names;
    this.paragraphs = paragraphs;
  }

  /** "former secretary of state Ana Ruiz", "professor of biology Ana Ruiz", in small letters. */
  public boolean isBehindOffice(Name name, NounPhrase phrase) {
    int office = phrase.headEnd() + 1;
    if (name.runFirst() <= office || name.kind() != Name.Kind.PERSON) {
      return false;
    }
    return isOffice(phrase.block(), office, name.runFirst())
        || isBehindDepartment(name, phrase)
        || isOfBody(name, phrase);
  }

  /** "the secretary of Harlow Rowing Club Ana Ruiz": a name right behind that of a body. */
  public boolean isBehindBody(int body, NounPhrase phrase) {
    int next = body + 1;
    if (!names.begins(next, phrase.block(), phrase.last())
        || names.get(next).last() != phrase.last()
        || phrase.isIndefinite()) {
      return false;
    }
    Name name = names.get(next);
    int from = phrase.headEnd() + 1;
    int first = names.get(body).first();
    boolean direct =
        first == from
            || (first == from + 1 && vocabulary.isDefinite(tokens.of(phrase.block()).known(from)));
    return direct
        && names.get(body).kind() == Name.Kind.ORGANIZATION
        && name.kind() == Name.Kind.PERSON
        && name.first() == names.get(body).last()
        && !name.signs().possessive()
        && isPost(phrase);
  }

  /** "the secretary OF", but not "the friend of". */
  private boolean isPost(NounPhrase phrase) {
    KnownTokens words = tokens.of(phrase.block());
    return vocabulary.says(ListName.CONNECTORS, words.known(phrase.headEnd()), "office")
        && vocabulary.has(ListName.PERSONS, phrase.head().word())
        && !vocabulary.has(ListName.OTHERS, phrase.head().word());
  }

  private boolean isOffice(int block, int from, int to) {
    if (to - from > OFFICE) {
      return false;
    }
    List<String> keys = new ArrayList<>(OFFICE);
    for (int i = from; i < to; i++) {
      keys.add(tokens.of(block).key(i));
    }
    return vocabulary.has(ListName.OFFICES, String.join(" ", keys));
  }

  /**
   * "director of community planning Ana Ruiz", "mother of two Ana Ruiz"; but not "a friend of the
   * late Ana Ruiz" or "director of photographer Ana Ruiz".
   */
  private boolean isBehindDepartment(Name name, NounPhrase phrase) {
    KnownTokens words = tokens.of(phrase.block());
    int from = phrase.headEnd() + 1;
    int to = name.runFirst();
    if (to - from > DEPARTMENT
        || name.last() != phrase.last()
        || phrase.isIndefinite()
        || !vocabulary.says(ListName.CONNECTORS, words.known(from - 1), "office")
        || !vocabulary.has(ListName.PERSONS, phrase.head().word())) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!ArticleTokens.isLower(words, i)) {
        return false;
      }
    }
    boolean close = vocabulary.has(ListName.OTHERS, phrase.head().word());
    return (to - from == 1 && is(phrase.block(), from, WordClass.NUMBER))
        || (!close && isField(phrase.block(), to - 1));
  }

  /** "Chamber of commerce president Ana Ruiz": a role of a body right before the name. */
  private boolean isOfBody(Name name, NounPhrase phrase) {
    KnownTokens words = tokens.of(phrase.block());
    int from = phrase.headEnd() + 1;
    int role = name.runFirst() - 1;
    if (role - from > DEPARTMENT
        || role <= from
        || name.last() != phrase.last()
        || !vocabulary.says(ListName.CONNECTORS, words.known(from - 1), "office")
        || !isBody(phrase.head().word())) {
      return false;
    }
    for (int i = from; i <= role; i++) {
      if (!ArticleTokens.isLower(words, i)
          || vocabulary.has(ListName.DETERMINERS, words.known(i))) {
        return false;
      }
    }
    return vocabulary.has(ListName.PERSONS, words.known(role));
  }

  private boolean isBody(@Nullable Word word) {
    return vocabulary.has(ListName.BODIES, word)
        || vocabulary.says(ListName.DESIGNATORS, word, "organization");
  }

  /** Whether a noun stands at a token that is none for a person, so that no name belongs to it. */
  private boolean isField(int block, int at) {
    KnownTokens words = tokens.of(block);
    Word word = words.known(at);
    return (is(block, at, WordClass.NOUN) || is(block, at, WordClass.PARTICIPLE))
        && !vocabulary.has(ListName.PERSONS, word)
        && !vocabulary.has(ListName.PAST, word)
        && !vocabulary.has(ListName.TITLES, word)
        && (isThing(word) || !vocabulary.endsLikePerson(words.key(at), STEM));
  }

  private boolean isThing(@Nullable Word word) {
    return vocabulary.has(ListName.BODIES, word) || vocabulary.has(ListName.DOCUMENTS, word);
  }

  /**
   * "President and CEO Ana Ruiz", "minister and Texan Ana Ruiz", "the actor and campaigner Ana
   * Ruiz": whether the roles on both sides of a conjunction are one person's; but not "the
   * president and Mayor Ana Ruiz".
   */
  public boolean isOneInTwoRoles(NounPhrase phrase, int and) {
    KnownTokens words = tokens.of(phrase.block());
    int name = names.before(phrase.block(), phrase.last());
    boolean behind =
        name >= 0
            && names.get(name).overlaps(phrase.block(), and + 1, phrase.last())
            && names.get(name).first() > and + 1
            && names.get(name).last() == phrase.last();
    return behind
        && !phrase.isIndefinite()
        && isRole(words.known(and - 1))
        && isFurther(phrase, words, and + 1, names.get(name).first() - 1);
  }

  /**
   * "Harlow Cooks and Waiters Union secretary Ana Ruiz": whether the body is one, and so is she.
   */
  public boolean isOneOfBody(NounPhrase phrase, int and) {
    KnownTokens words = tokens.of(phrase.block());
    int name = names.before(phrase.block(), phrase.last());
    if (name < 0 || names.get(name).last() != phrase.last() || names.get(name).first() <= and) {
      return false;
    }
    int at = and + 1;
    while (at < names.get(name).first() && ArticleTokens.isUpper(words, at)) {
      if (at > and + 1 && vocabulary.has(ListName.DESIGNATORS, words.known(at))) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** "Founder and CEO of Harlow Homes": whether the head is two roles that one may have. */
  public boolean isTwoRoles(NounPhrase phrase, int and) {
    KnownTokens words = tokens.of(phrase.block());
    return !phrase.isIndefinite()
        && isRole(words.known(and - 1))
        && isFurther(phrase, words, and + 1, phrase.headEnd() - 1);
  }

  /** Whether a role may be the second of one person: no article is before, and no "First Lady". */
  private boolean isFurther(NounPhrase phrase, KnownTokens words, int from, int role) {
    Word word = words.known(role);
    boolean small = ArticleTokens.isLower(words, from);
    boolean alone = !phrase.isDefinite() && vocabulary.genderOfRole(word) != Gender.FEMALE;
    return (small || alone)
        && !vocabulary.has(ListName.DETERMINERS, words.known(from))
        && (isRole(word) || (alone && vocabulary.has(ListName.NATIONALITIES, word)));
  }

  private boolean isRole(@Nullable Word word) {
    return vocabulary.has(ListName.PERSONS, word)
        || vocabulary.field(ListName.TITLES, word, 0).isPresent();
  }

  private boolean is(int block, int at, WordClass wordClass) {
    Paragraph paragraph = paragraphs.apply(block);
    return paragraph.is(paragraph.wordAt(tokens.of(block).begin(at)), wordClass);
  }
}
