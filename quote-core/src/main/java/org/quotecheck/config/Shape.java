package org.quotecheck.config;

import java.util.Map;
import java.util.Optional;
import org.quotecheck.config.source.Node;
import org.quotecheck.config.source.ParameterText;
import org.quotecheck.config.source.Reading;
import org.quotecheck.rule.RuleSet;

/**
 * The type of a setting. Immutable.
 *
 * @param <T> the type of its values
 */
interface Shape<T> {
  /**
   * The value that a node holds; empty, and a mistake, if that is not legal.
   *
   * @param name the setting, for the message
   */
  Optional<T> read(String name, Node node, Reading reading);

  /** What the text of a parameter means, as a node: a list is separated by commas. */
  default Node node(String text) {
    return ParameterText.scalar(text);
  }

  /** What both together mean, where a file extends another: as a rule only the one above. */
  default T merge(T below, T above) {
    return above;
  }

  /** A value as it is written; in one line. */
  default String text(T value) {
    return String.valueOf(value);
  }

  /** The JSON Schema of legal values. */
  Map<String, Object> schema(RuleSet rules);
}
