package org.quotecheck.speaker.role;

import java.util.List;
import java.util.Optional;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Vocabulary;

/** What nouns for people say of their work and their office. Immutable and thread-safe. */
public final class Occupations {
  private final Vocabulary vocabulary;

  /** Uses the word lists of a vocabulary. */
  public Occupations(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether one noun may stand for the other, or a third for both: senators are politicians. */
  public boolean isRelated(String role, String noun) {
    Optional<String> broader =
        vocabulary.field(ListName.PERSONS, role, 1).filter(w -> !w.isEmpty());
    for (String word : broader.map(words -> List.of(words.split(" "))).orElse(List.of())) {
      if (vocabulary.standsFor(word, noun)) {
        return true;
      }
    }
    return vocabulary.standsFor(role, noun);
  }

  /** Whether the noun says what somebody does, and not only what they are like. */
  public boolean isWork(String noun) {
    return vocabulary.hasNoun(ListName.PERSONS, noun)
        && !vocabulary.has(ListName.EPITHETS, noun)
        && (!vocabulary.has(ListName.OTHERS, noun)
            || vocabulary.says(ListName.OTHERS, noun, "trade"))
        && !vocabulary.has(ListName.NATIONALITIES, noun);
  }

  /** "the minister", "the home secretary". */
  public boolean isOffice(String noun) {
    String last = noun.substring(noun.lastIndexOf(' ') + 1);
    return isTitle(noun) || isTitle(last);
  }

  /** Whether the noun also stands before a name as a title. */
  public boolean isTitle(String noun) {
    return vocabulary.roleOfTitle(noun).isPresent() && vocabulary.has(ListName.TITLES, noun);
  }
}
