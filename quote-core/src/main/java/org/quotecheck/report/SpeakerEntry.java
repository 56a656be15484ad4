package org.quotecheck.report;

import java.util.Objects;
import java.util.Optional;
import org.quotecheck.report.place.Location;
import org.quotecheck.speaker.Mention;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.SpeakerType;
import org.quotecheck.text.SourceText;

/**
 * Who said a quotation.
 *
 * @param location where the words stand that name the speaker
 * @param text those words as the reader sees them
 * @param name the full name they stand for; empty if there is none
 * @param type who or what it is
 */
public record SpeakerEntry(
    Location location, String text, Optional<String> name, SpeakerType type) {
  public SpeakerEntry {
    Objects.requireNonNull(location, "location must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(type, "type must not be null");
  }

  static SpeakerEntry of(SourceText source, Mention mention, Speaker speaker) {
    return new SpeakerEntry(
        Location.of(source, mention.source()), mention.text(), speaker.name(), speaker.type());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpeakerEntry that
        && location.equals(that.location)
        && text.equals(that.text)
        && name.equals(that.name)
        && type == that.type;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * location.hashCode() + text.hashCode()) + name.hashCode())
        + type.hashCode();
  }
}
