package org.quotecheck.speaker.member;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Role;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.text.TokenKind;

/** The roles that somebody's deeds show: "Ruiz pleaded guilty", "the trial of Ruiz". */
final class Deeds {
  /** The auxiliaries and adverbs before a verb, at most. */
  private static final int REACH = 3;

  /** The words of ", of Harlow," with its commas, at most. */
  private static final int ASIDE = 8;

  private static final String OBJECT = "object";

  private final Vocabulary vocabulary;

  Deeds(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The role of whoever stands before a token: "Ruiz IS ACCUSED OF", "Ruiz, of Harlow, DENIES",
   * "Ruiz, who OWNS the mill," "Ruiz, PROSECUTING,".
   */
  Optional<Role> behind(KnownTokens words, int from) {
    if (ArticleTokens.is(words, from, TokenKind.COMMA)
        && ArticleTokens.is(words, from + 2, TokenKind.COMMA)) {
      Optional<Role> apart = role(words.known(from + 1), "apart", words, from + 2);
      if (apart.isPresent()) {
        return apart;
      }
    }
    boolean clause =
        ArticleTokens.is(words, from, TokenKind.COMMA)
            && vocabulary.says(ListName.PRONOUNS, words.known(from + 1), "relative");
    int start = clause ? from + 2 : behindAside(words, from);
    int at = start;
    while (at < start + REACH && vocabulary.has(ListName.AUXILIARIES, words.known(at))) {
      at++;
    }
    return role(words.known(at), "behind", words, at + 1);
  }

  /** The token behind an aside of a few words, or behind the comma that opens none. */
  private static int behindAside(KnownTokens words, int from) {
    if (!ArticleTokens.is(words, from, TokenKind.COMMA)) {
      return from;
    }
    int limit = Math.min(words.size(), from + ASIDE);
    int at = from + 1;
    while (at < limit && words.kind(at) == TokenKind.WORD) {
      at++;
    }
    return ArticleTokens.is(words, at, TokenKind.COMMA) ? at + 1 : from + 1;
  }

  /** The role of whoever stands behind a token: "the TRIAL OF Ruiz". */
  Optional<Role> before(KnownTokens words, int last) {
    return role(words.known(last - 1), "before", words, last);
  }

  private Optional<Role> role(@Nullable Word deed, String place, KnownTokens words, int next) {
    if (!vocabulary.says(ListName.DEEDS, deed, place)) {
      return Optional.empty();
    }
    String link = vocabulary.field(ListName.DEEDS, deed, 2).orElse("");
    return link.isEmpty() || (next < words.size() && isLink(link, words, next))
        ? vocabulary
            .field(ListName.DEEDS, deed, 1)
            .map(noun -> new Role(noun, link.equals(OBJECT) ? object(words, next) : Set.of()))
        : Optional.empty();
  }

  /** "manages HARLOW ROVERS": the names of what somebody has to do with. */
  private Set<String> object(KnownTokens words, int from) {
    int at = vocabulary.has(ListName.DETERMINERS, words.known(from)) ? from + 1 : from;
    Set<String> object = new HashSet<>();
    while (at < words.size() && object.size() < REACH && ArticleTokens.isUpper(words, at)) {
      object.add(words.key(at++));
    }
    return object;
  }

  /** "Ruiz manages THE mill", "manages HARLOW Rovers", but "manages to smile". */
  private boolean isLink(String link, KnownTokens words, int next) {
    return link.equals(OBJECT)
        ? ArticleTokens.isUpper(words, next)
            || vocabulary.has(ListName.DETERMINERS, words.known(next))
        : words.key(next).equals(link);
  }
}
