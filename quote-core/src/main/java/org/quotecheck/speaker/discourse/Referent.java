package org.quotecheck.speaker.discourse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.SpeakerType;
import org.quotecheck.speaker.member.Member;
import org.quotecheck.speaker.name.Role;

/**
 * What a mention was found to mean, with what later mentions need to know of it.
 *
 * @param entity who or what it is; null where that is open
 * @param speaker the answer
 */
record Referent(@Nullable Entity entity, Speaker speaker) {
  /** A mention of an entity that was spoken of before, or is now. */
  static Referent of(Entity entity, String reason) {
    Member member = entity.member();
    Optional<String> name = member == null ? Optional.empty() : Optional.of(member.name());
    List<Role> roles = member == null ? List.of() : member.roles();
    return new Referent(entity, new Speaker(name, entity.type(), reason, true, List.of(), roles));
  }

  /** A mention of nobody in particular. */
  static Referent open(SpeakerType type, String reason) {
    return open(type, reason, List.of());
  }

  /** A mention that could be any of several. */
  static Referent undecided(List<Member> candidates, String text) {
    List<String> names = candidates.stream().map(Member::name).toList();
    SpeakerType type = candidates.isEmpty() ? SpeakerType.PERSON : Entity.typeOf(candidates.get(0));
    return open(type, "“" + text + "” could be " + String.join(" or ", names) + ".", names);
  }

  private static Referent open(SpeakerType type, String reason, List<String> candidates) {
    return new Referent(
        null, new Speaker(Optional.empty(), type, reason, false, candidates, List.of()));
  }
}
