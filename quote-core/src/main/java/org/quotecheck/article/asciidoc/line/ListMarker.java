package org.quotecheck.article.asciidoc.line;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.text.Span;

/**
 * How a list item begins.
 *
 * @param key what the items of one list share: the same for all numbers, another for letters
 * @param term the term of an item in a description list, empty at the item's text otherwise
 * @param text the item's text in the first line, which may be empty
 */
public record ListMarker(String key, Span term, Span text) {
  public ListMarker {
    Objects.requireNonNull(key, "key must not be null");
    Objects.requireNonNull(term, "term must not be null");
    Objects.requireNonNull(text, "text must not be null");
  }

  private static final int LONGEST_NUMBER = 9;
  private static final int LONGEST_BULLET = 100;
  private static final int MOST_COLONS = 4;
  private static final Pattern NUMBER =
      Pattern.compile("(?:[0-9]+|[a-zA-Z])\\.|[ivx]+\\)|[IVX]+\\)");

  /** The marker of a line, empty if it begins no item. */
  public static Optional<ListMarker> of(String text, Span line) {
    Span content = Lines.stripped(text, line);
    int length = content.isEmpty() ? 0 : length(text, content);
    int end = content.begin() + length;
    if (length == 0 || end >= content.end() || !Character.isWhitespace(text.charAt(end))) {
      return description(text, content);
    }
    Span rest = Lines.stripped(text, new Span(end, content.end()));
    String marker = text.substring(content.begin(), end);
    return Optional.of(
        new ListMarker(key(marker), new Span(rest.begin(), rest.begin()), withoutBox(text, rest)));
  }

  /** A box to tick is no text. */
  private static Span withoutBox(String text, Span rest) {
    boolean box =
        rest.length() > 3
            && text.charAt(rest.begin()) == '['
            && " x*".indexOf(text.charAt(rest.begin() + 1)) >= 0
            && text.startsWith("] ", rest.begin() + 2);
    return box ? Lines.stripped(text, new Span(rest.begin() + 3, rest.end())) : rest;
  }

  /** The length of a bullet, number or callout. */
  private static int length(String text, Span content) {
    char first = text.charAt(content.begin());
    return switch (first) {
      case '-', '\u2022' -> 1;
      case '*', '.' -> run(text, content, first);
      case '<' -> calloutLength(text, content);
      default -> numberLength(text, content);
    };
  }

  private static int run(String text, Span content, char c) {
    int count = 0;
    int most = Math.min(content.length(), LONGEST_BULLET);
    while (count < most && text.charAt(content.begin() + count) == c) {
      count++;
    }
    return count;
  }

  private static int calloutLength(String text, Span content) {
    int end = content.begin() + 1;
    int limit = Math.min(content.end(), end + LONGEST_NUMBER);
    while (end < limit && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    boolean closed = end > content.begin() + 1 && end < content.end() && text.charAt(end) == '>';
    return closed ? end + 1 - content.begin() : 0;
  }

  /** A number or a letter with a full stop, or a Roman number with a bracket. */
  private static int numberLength(String text, Span content) {
    int limit = Math.min(content.length(), LONGEST_NUMBER + 1);
    Matcher number = NUMBER.matcher(text.substring(content.begin(), content.begin() + limit));
    return number.lookingAt() ? number.end() : 0;
  }

  private static String key(String marker) {
    char first = marker.charAt(0);
    char last = marker.charAt(marker.length() - 1);
    if (Character.isDigit(first)) {
      return "1.";
    }
    if (first == '<') {
      return "<1>";
    }
    if (!Character.isLetter(first)) {
      return marker;
    }
    return (Character.isUpperCase(first) ? "A" : "a") + last;
  }

  /** {@code term:: text}; the term ends at the first colons or semicolons with a space behind. */
  private static Optional<ListMarker> description(String text, Span content) {
    for (int at = content.begin() + 1; at + 1 < content.end(); at++) {
      char c = text.charAt(at);
      if ((c == ':' || c == ';') && text.charAt(at + 1) == c) {
        int end = signEnd(text, at, content.end());
        int count = end - at;
        boolean known = c == ':' ? count <= MOST_COLONS : count == 2;
        if (known && (end == content.end() || Character.isWhitespace(text.charAt(end)))) {
          Span term = Lines.stripped(text, new Span(content.begin(), at));
          Span rest = Lines.stripped(text, new Span(end, content.end()));
          return Optional.of(new ListMarker(text.substring(at, end), term, rest));
        }
        at = end - 1;
      }
    }
    return Optional.empty();
  }

  private static int signEnd(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && text.charAt(end) == text.charAt(begin)) {
      end++;
    }
    return end;
  }
}
