package org.quotecheck.speaker.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotecheck.language.Gender;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.speaker.phrase.NounPhrase;

/**
 * Husbands and wives of whom the article says no more than the names: "Tom and Jane Kerr left. Her
 * husband said". Immutable and thread-safe.
 */
public final class Spouses {
  private final Vocabulary vocabulary;

  /** Uses the word lists of a vocabulary. */
  public Spouses(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a phrase is "her husband", "his wife" or the like. */
  public boolean is(NounPhrase phrase) {
    return phrase.isPossessive()
        && vocabulary.field(ListName.KIN, phrase.head().word(), 1).isPresent();
  }

  /**
   * Whom such a phrase means.
   *
   * @param people those spoken of lately
   * @return the one of its gender whose name stands beside one of the other with its surname; empty
   *     if there is none, or several
   */
  public Optional<Member> of(NounPhrase phrase, List<Member> people) {
    Gender gender = vocabulary.genderOfRole(phrase.head().word());
    List<Member> spouses = new ArrayList<>(1);
    for (Member member : people) {
      if (member.gender() == gender && people.stream().anyMatch(m -> isBeside(member, m))) {
        spouses.add(member);
      }
    }
    return spouses.size() == 1 ? Optional.of(spouses.get(0)) : Optional.empty();
  }

  private static boolean isBeside(Member one, Member other) {
    return Math.abs(one.first() - other.first()) == 1
        && other.gender() != Gender.UNKNOWN
        && one.gender() != other.gender()
        && one.keys().size() > 1
        && other.keys().size() > 1
        && surname(one).equals(surname(other));
  }

  private static String surname(Member member) {
    return member.keys().get(member.keys().size() - 1);
  }
}
