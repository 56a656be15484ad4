package org.quotecheck.article.frontmatter;

import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * Finds the way back from a value, as a parser decoded it, to how it is written.
 *
 * <p>The decoded value leads: escapes, folded line ends and indentation are those places where the
 * source differs from it. What cannot be aligned is mapped as a whole, so no value is lost.
 */
final class ScalarAligner {
  /** How a kind of scalar writes characters that cannot stand for themselves. */
  enum Escapes {
    /** Nothing is escaped: plain and block scalars, TOML literals. */
    NONE,
    /** A quote is written twice: YAML's single-quoted scalars. */
    DOUBLED_QUOTE,
    /** A backslash introduces an escape: double-quoted strings of all three languages. */
    BACKSLASH
  }

  private final String source;
  private final int end;
  private final String value;
  private final Escapes escapes;
  private final MappedText.Builder built = new MappedText.Builder();
  private int at;
  private int done;

  private ScalarAligner(String source, Span span, String value, Escapes escapes) {
    this.source = source;
    this.at = span.begin();
    this.end = span.end();
    this.value = value;
    this.escapes = escapes;
  }

  /**
   * The value with its way back.
   *
   * @param span where the value is written, quotation marks of the language left out
   */
  static MappedText align(String source, Span span, String value, Escapes escapes) {
    String unixValue = value.indexOf('\r') < 0 ? value : value.replaceAll("\r\n?", "\n");
    return new ScalarAligner(source, span, unixValue, escapes).run();
  }

  private MappedText run() {
    while (done < value.length() && at < end && step()) {}
    if (done < value.length()) {
      take(value.length() - done, end);
    }
    return built.build();
  }

  /** Takes one more piece; false if source and value do not fit together. */
  private boolean step() {
    char c = source.charAt(at);
    if (escapes == Escapes.BACKSLASH && c == '\\') {
      return escape();
    }
    if (escapes == Escapes.DOUBLED_QUOTE && source.startsWith("''", at)) {
      take(1, at + 2);
      return true;
    }
    if (c == '\n' || c == '\r') {
      return lineEnd();
    }
    if (c == value.charAt(done)) {
      built.copy(source, at, at + 1);
      at++;
      done++;
      return true;
    }
    return space();
  }

  private boolean escape() {
    StringEscape escape = StringEscape.at(source, at);
    if (!value.startsWith(escape.decoded(), done)) {
      return false;
    }
    take(escape.decoded().length(), Math.min(end, escape.end()));
    return true;
  }

  private boolean lineEnd() {
    if (value.charAt(done) == '\n') {
      take(1, source.startsWith("\r\n", at) ? at + 2 : at + 1);
      return true;
    }
    return space();
  }

  /** White space that folding or indentation made different from the value. */
  private boolean space() {
    char wanted = value.charAt(done);
    int next = at;
    while (next < end && isSpace(source.charAt(next), wanted)) {
      next++;
    }
    if (next == at) {
      return false;
    }
    take(wanted == ' ' ? 1 : 0, next);
    return true;
  }

  private static boolean isSpace(char c, char wanted) {
    boolean lineEnd = c == '\n' || c == '\r';
    return c == ' ' || c == '\t' || (lineEnd && wanted != '\n');
  }

  /** The next characters of the value stand for the source up to {@code sourceEnd}. */
  private void take(int count, int sourceEnd) {
    built.replace(value.substring(done, done + count), at, sourceEnd);
    done += count;
    at = sourceEnd;
  }
}
