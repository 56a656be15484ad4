package org.quotecheck.article.shortcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * The arguments of a tag: {@code name="value"}, {@code name: "value"}, {@code name={"value"}},
 * {@code "value"} or a bare word.
 */
final class Arguments {
  private static final String QUOTES = "\"'`\u201C";

  private final String source;
  private final int end;
  private final List<Argument> all = new ArrayList<>();
  private int at;

  /**
   * One argument.
   *
   * @param name in lower case; empty if it is known by its place only
   * @param quoted whether it stands between quotation marks
   */
  record Argument(String name, boolean quoted, MappedText value) {}

  private Arguments(String source, Span span) {
    this.source = source;
    this.at = span.begin();
    this.end = span.end();
  }

  static List<Argument> of(String source, Span span) {
    Arguments arguments = new Arguments(source, span);
    arguments.readAll();
    return arguments.all;
  }

  /** The first argument that is given of those with these names, in this order. */
  static Optional<MappedText> named(List<Argument> arguments, List<String> names) {
    return names.stream()
        .flatMap(name -> arguments.stream().filter(argument -> argument.name().equals(name)))
        .map(Argument::value)
        .filter(value -> !value.text().isBlank())
        .findFirst();
  }

  private void readAll() {
    while (at < end) {
      char c = source.charAt(at);
      if (c <= ' ' || c == ',') {
        at++;
      } else if (QUOTES.indexOf(c) >= 0) {
        all.add(new Argument("", true, quoted()));
      } else {
        word();
      }
    }
  }

  /** A bare word, or a name and what follows it. */
  private void word() {
    int begin = at;
    while (at < end && source.charAt(at) > ' ' && "=:,\"".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    boolean named = at > begin && at < end && isAssignment();
    if (!named) {
      at = Math.max(wordEnd(), begin + 1);
      all.add(new Argument("", false, copied(begin, at)));
      return;
    }
    String name = source.substring(begin, at).toLowerCase(Locale.ROOT);
    at++;
    skip(" \t\r\n{");
    if (at < end && QUOTES.indexOf(source.charAt(at)) >= 0) {
      all.add(new Argument(name, true, quoted()));
      skip("}");
    } else {
      int valueBegin = at;
      at = wordEnd();
      all.add(new Argument(name, false, copied(valueBegin, at)));
    }
  }

  private boolean isAssignment() {
    char c = source.charAt(at);
    return c == '=' || (c == ':' && !source.startsWith("://", at));
  }

  private int wordEnd() {
    int to = at;
    while (to < end && source.charAt(to) > ' ' && source.charAt(to) != ',') {
      to++;
    }
    return to;
  }

  private void skip(String characters) {
    while (at < end && characters.indexOf(source.charAt(at)) >= 0) {
      at++;
    }
  }

  private MappedText copied(int begin, int to) {
    return new MappedText.Builder().copy(source, begin, to).build();
  }

  /** A quoted value; a backslash before a mark or a backslash takes its meaning away. */
  private MappedText quoted() {
    char open = source.charAt(at);
    char close = open == '\u201C' ? '\u201D' : open;
    boolean escapes = open != '`';
    MappedText.Builder value = new MappedText.Builder();
    at++;
    int begin = at;
    while (at < end && source.charAt(at) != close) {
      if (escapes && isEscape(close)) {
        value.copy(source, begin, at);
        value.replace(source.substring(at + 1, at + 2), at, at + 2);
        begin = at + 2;
        at++;
      }
      at++;
    }
    int valueEnd = Math.min(at, end);
    at = valueEnd + 1;
    return begin < valueEnd ? value.copy(source, begin, valueEnd).build() : value.build();
  }

  private boolean isEscape(char close) {
    return source.charAt(at) == '\\'
        && at + 1 < end
        && (source.charAt(at + 1) == close || source.charAt(at + 1) == '\\');
  }
}
