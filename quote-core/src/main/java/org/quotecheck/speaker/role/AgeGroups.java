package org.quotecheck.speaker.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotecheck.language.Gender;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;

/** Nouns that say how old somebody is: Pia Lund, 17, is the teenager. Immutable and thread-safe. */
public final class AgeGroups {
  /** The digits of an age, at most. */
  private static final int DIGITS = 3;

  private final Vocabulary vocabulary;

  /** Uses the word lists of a vocabulary. */
  public AgeGroups(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a phrase is "the teenager" or the like. */
  public boolean is(NounPhrase phrase) {
    return phrase.isDefinite()
        && vocabulary.has(ListName.AGE_GROUPS, phrase.head().word())
        && !phrase.isPosted();
  }

  /**
   * Whom such a phrase means.
   *
   * @param people those spoken of lately
   * @return the one of its gender who is said to be of the age; empty if there is none, or several
   */
  public Optional<Member> of(NounPhrase phrase, List<Member> people) {
    Gender gender = vocabulary.genderOfRole(phrase.head().word());
    List<Member> aged = new ArrayList<>(1);
    for (Member member : people) {
      if (gender.agrees(member.gender()) && agrees(phrase.noun(), member.ages())) {
        aged.add(member);
      }
    }
    return aged.size() == 1 ? Optional.of(aged.get(0)) : Optional.empty();
  }

  private boolean agrees(String noun, List<String> ages) {
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
