package org.quotecheck.speaker.discourse;

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
 * husband said". Immutable but for what it looks at.
 */
final class Spouses {
  private final Vocabulary vocabulary;
  private final Discourse discourse;

  Spouses(Vocabulary vocabulary, Discourse discourse) {
    this.vocabulary = vocabulary;
    this.discourse = discourse;
  }

  /** The one in view of the gender whose name stands beside one of the other with its surname. */
  Optional<Entity> of(NounPhrase phrase) {
    if (!phrase.isPossessive()
        || vocabulary.field(ListName.KIN, phrase.head().word(), 1).isEmpty()) {
      return Optional.empty();
    }
    Gender gender = vocabulary.genderOfRole(phrase.head().word());
    List<Member> people = people();
    List<Member> spouses = new ArrayList<>(1);
    for (Member member : people) {
      if (member.gender() == gender && people.stream().anyMatch(m -> isBeside(member, m))) {
        spouses.add(member);
      }
    }
    return spouses.size() == 1 ? Optional.of(discourse.of(spouses.get(0))) : Optional.empty();
  }

  private List<Member> people() {
    List<Member> people = new ArrayList<>();
    for (Entity entity : discourse.inView()) {
      Member member = entity.member();
      if (member != null && member.isPerson() && member.keys().size() > 1) {
        people.add(member);
      }
    }
    return people;
  }

  private static boolean isBeside(Member one, Member other) {
    return Math.abs(one.first() - other.first()) == 1
        && other.gender() != Gender.UNKNOWN
        && one.gender() != other.gender()
        && surname(one).equals(surname(other));
  }

  private static String surname(Member member) {
    return member.keys().get(member.keys().size() - 1);
  }
}
