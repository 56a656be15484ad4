package org.quotecheck.speaker.role;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.speaker.member.Names;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Which name is the head of a phrase, if any is. Immutable if the article is. */
public final class HeadNames {
  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final Names names;
  private final IntFunction<Paragraph> paragraphs;
  private final RoledNames roled;

  /** For the names of an article. */
  public HeadNames(
      ArticleTokens tokens,
      Vocabulary vocabulary,
      Names names,
      IntFunction<Paragraph> paragraphs,
      RoledNames roled) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.names = names;
    this.paragraphs = paragraphs;
    this.roled = roled;
  }

  /** The index of the name that is the head of the phrase; -1 if its head is a common noun. */
  public int of(NounPhrase phrase) {
    int titled = titled(phrase);
    if (titled >= 0) {
      return titled;
    }
    int index = names.startingBefore(phrase.block(), phrase.headEnd());
    if (index < 0) {
      return -1;
    }
    Name name = names.get(index);
    boolean inside = name.last() > phrase.first() && !name.signs().possessive();
    return inside
            && !hasNounBehind(name, phrase)
            && !isOffice(name, phrase)
            && !isNative(name, phrase)
        ? index
        : -1;
  }

  /** "the Minister of Health": capitals that say what somebody is, not who. */
  private boolean isOffice(Name name, NounPhrase phrase) {
    KnownTokens words = tokens.of(phrase.block());
    int link = phrase.headEnd();
    return name.first() < link
        && name.last() > link
        && vocabulary.has(ListName.PERSONS, words.known(link - 1))
        && vocabulary.has(ListName.LINKS, words.known(link));
  }

  /** "the Dane": a capital that says where somebody is from. */
  private boolean isNative(Name name, NounPhrase phrase) {
    return name.isSingle()
        && !name.signs().sure()
        && name.last() == phrase.headEnd()
        && phrase.isNative();
  }

  /** The name behind a title of several words: "Secretary of State Ana Ruiz"; -1 without one. */
  public int titled(NounPhrase phrase) {
    int index = names.before(phrase.block(), phrase.headEnd()) + 1;
    if (index >= names.size() || names.get(index).block() != phrase.block()) {
      return -1;
    }
    if (isOfficer(index, phrase)) {
      return index + 1;
    }
    Name name = names.get(index);
    boolean titled =
        (name.runFirst() < phrase.headEnd() || roled.isBehindOffice(name, phrase))
            && name.first() >= phrase.headEnd();
    if (!titled && roled.isBehindBody(index, phrase)) {
      return index + 1;
    }
    return titled && name.last() <= phrase.last() && !name.signs().possessive() ? index : -1;
  }

  /** "Department of Energy Secretary Ana Ruiz": the name behind that of her body is the head. */
  private boolean isOfficer(int body, NounPhrase phrase) {
    int next = body + 1;
    if (next >= names.size() || names.get(next).block() != phrase.block()) {
      return false;
    }
    Name name = names.get(next);
    return names.get(body).kind() == Name.Kind.ORGANIZATION
        && name.kind() == Name.Kind.PERSON
        && name.isTitled()
        && name.runFirst() <= names.get(body).last()
        && name.last() <= phrase.last()
        && !name.signs().possessive();
  }

  /** "the Holt campaign", "the Holt card": the head is no name but what is called by it. */
  private boolean hasNounBehind(Name name, NounPhrase phrase) {
    KnownTokens words = tokens.of(phrase.block());
    int from = name.last();
    if (from >= phrase.headEnd()
        || words.begin(from) == words.end(from - 1)
        || isPostBehind(name, phrase, words)
        || (name.kind() == Name.Kind.PERSON
            && vocabulary.has(ListName.CREDENTIALS, words.known(phrase.headEnd() - 1)))) {
      return false;
    }
    Paragraph paragraph = paragraphs.apply(phrase.block());
    int last = paragraph.wordAt(words.begin(phrase.headEnd() - 1));
    return (paragraph.is(last, WordClass.NOUN) && paragraph.cue(last) == null)
        || hasNoun(keys(phrase.block(), from, phrase.headEnd()));
  }

  /** "Ana Ruiz Chief Executive of Harlow Homes": no comma parts a whole name from the post. */
  private boolean isPostBehind(Name name, NounPhrase phrase, KnownTokens words) {
    boolean whole = name.kind() == Name.Kind.PERSON && name.first() == phrase.first();
    for (int i = name.last(); whole && i < phrase.headEnd(); i++) {
      whole = ArticleTokens.isUpper(words, i);
    }
    return whole
        && !name.isSingle()
        && phrase.last() > phrase.headEnd()
        && vocabulary.has(ListName.PERSONS, phrase.head().word());
  }

  private List<String> keys(int block, int from, int to) {
    List<String> keys = new ArrayList<>();
    for (int i = from; i < to; i++) {
      keys.add(tokens.of(block).key(i));
    }
    return keys;
  }

  /** Whether a known noun stands among the keys. */
  private boolean hasNoun(List<String> keys) {
    return keys.stream()
        .anyMatch(
            key ->
                vocabulary.hasNoun(ListName.PERSONS, key)
                    || vocabulary.hasNoun(ListName.BODIES, key)
                    || vocabulary.hasNoun(ListName.DOCUMENTS, key)
                    || (vocabulary.has(ListName.GROUPS, key)
                        && !vocabulary.has(ListName.PRONOUNS, key)));
  }
}
