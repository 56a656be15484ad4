package org.quotecheck.speaker.known;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody a newsroom has told us about.
 *
 * @param name the full name, as it is to be reported
 * @param aliases other names the same person goes by: short forms, spellings, former names
 * @param title what the person is, such as an office; empty if nobody said
 * @param familyNameFirst whether the family name is the first word of the full name
 */
public record Person(
    String name, List<String> aliases, Optional<String> title, boolean familyNameFirst) {
  public Person {
    Objects.requireNonNull(name, "name must not be null");
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(title, "title must not be null");
  }
}
