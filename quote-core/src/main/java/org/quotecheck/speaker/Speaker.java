package org.quotecheck.speaker;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.speaker.name.Role;

/**
 * Whom a mention stands for.
 *
 * @param name the fullest name in the article or its metadata; empty for unnamed people, groups and
 *     documents without a name, and where the mention could be anybody's
 * @param type who or what it is
 * @param reason one sentence that says how the mention led to the name
 * @param known whether the text tells whom it means, by name or not; false where nobody fits
 * @param candidates the names of those it could be, if several; empty where it is clear
 * @param roles what the article says of the one named, in its order; empty if nothing
 */
public record Speaker(
    Optional<String> name,
    SpeakerType type,
    String reason,
    boolean known,
    List<String> candidates,
    List<Role> roles) {
  public Speaker {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(reason, "reason must not be null");
    candidates = List.copyOf(candidates);
    roles = List.copyOf(roles);
  }

  /** Somebody of whom the text tells no more than this: no other candidates, no roles. */
  public Speaker(Optional<String> name, SpeakerType type, String reason) {
    this(name, type, reason, true, List.of(), List.of());
  }
}
