package org.quotecheck.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotecheck.config.source.Node;
import org.quotecheck.config.source.Reading;
import org.quotecheck.config.source.Sourced;
import org.quotecheck.config.source.YamlTree;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.speaker.known.Person;

/** A list of people, or the path of a file that holds one; a file adds to what it extends. */
final class PeopleShape implements Shape<List<Person>> {
  private static final Shapes.Choice<Boolean> TRUTH = new Shapes.Choice<>(truths());

  private static final Key<String> NAME =
      new Key<>("name", Shapes.TEXT, "", "The full name, as it is to be reported.");
  private static final Key<List<String>> ALIASES =
      new Key<>(
          "aliases",
          new Shapes.ListOf<>(Shapes.TEXT, false),
          List.of(),
          "Other names of the same person.");
  private static final Key<String> TITLE =
      new Key<>("title", Shapes.TEXT, "", "What the person is, such as an office.");
  private static final Key<Boolean> FAMILY_NAME_FIRST =
      new Key<>("familyNameFirst", TRUTH, false, "Whether the family name is the first word.");
  private static final List<Key<?>> KEYS = List.of(NAME, ALIASES, TITLE, FAMILY_NAME_FIRST);

  private static Map<String, Boolean> truths() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put("true", true);
    words.put("false", false);
    return words;
  }

  @Override
  public Optional<List<Person>> read(String name, Node node, Reading reading) {
    if (node instanceof Node.Scalar path && path.value().isPresent()) {
      return reading.open(name, path).map(file -> inFile(name, file));
    }
    return inList(name, node, reading);
  }

  private static List<Person> inFile(String name, Reading file) {
    return YamlTree.read(file).flatMap(node -> inList(name, node, file)).orElse(List.of());
  }

  private static Optional<List<Person>> inList(String name, Node node, Reading reading) {
    if (!(node instanceof Node.Sequence list)) {
      reading.mistake(
          node.span(),
          name
              + " is "
              + node.kind()
              + ", but must be a list of people or the path of a file with one");
      return Optional.empty();
    }
    List<Person> people = new ArrayList<>();
    list.items().forEach(item -> person(name, item, reading).ifPresent(people::add));
    return Optional.of(List.copyOf(people));
  }

  /** A text alone is the full name. */
  private static Optional<Person> person(String name, Node node, Reading reading) {
    if (node instanceof Node.Scalar scalar && scalar.value().isPresent()) {
      return Optional.of(new Person(scalar.text(), List.of(), Optional.empty(), false));
    }
    Layer layer = Layer.read("an entry of " + name, node, KEYS, reading);
    String full = layer.get(NAME).value();
    if (full.isEmpty()) {
      if (node instanceof Node.Mapping) {
        reading.mistake(
            node.span(), "an entry of " + name + " has no name, but must have the key name");
      }
      return Optional.empty();
    }
    Optional<String> title = layer.set(TITLE).map(Sourced::value);
    return Optional.of(
        new Person(full, layer.get(ALIASES).value(), title, layer.get(FAMILY_NAME_FIRST).value()));
  }

  @Override
  public List<Person> merge(List<Person> below, List<Person> above) {
    return Stream.concat(below.stream(), above.stream()).distinct().toList();
  }

  @Override
  public String text(List<Person> people) {
    return people.stream().map(Person::name).collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public Map<String, Object> schema(RuleSet rules) {
    Map<String, Object> person = new LinkedHashMap<>(Schema.keys(KEYS, rules));
    person.put("required", List.of(NAME.name()));
    Map<String, Object> one = Map.of("anyOf", List.of(Schema.text(), person));
    return Map.of("anyOf", List.of(Schema.text(), Map.of("type", "array", "items", one)));
  }
}
