package org.quotecheck.config.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.text.Position;

/**
 * Something in a configuration that nobody can have meant.
 *
 * @param source the file, or the name of a parameter
 * @param position where in the file; empty for a parameter
 * @param message one sentence that says what is wrong and what is legal
 */
public record Mistake(String source, Optional<Position> position, String message) {
  private static final Position START = new Position(1, 1);

  private static final Comparator<Mistake> BY_PLACE =
      Comparator.comparing(mistake -> mistake.position.orElse(START));

  public Mistake {
    Objects.requireNonNull(source, "source must not be null");
    Objects.requireNonNull(position, "position must not be null");
    Objects.requireNonNull(message, "message must not be null");
  }

  /** The files one after the other, as they were first met, each from its beginning to its end. */
  public static List<Mistake> sorted(Collection<Mistake> mistakes) {
    Map<String, List<Mistake>> bySource = new LinkedHashMap<>();
    mistakes.forEach(m -> bySource.computeIfAbsent(m.source, s -> new ArrayList<>()).add(m));
    return bySource.values().stream().flatMap(each -> each.stream().sorted(BY_PLACE)).toList();
  }

  /** {@code file:line:column}, line and column from 1 and in UTF-16 units. */
  public String place() {
    return source + position.map(p -> ":" + p).orElse("");
  }

  /** Place and message on one line. */
  @Override
  public String toString() {
    return place() + ": " + message;
  }
}
