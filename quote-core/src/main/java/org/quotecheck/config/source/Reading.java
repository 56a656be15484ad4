package org.quotecheck.config.source;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.text.Position;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * One file while it is read.
 *
 * @param source its text; an empty one for parameters, whose name is that of the parameter
 * @param base the directory that its paths and globs start from
 * @param rules the rules that it may name
 * @param texts opens other files by path or {@code classpath:} name; empty if there is none
 * @param mistakes collects what is wrong, in all files
 */
public record Reading(
    SourceText source,
    Path base,
    RuleSet rules,
    Function<String, Optional<SourceText>> texts,
    List<Mistake> mistakes) {
  private static final String CLASS_PATH = "classpath:";

  /** Notes what is wrong. */
  public void mistake(Span span, String message) {
    boolean file = !source.text().isEmpty();
    Optional<Position> place = file ? Optional.of(position(span)) : Optional.empty();
    mistakes.add(new Mistake(source.name(), place, message));
  }

  /** Where a value comes from: {@code file:line}, or the name of a parameter. */
  public String origin(Span span) {
    return source.text().isEmpty() ? source.name() : source.name() + ":" + position(span).line();
  }

  private Position position(Span span) {
    return source.position(span.begin());
  }

  /** The name of a file that this one refers to; what stands in a jar refers to others in there. */
  public String resolve(String reference) {
    if (reference.startsWith(CLASS_PATH)) {
      return onClassPath(Path.of("/"), reference.substring(CLASS_PATH.length()));
    }
    if (source.name().startsWith(CLASS_PATH)) {
      Path own = Path.of("/", source.name().substring(CLASS_PATH.length()));
      return onClassPath(own.resolveSibling(""), reference);
    }
    return base.resolve(reference).normalize().toString();
  }

  private static String onClassPath(Path folder, String name) {
    Path whole = Path.of("/").relativize(folder.resolve(name).normalize());
    return CLASS_PATH + whole.toString().replace('\\', '/');
  }

  /**
   * Another file, with the same mistakes to add to; empty, and a mistake, if it cannot be read.
   *
   * @param key the setting that names it
   */
  public Optional<Reading> open(String key, Node.Scalar reference) {
    try {
      String name = resolve(reference.text());
      Optional<Reading> other = texts.apply(name).map(text -> with(text, name));
      if (other.isEmpty()) {
        mistake(reference.span(), key + " names " + name + ", which does not exist");
      }
      return other;
    } catch (UncheckedIOException e) {
      mistake(reference.span(), key + " names a file that cannot be read: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      mistake(
          reference.span(),
          key + " must be a path or a class path name, not \"" + reference.text() + "\"");
    }
    return Optional.empty();
  }

  private Reading with(SourceText text, String name) {
    Path own = name.startsWith(CLASS_PATH) ? base : base.resolve(name).getParent();
    return new Reading(text, own == null ? base : own, rules, texts, mistakes);
  }
}
