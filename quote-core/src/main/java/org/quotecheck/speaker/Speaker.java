package org.quotecheck.speaker;

import java.util.Objects;
import java.util.Optional;

/**
 * Whom a mention stands for.
 *
 * @param name the fullest name in the article or its metadata; empty for unnamed people, groups and
 *     documents without a name, and where the mention could be anybody's
 * @param type who or what it is
 * @param reason one sentence that says how the mention led to the name
 */
public record Speaker(Optional<String> name, SpeakerType type, String reason) {
  public Speaker {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(reason, "reason must not be null");
  }
}
