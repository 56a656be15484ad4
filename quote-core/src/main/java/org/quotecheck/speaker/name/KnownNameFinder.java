package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Gender;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.text.TokenKind;

/**
 * Puts the names a newsroom has told us about among those that their capitals show. A known name
 * stands for itself, unless it is a part of a longer one: <i>the Mara Quill Foundation</i>.
 */
final class KnownNameFinder {
  private final KnownPhrases phrases;
  private final Vocabulary vocabulary;
  private final QuotedText quoted;

  KnownNameFinder(Vocabulary vocabulary, QuotedText quoted) {
    this.phrases = vocabulary.known();
    this.vocabulary = vocabulary;
    this.quoted = quoted;
  }

  /** The names of one block, in reading order, in time linear in its words. */
  List<Name> settle(int block, KnownTokens words, List<Name> found) {
    List<Name> settled = new ArrayList<>(found.size());
    int next = 0;
    int at = 0;
    while (at < words.size()) {
      while (next < found.size() && found.get(next).last() <= at) {
        settled.add(found.get(next++));
      }
      KnownPhrases.Match match = phrases.longest(words.tokens(), at);
      if (match == null || isPart(found, next, at, match)) {
        at++;
        continue;
      }
      Name replaced =
          next < found.size() && touches(found.get(next), match) ? found.get(next) : null;
      settled.add(known(block, words, at, match, replaced));
      while (next < found.size() && touches(found.get(next), match)) {
        next++;
      }
      at = match.end();
    }
    settled.addAll(found.subList(next, found.size()));
    return settled;
  }

  private static boolean touches(Name name, KnownPhrases.Match match) {
    return name.first() < match.end();
  }

  /** Whether a name that the capitals show is longer than the known one. */
  private static boolean isPart(List<Name> found, int next, int at, KnownPhrases.Match match) {
    for (int i = next; i < found.size() && touches(found.get(i), match); i++) {
      Name name = found.get(i);
      if (name.last() > match.end() || (name.first() < at && !isOpened(name, at, match))) {
        return true;
      }
    }
    return false;
  }

  /** "Portreeve Mara Quill": words before a full name that no list has as a title. */
  private static boolean isOpened(Name name, int at, KnownPhrases.Match match) {
    return name.kind() == Name.Kind.PERSON && name.last() == match.end() && match.end() - at > 1;
  }

  private Name known(
      int block, KnownTokens words, int first, KnownPhrases.Match match, @Nullable Name replaced) {
    Optional<Name> titled = Optional.ofNullable(replaced).filter(name -> name.first() == first);
    Name.Signs signs =
        new Name.Signs(
            false,
            vocabulary.isDefinite(words.known(first - 1)),
            ArticleTokens.is(words, match.end(), TokenKind.POSSESSIVE),
            quoted.contains(block, words.begin(first)),
            true);
    List<String> written = KnownPhrases.words(words.tokens(), first, match.end());
    return new Name(
        block,
        replaced == null ? first : Math.min(first, replaced.runFirst()),
        first,
        match.end(),
        match.known().kind(),
        titled.map(Name::title).orElse(""),
        NameWords.of(written, vocabulary),
        titled.map(Name::nickname).orElse(""),
        titled.map(Name::roles).orElse(List.of()),
        titled.map(Name::gender).orElse(Gender.UNKNOWN),
        signs);
  }
}
