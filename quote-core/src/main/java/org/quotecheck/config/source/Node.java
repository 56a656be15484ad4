package org.quotecheck.config.source;

import java.util.List;
import java.util.Optional;
import org.quotecheck.text.Span;

/** A value of a configuration and where it stands. Immutable. */
public sealed interface Node {
  /** Where, in the source; empty where it does not come from a file. */
  Span span();

  /** What it is, in a message. */
  String kind();

  /**
   * A single value.
   *
   * @param text as it is written, without quotation marks
   * @param value a {@code Boolean}, an {@code Integer} or a {@code String}; empty for nothing
   */
  record Scalar(Span span, String text, Optional<Object> value) implements Node {
    @Override
    public String kind() {
      return value.isEmpty() ? "empty" : "\"" + text + "\"";
    }
  }

  /** Values one after the other. */
  record Sequence(Span span, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Values by key. */
  record Mapping(Span span, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key; empty if there is none. */
    public Optional<Node> value(String key) {
      return entries.stream().filter(e -> e.key().text().equals(key)).map(Entry::value).findFirst();
    }

    @Override
    public String kind() {
      return "a mapping";
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Node value) {}
}
