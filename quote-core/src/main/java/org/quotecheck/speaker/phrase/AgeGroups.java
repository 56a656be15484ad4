package org.quotecheck.speaker.phrase;

import java.util.List;
import java.util.Optional;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Vocabulary;

/** Nouns that say how old somebody is: Pia Lund, 17, is the teenager. Immutable and thread-safe. */
public final class AgeGroups {
  /** The digits of an age, at most. */
  private static final int DIGITS = 3;

  private final Vocabulary vocabulary;

  public AgeGroups(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether the noun is one for people of an age. */
  public boolean has(String noun) {
    return vocabulary.has(ListName.AGE_GROUPS, noun);
  }

  /**
   * Whether the noun may mean somebody.
   *
   * @param ages how old the article says they are
   */
  public boolean agrees(String noun, List<String> ages) {
    Optional<String> least = vocabulary.field(ListName.AGE_GROUPS, noun, 0);
    Optional<String> most = vocabulary.field(ListName.AGE_GROUPS, noun, 1);
    return least.isPresent()
        && most.isPresent()
        && ages.stream()
            .mapToInt(AgeGroups::years)
            .anyMatch(age -> age >= years(least.get()) && age <= years(most.get()));
  }

  private static int years(String age) {
    boolean digits =
        age.length() <= DIGITS && !age.isEmpty() && age.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(age) : -1;
  }
}
