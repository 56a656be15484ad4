package org.quotecheck.speaker.name;

import java.util.Objects;
import java.util.Set;

/**
 * What somebody or something is: a noun and what stands beside it.
 *
 * @param noun the noun as key, such as {@code senator} or {@code company}
 * @param qualifiers the keys of the other words of the phrase, such as {@code florida}
 */
public record Role(String noun, Set<String> qualifiers) {
  public Role {
    Objects.requireNonNull(noun, "noun must not be null");
    qualifiers = qualifiers.isEmpty() ? Set.of() : Set.copyOf(qualifiers);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Role that
        && noun.equals(that.noun)
        && qualifiers.equals(that.qualifiers);
  }

  @Override
  public int hashCode() {
    return 31 * noun.hashCode() + qualifiers.hashCode();
  }
}
