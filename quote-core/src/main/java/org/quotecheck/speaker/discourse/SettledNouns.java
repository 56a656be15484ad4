package org.quotecheck.speaker.discourse;

import org.quotecheck.language.KnownTokens;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;
import org.quotecheck.text.TokenKind;

/**
 * Which phrases stand for the same kind of thing wherever they stand in the article. A noun of no
 * list may be one for a person once the text has said it of somebody; for all others nobody need
 * read what stands before them. One for each article; not thread-safe.
 */
final class SettledNouns {
  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final LaterRoles later;
  private boolean counted;
  private boolean ages;

  SettledNouns(ArticleTokens tokens, Vocabulary vocabulary, LaterRoles later) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.later = later;
  }

  /** Whether nothing that stands before a phrase can change what its noun stands for. */
  boolean is(NounPhrase phrase) {
    return !phrase.age().isEmpty()
        || vocabulary.has(ListName.PERSONS, phrase.head().word())
        || later.hasPerson(phrase.noun())
        || isListed(phrase)
        || !(vocabulary.standsForAny(phrase.noun()) || tellsAges());
  }

  /** Whether a list tells what the noun stands for, which no use of it as a role changes. */
  private boolean isListed(NounPhrase phrase) {
    String noun = phrase.noun();
    return vocabulary.hasNoun(ListName.BODIES, noun)
        || vocabulary.hasNoun(ListName.DOCUMENTS, noun)
        || vocabulary.has(ListName.GROUPS, noun);
  }

  /** Whether the article may have a phrase with an age, which gives somebody any noun. */
  private boolean tellsAges() {
    if (!counted) {
      counted = true;
      for (int block = 0; block < tokens.blocks() && !ages; block++) {
        ages = hasAge(tokens.of(block));
      }
    }
    return ages;
  }

  private boolean hasAge(KnownTokens words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.kind(i) == TokenKind.NUMBER && !vocabulary.age(words.key(i)).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
