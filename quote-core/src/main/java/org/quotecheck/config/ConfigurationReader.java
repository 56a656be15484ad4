package org.quotecheck.config;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.quotecheck.config.source.Mistake;
import org.quotecheck.config.source.Node;
import org.quotecheck.config.source.ParameterText;
import org.quotecheck.config.source.Reading;
import org.quotecheck.config.source.YamlTree;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.text.SourceText;

/**
 * Reads configurations and says everything that is wrong with them at once. Reads no file itself.
 * Immutable and thread-safe as long as what it is given is.
 */
public final class ConfigurationReader {
  private final RuleSet rules;
  private final Function<String, Optional<SourceText>> texts;

  /**
   * @param rules the rules that configurations may name
   * @param texts opens a file that a configuration refers to, by its absolute path or by its {@code
   *     classpath:} name; empty if there is none, an {@link java.io.UncheckedIOException} if it
   *     cannot be read
   */
  public ConfigurationReader(RuleSet rules, Function<String, Optional<SourceText>> texts) {
    this.rules = Objects.requireNonNull(rules, "rules must not be null");
    this.texts = Objects.requireNonNull(texts, "texts must not be null");
  }

  /**
   * The settings of a file, over those it extends, under those of parameters.
   *
   * @param file empty if there is none
   * @param base the directory that the globs of parameters start from
   * @param parameters later ones are heard last
   * @throws ConfigurationException if there is any mistake in them
   */
  public Configuration read(Optional<Path> file, Path base, List<Parameter> parameters) {
    List<Mistake> mistakes = new ArrayList<>();
    Layer settings = file.map(path -> file(path, mistakes)).orElse(Layer.EMPTY);
    Layer all = parameters(parameters, base, mistakes).over(settings);
    if (!mistakes.isEmpty()) {
      throw ConfigurationException.of(mistakes);
    }
    return new Configuration(rules, all);
  }

  private Layer file(Path path, List<Mistake> mistakes) {
    Path absolute = path.toAbsolutePath().normalize();
    Node.Scalar name = ParameterText.scalar(absolute.toString());
    return nowhere("configuration", absolute, mistakes)
        .open("quotecheck.config", name)
        .map(reading -> layer(reading, name.text(), new ArrayDeque<>()))
        .orElse(Layer.EMPTY);
  }

  private Reading nowhere(String origin, Path base, List<Mistake> mistakes) {
    return new Reading(SourceText.of(origin, ""), base, rules, texts, mistakes);
  }

  /**
   * A setting that does not come from a file.
   *
   * @param name the setting
   * @param text its value; lists with commas or line breaks, mappings as {@code key=value}
   * @param origin who set it, such as {@code -Dquotecheck.preset}
   */
  public record Parameter(String name, String text, String origin) {
    public Parameter {
      Objects.requireNonNull(name, "name must not be null");
      Objects.requireNonNull(text, "text must not be null");
      Objects.requireNonNull(origin, "origin must not be null");
    }
  }

  private Layer parameters(List<Parameter> parameters, Path base, List<Mistake> mistakes) {
    Layer layer = Layer.EMPTY;
    for (Parameter each : parameters) {
      Reading reading = nowhere(each.origin(), base, mistakes);
      Key<?> key =
          Keys.named(each.name())
              .orElseThrow(() -> new IllegalArgumentException("no setting " + each.name()));
      layer = layer.with(key, each.text(), reading);
    }
    return layer;
  }

  /**
   * The settings of a file over those it extends.
   *
   * @param name what the file is opened by
   * @param open the names of the files that extend it, the nearest last
   */
  private static Layer layer(Reading reading, String name, Deque<String> open) {
    open.addLast(name);
    Layer own =
        YamlTree.read(reading)
            .map(node -> Layer.read("the configuration", node, Keys.ALL, reading))
            .orElse(Layer.EMPTY);
    Layer below = Layer.EMPTY;
    for (Node.Scalar reference : own.get(Keys.EXTENDS).value()) {
      below = extended(reading, reference, open).over(below);
    }
    open.removeLast();
    return own.over(below);
  }

  private static Layer extended(Reading reading, Node.Scalar reference, Deque<String> open) {
    Optional<Reading> other = reading.open(Keys.EXTENDS.name(), reference);
    if (other.isEmpty()) {
      return Layer.EMPTY;
    }
    String name = reading.resolve(reference.text());
    if (!open.contains(name)) {
      return layer(other.get(), name, open);
    }
    String circle = String.join(" extends ", open) + " extends " + name;
    reading.mistake(reference.span(), "extends must not go round in a circle, but " + circle);
    return Layer.EMPTY;
  }
}
