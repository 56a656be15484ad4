package org.quotecheck.config.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotecheck.text.Span;

/** The texts of parameters as nodes, so that they are read as those of files are. */
public final class ParameterText {
  private static final Span NOWHERE = new Span(0, 0);

  private ParameterText() {}

  public static Node.Scalar scalar(String text) {
    String word = text.strip();
    Optional<Object> value = word.isEmpty() ? Optional.empty() : Optional.of(value(word));
    return new Node.Scalar(NOWHERE, word, value);
  }

  private static Object value(String word) {
    if (word.equals("true") || word.equals("false")) {
      return Boolean.valueOf(word);
    }
    return word.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(word) : word;
  }

  /** {@code one,two}; where there is a line break, values stand on lines of their own instead. */
  public static Node list(String text) {
    List<Node> items = words(text).<Node>map(ParameterText::scalar).toList();
    return new Node.Sequence(NOWHERE, items);
  }

  /** {@code key=value,key=value}; a key without a value has an empty one. */
  public static Node mapping(String text) {
    List<Node.Entry> entries = words(text).map(ParameterText::entry).toList();
    return new Node.Mapping(NOWHERE, entries);
  }

  private static Node.Entry entry(String word) {
    int sign = word.indexOf('=');
    String key = sign < 0 ? word : word.substring(0, sign);
    String value = sign < 0 ? "" : word.substring(sign + 1);
    return new Node.Entry(scalar(key), scalar(value));
  }

  private static Stream<String> words(String text) {
    String separator = text.indexOf('\n') < 0 ? "," : "\n";
    return Arrays.stream(text.split(separator, -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty());
  }
}
