package org.quotecheck.citation.link;

import java.util.Objects;
import java.util.Optional;
import org.quotecheck.text.Span;

/**
 * What is at the other end of a local link. Immutable.
 *
 * @param state whether anything is
 * @param address where it leads
 * @param place where the place is, if it is in the article itself; otherwise empty
 */
public record Destination(State state, LocalAddress address, Optional<Span> place) {
  /** Whether there is what a link leads to. */
  public enum State {
    /** There is. */
    THERE,
    /** There is no such file. */
    NO_FILE,
    /** There is the file, but nothing in it has that name. */
    NO_PLACE,
    /** Nobody can tell. */
    UNKNOWN
  }

  public Destination {
    Objects.requireNonNull(state, "state must not be null");
    Objects.requireNonNull(address, "address must not be null");
    Objects.requireNonNull(place, "place must not be null");
  }

  /** Whether the link surely leads nowhere. */
  public boolean isMissing() {
    return state == State.NO_FILE || state == State.NO_PLACE;
  }
}
