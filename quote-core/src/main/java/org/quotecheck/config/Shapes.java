package org.quotecheck.config;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.quotecheck.config.source.Entries;
import org.quotecheck.config.source.Glob;
import org.quotecheck.config.source.Nearest;
import org.quotecheck.config.source.Node;
import org.quotecheck.config.source.ParameterText;
import org.quotecheck.config.source.Reading;
import org.quotecheck.rule.RuleSet;

/** The types of settings that hold texts, lists of texts and mappings to them. */
final class Shapes {
  /** Any text that is not blank. */
  static final Shape<String> TEXT = new Text();

  /** The name of a character encoding that Java knows. */
  static final Shape<Charset> ENCODING = new Encoding();

  /** The name of another file, and where it stands. */
  static final Shape<Node.Scalar> REFERENCE = new Reference();

  /** A file that need not exist, or the word NONE; a file comes out with its absolute path. */
  static final Shape<String> FILE = new FilePath();

  /** A glob. */
  static final Shape<Glob> GLOB = new GlobShape();

  private Shapes() {}

  /** One of a few words. */
  record Choice<T>(Map<String, T> words) implements Shape<T> {
    Choice {
      words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** The constants of an enum under the words that {@code label} gives. */
    static <E extends Enum<E>> Choice<E> of(Class<E> type, Function<E, String> label) {
      Map<String, E> words = new LinkedHashMap<>();
      Arrays.stream(type.getEnumConstants()).forEach(e -> words.put(label.apply(e), e));
      return new Choice<>(words);
    }

    @Override
    public Optional<T> read(String name, Node node, Reading reading) {
      String word = node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
      T value = words.get(word);
      if (value == null || !isWritten(value, node)) {
        String guess = value == null ? Nearest.guess(word, words.keySet()) : " in quotation marks";
        reading.mistake(
            node.span(), name + " is " + node.kind() + guess + ", but must be " + legal());
        return Optional.empty();
      }
      return Optional.of(value);
    }

    /** In quotation marks, a number or truth value is a text. */
    private static boolean isWritten(Object value, Node node) {
      return !isPlain(value)
          || (node instanceof Node.Scalar scalar && scalar.value().equals(Optional.of(value)));
    }

    private static boolean isPlain(Object value) {
      return value instanceof Integer || value instanceof Boolean;
    }

    private static Object written(Map.Entry<String, ?> word) {
      return isPlain(word.getValue()) ? word.getValue() : word.getKey();
    }

    private String legal() {
      return (words.size() > 1 ? "one of " : "") + String.join(", ", words.keySet());
    }

    @Override
    public String text(T value) {
      return words.entrySet().stream()
          .filter(e -> e.getValue().equals(value))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(String.valueOf(value));
    }

    @Override
    public Map<String, Object> schema(RuleSet rules) {
      return Map.of("enum", words.entrySet().stream().map(Choice::written).toList());
    }
  }

  private static final class Text implements Shape<String> {
    @Override
    public Optional<String> read(String name, Node node, Reading reading) {
      if (node instanceof Node.Scalar scalar && !scalar.text().isBlank() && !isNothing(scalar)) {
        return Optional.of(scalar.text().strip());
      }
      reading.mistake(node.span(), name + " is " + node.kind() + ", but must be a text");
      return Optional.empty();
    }

    private static boolean isNothing(Node.Scalar scalar) {
      return scalar.value().isEmpty();
    }

    @Override
    public Map<String, Object> schema(RuleSet rules) {
      return Schema.text();
    }
  }

  private static final class Reference implements Shape<Node.Scalar> {
    @Override
    public Optional<Node.Scalar> read(String name, Node node, Reading reading) {
      return TEXT.read(name, node, reading).map(text -> (Node.Scalar) node);
    }

    @Override
    public String text(Node.Scalar value) {
      return value.text();
    }

    @Override
    public Map<String, Object> schema(RuleSet rules) {
      return Schema.text();
    }
  }

  private static final class FilePath implements Shape<String> {
    @Override
    public Optional<String> read(String name, Node node, Reading reading) {
      return TEXT.read(name, node, reading).flatMap(text -> absolute(name, text, node, reading));
    }

    private static Optional<String> absolute(String name, String text, Node node, Reading reading) {
      try {
        return Optional.of(
            text.equals(Configuration.NONE) ? text : reading.base().resolve(text).toString());
      } catch (InvalidPathException e) {
        reading.mistake(node.span(), name + " has \"" + text + "\", but must be a path or NONE");
        return Optional.empty();
      }
    }

    @Override
    public Map<String, Object> schema(RuleSet rules) {
      return Schema.text();
    }
  }

  private static final class Encoding implements Shape<Charset> {
    @Override
    public Optional<Charset> read(String name, Node node, Reading reading) {
      Optional<String> text = TEXT.read(name, node, reading);
      Optional<Charset> charset = text.flatMap(Encoding::named);
      if (text.isPresent() && charset.isEmpty()) {
        Set<String> known = Charset.availableCharsets().keySet();
        String guess = Nearest.guess(text.get(), known);
        reading.mistake(
            node.span(),
            name
                + " is \""
                + text.get()
                + "\""
                + guess
                + ", but must be a character encoding such as UTF-8, ISO-8859-1 or windows-1252");
      }
      return charset;
    }

    private static Optional<Charset> named(String name) {
      try {
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
      } catch (IllegalCharsetNameException e) {
        return Optional.empty();
      }
    }

    @Override
    public Map<String, Object> schema(RuleSet rules) {
      return Schema.text();
    }
  }

  private static final class GlobShape implements Shape<Glob> {
    @Override
    public Optional<Glob> read(String name, Node node, Reading reading) {
      return TEXT.read(name, node, reading).flatMap(text -> glob(name, text, node, reading));
    }

    private static Optional<Glob> glob(String name, String text, Node node, Reading reading) {
      try {
        return Optional.of(new Glob(reading.base(), text));
      } catch (PatternSyntaxException e) {
        reading.mistake(
            node.span(),
            name + " has \"" + text + "\", but must be globs such as news/** or **/*.md");
        return Optional.empty();
      }
    }

    @Override
    public Map<String, Object> schema(RuleSet rules) {
      return Schema.text();
    }
  }

  /**
   * Values one after the other; a single one may stand without the list.
   *
   * @param adds whether a file adds to what it extends, rather than replacing it
   */
  record ListOf<T>(Shape<T> item, boolean adds) implements Shape<List<T>> {
    @Override
    public Optional<List<T>> read(String name, Node node, Reading reading) {
      List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of(node);
      List<T> values = new ArrayList<>();
      items.forEach(each -> item.read(name, each, reading).ifPresent(values::add));
      return Optional.of(List.copyOf(values));
    }

    @Override
    public Node node(String text) {
      return ParameterText.list(text);
    }

    @Override
    public List<T> merge(List<T> below, List<T> above) {
      if (!adds) {
        return above;
      }
      Set<T> all = new LinkedHashSet<>(below);
      all.addAll(above);
      return List.copyOf(all);
    }

    @Override
    public String text(List<T> value) {
      return value.stream().map(item::text).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public Map<String, Object> schema(RuleSet rules) {
      Map<String, Object> one = item.schema(rules);
      return Map.of("anyOf", List.of(one, Map.of("type", "array", "items", one)));
    }
  }

  /**
   * Values by key; a file adds to what it extends.
   *
   * @param keys the legal keys; none means that every key is legal
   */
  record MapOf<T>(Set<String> keys, Shape<T> value) implements Shape<Map<String, T>> {
    MapOf {
      keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
    }

    @Override
    public Optional<Map<String, T>> read(String name, Node node, Reading reading) {
      Map<String, T> values = new LinkedHashMap<>();
      for (Node.Entry entry : Entries.of(name, node, keys, reading)) {
        String key = entry.key().text();
        value.read(name + "." + key, entry.value(), reading).ifPresent(v -> values.put(key, v));
      }
      return Optional.of(Collections.unmodifiableMap(values));
    }

    @Override
    public Node node(String text) {
      return ParameterText.mapping(text);
    }

    @Override
    public Map<String, T> merge(Map<String, T> below, Map<String, T> above) {
      Map<String, T> all = new LinkedHashMap<>(below);
      above.forEach((key, v) -> all.merge(key, v, value::merge));
      return Collections.unmodifiableMap(all);
    }

    @Override
    public String text(Map<String, T> map) {
      return map.entrySet().stream()
          .map(e -> e.getKey() + ": " + value.text(e.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public Map<String, Object> schema(RuleSet rules) {
      Map<String, Object> one = value.schema(rules);
      if (keys.isEmpty()) {
        return Map.of("type", "object", "additionalProperties", one);
      }
      Map<String, Object> properties = new LinkedHashMap<>();
      keys.forEach(key -> properties.put(key, one));
      return Schema.object(properties);
    }
  }
}
