package org.quotecheck.article.asciidoc.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotecheck.text.Span;

/**
 * The values between the brackets of a block attribute line or a macro, as places in the source.
 *
 * @param positional the values without a name, in order; an empty span for one that is left out
 * @param named the others, by name
 */
public record AttributeList(List<Span> positional, Map<String, Span> named) {
  public AttributeList {
    positional = List.copyOf(positional);
    named = Map.copyOf(named);
  }

  /** Reads what stands between the brackets. */
  public static AttributeList of(String text, Span inside) {
    return new Parser(text, inside.end()).read(inside.begin());
  }

  /** Reads value after value. Not thread-safe. */
  private static final class Parser {
    private final String text;
    private final int end;
    private final List<Span> positional = new ArrayList<>();
    private final Map<String, Span> named = new HashMap<>();

    Parser(String text, int end) {
      this.text = text;
      this.end = end;
    }

    AttributeList read(int begin) {
      int at = begin;
      while (at <= end) {
        at = entry(skipSpace(at)) + 1;
      }
      return new AttributeList(positional, named);
    }

    /** Reads one entry; the offset of the comma behind it. */
    private int entry(int begin) {
      int nameEnd = begin;
      while (nameEnd < end && isName(text.charAt(nameEnd))) {
        nameEnd++;
      }
      int equals = skipSpace(nameEnd);
      boolean isNamed = nameEnd > begin && equals < end && text.charAt(equals) == '=';
      int valueBegin = isNamed ? skipSpace(equals + 1) : begin;
      int valueEnd = valueEnd(valueBegin);
      Span value = value(valueBegin, valueEnd);
      if (isNamed) {
        named.putIfAbsent(text.substring(begin, nameEnd), value);
      } else {
        positional.add(value);
      }
      return comma(valueEnd);
    }

    private static boolean isName(char c) {
      return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    /** Where a value ends: behind its closing mark, or at the comma. */
    private int valueEnd(int begin) {
      if (begin < end && (text.charAt(begin) == '"' || text.charAt(begin) == '\'')) {
        int close = Lines.indexOf(text, text.charAt(begin), new Span(begin + 1, end));
        if (close > 0 && isEnd(skipSpace(close + 1))) {
          return close + 1;
        }
      }
      return comma(begin);
    }

    private boolean isEnd(int at) {
      return at == end || text.charAt(at) == ',';
    }

    private int comma(int from) {
      int comma = Lines.indexOf(text, ',', new Span(from, end));
      return comma < 0 ? end : comma;
    }

    private Span value(int begin, int valueEnd) {
      char first = begin < valueEnd ? text.charAt(begin) : ' ';
      boolean quoted =
          (first == '"' || first == '\'')
              && valueEnd - begin > 1
              && text.charAt(valueEnd - 1) == first;
      Span bare = quoted ? new Span(begin + 1, valueEnd - 1) : new Span(begin, valueEnd);
      return Lines.stripped(text, bare);
    }

    private int skipSpace(int from) {
      int at = from;
      while (at < end && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return at;
    }
  }
}
