package org.quotecheck.speaker.known;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The people and outlets a newsroom has told us about, so that they need not be guessed.
 *
 * @param people in the order given
 * @param outlets the names of newspapers, agencies and stations
 * @param ownOutlet the newsroom's own name; empty if nobody said
 */
public record KnownNames(List<Person> people, Set<String> outlets, Optional<String> ownOutlet) {
  /** Nobody is known beforehand. */
  public static final KnownNames NONE = new KnownNames(List.of(), Set.of(), Optional.empty());

  public KnownNames {
    people = List.copyOf(people);
    outlets = Set.copyOf(outlets);
    Objects.requireNonNull(ownOutlet, "ownOutlet must not be null");
  }
}
