package org.quotecheck.article.shortcode;

import java.util.Optional;
import org.quotecheck.text.Span;

/**
 * Recognises what MDX adds to Markdown: components, expressions, comments, imports and exports.
 * Plain HTML tags are left to the Markdown parser. Not thread-safe.
 */
final class JsxFinder {
  private final String source;
  private final ForwardSearch search;
  private final ShortcodeNames names;

  /** No brace that opens before this place is closed: it was looked for in vain. */
  private int unclosedBefore = -1;

  JsxFinder(String source, ForwardSearch search, ShortcodeNames names) {
    this.source = source;
    this.search = search;
    this.names = names;
  }

  /** The tag that begins at {@code at}. */
  Optional<Tag> at(int at) {
    return switch (source.charAt(at)) {
      case '{' -> expression(at);
      case '<' -> component(at);
      case 'i', 'e' -> module(at);
      default -> Optional.empty();
    };
  }

  private Optional<Tag> expression(int at) {
    if (source.startsWith("{/*", at)) {
      int end = search.indexOf("*/}", at + 3);
      return end == ForwardSearch.NOWHERE
          ? Optional.empty()
          : Optional.of(Tag.nameless(new Span(at, end + 3)));
    }
    int end = afterBraces(at, search.paragraphEnd(at));
    return end < 0 ? Optional.empty() : Optional.of(Tag.nameless(new Span(at, end)));
  }

  private Optional<Tag> module(int at) {
    boolean lineStart = at == 0 || source.charAt(at - 1) == '\n' || source.charAt(at - 1) == '\r';
    boolean module = source.startsWith("import ", at) || source.startsWith("export ", at);
    return lineStart && module
        ? Optional.of(Tag.nameless(new Span(at, search.paragraphEnd(at))))
        : Optional.empty();
  }

  private Optional<Tag> component(int at) {
    int limit = search.paragraphEnd(at);
    int nameAt = source.startsWith("/", at + 1) ? at + 2 : at + 1;
    char first = nameAt < limit ? source.charAt(nameAt) : ' ';
    if (first == '>') {
      return Optional.of(Tag.nameless(new Span(at, nameAt + 1)));
    }
    if (!Character.isLetter(first)) {
      return Optional.empty();
    }
    int end = tagEnd(nameAt, limit);
    if (end < 0) {
      return Optional.empty();
    }
    Span span = new Span(at, end);
    boolean jsx = Character.isUpperCase(first) || span.of(source).indexOf('{') >= 0;
    return jsx
        ? Optional.of(Tag.of(source, span, new Span(at + 1, end - 1), names))
        : Optional.empty();
  }

  /** The offset after the closing bracket, over strings and expressions; -1 if there is none. */
  private int tagEnd(int from, int limit) {
    int at = from;
    while (at < limit) {
      char c = source.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (c == '<') {
        return -1;
      }
      int next =
          c == '{' ? afterBraces(at, limit) : c == '"' || c == '\'' ? afterString(at) : at + 1;
      if (next < 0 || next > limit) {
        return -1;
      }
      at = next;
    }
    return -1;
  }

  private int afterString(int at) {
    int end = search.indexOf(source.substring(at, at + 1), at + 1);
    return end == ForwardSearch.NOWHERE ? -1 : end + 1;
  }

  private int afterBraces(int from, int limit) {
    if (from < unclosedBefore) {
      return -1;
    }
    int depth = 0;
    for (int at = from; at < limit; at++) {
      char c = source.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    unclosedBefore = limit;
    return -1;
  }
}
