package org.quotecheck.speaker;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a mention was found to mean, with what later mentions need to know of it.
 *
 * @param member who of the cast it is, null for the unnamed
 * @param speaker the answer
 * @param gender what the mention shows
 */
record Referent(@Nullable Member member, Speaker speaker, Gender gender) {
  static Referent of(Member member, String reason) {
    return new Referent(
        member, new Speaker(Optional.of(member.name()), member.type(), reason), member.gender());
  }

  static Referent unnamed(SpeakerType type, Gender gender, String reason) {
    return new Referent(null, new Speaker(Optional.empty(), type, reason), gender);
  }

  /** A mention that could be any of several. */
  static Referent undecided(List<Member> candidates, String text) {
    String names = candidates.stream().map(Member::name).collect(Collectors.joining(" or "));
    return unnamed(
        candidates.isEmpty() ? SpeakerType.PERSON : candidates.get(0).type(),
        Gender.UNKNOWN,
        "“" + text + "” could be " + names + ".");
  }
}
