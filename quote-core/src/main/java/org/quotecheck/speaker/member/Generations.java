package org.quotecheck.speaker.member;

import java.util.List;
import java.util.Optional;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Role;
import org.quotecheck.speaker.name.Vocabulary;

/**
 * Tells two of one surname apart by their generation: "the elder Holt" is Tom Holt Sr., or the one
 * of 61 years, or the father. Immutable.
 */
public final class Generations {
  private final Vocabulary vocabulary;

  public Generations(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Whom of those who share a surname a word such as "elder" means; empty if nothing tells.
   *
   * @param generation what the list of distinctions says of the word
   */
  public Optional<Member> of(List<Member> sharing, String generation) {
    if (sharing.size() != 2) {
      return Optional.empty();
    }
    Member one = sharing.get(0);
    Member other = sharing.get(1);
    int older = older(one, other);
    Optional<Member> elder = older == 0 ? Optional.empty() : Optional.of(older > 0 ? one : other);
    Optional<Member> younger = elder.map(member -> member == one ? other : one);
    return isElder(generation) ? elder : younger;
  }

  /**
   * Whether a sole bearer of the surname can be meant; an elder one has somebody to be elder to.
   */
  public boolean mayBe(Member member, String generation) {
    return !isElder(generation) || generation(member) > 0;
  }

  private static boolean isElder(String generation) {
    return generation.equals("elder");
  }

  /** Above 0 if the first is older, below if the second is, 0 if nothing tells. */
  private int older(Member one, Member other) {
    int told = Integer.compare(generation(one), generation(other));
    return told != 0 || one.ages().size() != 1 || other.ages().size() != 1
        ? told
        : Integer.compare(years(one), years(other));
  }

  private static int years(Member member) {
    String age = member.ages().get(0);
    return age.length() < 4 && age.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(age)
        : 0;
  }

  /** 1 for "Sr." and a father, -1 for "Jr." and a son. */
  private int generation(Member member) {
    int told = 0;
    for (String key : member.keys()) {
      told = told == 0 ? sign(vocabulary.field(ListName.SUFFIXES, key, 1)) : told;
    }
    for (Role role : member.roles()) {
      told = told == 0 ? ofKin(role) : told;
    }
    return told;
  }

  /** "his son"; "his younger brother". */
  private int ofKin(Role role) {
    int told = sign(vocabulary.field(ListName.KIN, role.noun(), 0));
    if (told != 0 || !vocabulary.has(ListName.KIN, role.noun())) {
      return told;
    }
    for (String word : role.qualifiers()) {
      told = told == 0 ? sign(vocabulary.field(ListName.DISTINCTIONS, word, 0)) : told;
    }
    return told;
  }

  private static int sign(Optional<String> generation) {
    return generation.map(word -> isElder(word) ? 1 : -1).orElse(0);
  }
}
