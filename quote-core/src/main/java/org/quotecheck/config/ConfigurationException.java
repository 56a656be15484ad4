package org.quotecheck.config;

import java.util.List;
import java.util.stream.Collectors;
import org.quotecheck.config.source.Mistake;

/** A configuration with mistakes. Its message has a line for each. */
public final class ConfigurationException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  private ConfigurationException(String message, List<Mistake> mistakes) {
    super(message);
    this.mistakes = List.copyOf(mistakes);
  }

  /** All mistakes of a configuration, at least one, in any order. */
  static ConfigurationException of(List<Mistake> mistakes) {
    List<Mistake> sorted = Mistake.sorted(mistakes);
    String message = sorted.stream().map(Mistake::toString).collect(Collectors.joining("\n"));
    return new ConfigurationException(message, sorted);
  }

  /** The mistakes, file by file, by place; the same as in the message. */
  public List<Mistake> mistakes() {
    return mistakes;
  }
}
