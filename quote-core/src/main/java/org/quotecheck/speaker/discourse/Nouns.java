package org.quotecheck.speaker.discourse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Plurals;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.SpeakerType;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.Noun;
import org.quotecheck.speaker.phrase.NounPhrase;

/** Tells by the noun of a phrase what it stands for. */
final class Nouns {
  private final Vocabulary vocabulary;
  private final RecentRoles recent;
  private final LaterRoles later;

  Nouns(Vocabulary vocabulary, RecentRoles recent, LaterRoles later) {
    this.vocabulary = vocabulary;
    this.recent = recent;
    this.later = later;
  }

  /** Whether the head is a noun for one person, by a list or because the article says it of one. */
  boolean isPerson(NounPhrase phrase) {
    return !phrase.age().isEmpty()
        || isPerson(phrase.noun(), phrase.head().word())
        || phrase.isNative();
  }

  private boolean isPerson(String noun, @Nullable Word word) {
    return vocabulary.has(ListName.PERSONS, word)
        || ((recent.hasPerson(noun) || later.hasPerson(noun)) && isUnlisted(noun));
  }

  /** Whether the article says the noun of anybody it names. */
  boolean isSaidOfAnybody(String noun) {
    return recent.hasPerson(noun) || later.hasPerson(noun);
  }

  private boolean isUnlisted(String noun) {
    return !vocabulary.hasNoun(ListName.BODIES, noun)
        && !vocabulary.hasNoun(ListName.DOCUMENTS, noun)
        && !vocabulary.has(ListName.GROUPS, noun);
  }

  /** What the phrase stands for, all of it unnamed; empty if the noun speaks in no list. */
  Optional<SpeakerType> type(NounPhrase phrase) {
    return phrase.age().isEmpty() && !phrase.isNative()
        ? type(phrase.head())
        : Optional.of(SpeakerType.ANONYMOUS);
  }

  /** What a noun stands for; empty if it speaks in no list. */
  Optional<SpeakerType> type(Noun noun) {
    return isPerson(noun.key(), noun.word())
        ? Optional.of(SpeakerType.ANONYMOUS)
        : typeOfMany(noun.key(), noun.word());
  }

  /** What a noun stands for that is none for one person; empty if it speaks in no list. */
  private Optional<SpeakerType> typeOfMany(String noun, @Nullable Word word) {
    Word singular = vocabulary.singularWord(noun);
    if (word == null && singular == null) {
      return Optional.empty();
    }
    if (vocabulary.has(ListName.GROUPS, word)
        || vocabulary.has(ListName.PERSONS, singular)
        || vocabulary.has(ListName.NATIONALITIES, singular)) {
      return Optional.of(SpeakerType.GROUP);
    }
    if (vocabulary.has(ListName.BODIES, word) || vocabulary.has(ListName.BODIES, singular)) {
      return Optional.of(SpeakerType.ORGANIZATION);
    }
    return vocabulary.has(ListName.DOCUMENTS, word) || vocabulary.has(ListName.DOCUMENTS, singular)
        ? Optional.of(SpeakerType.DOCUMENT)
        : Optional.empty();
  }

  boolean looksPlural(String noun) {
    return !Plurals.singular(noun).equals(noun);
  }
}
