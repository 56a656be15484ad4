package org.quotecheck.article.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * Finds the way back from the characters of a text node to how they are written: backslash escapes
 * and entities are what may differ.
 *
 * <p>The characters of the node lead. What cannot be aligned is mapped as a whole.
 */
final class EscapeAligner {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  private final String literal;
  private final String source;
  private final int end;
  private final Matcher entity;
  private final MappedText.Builder built = new MappedText.Builder();
  private int at;
  private int done;

  private EscapeAligner(String literal, String source, Span span) {
    this.literal = literal;
    this.source = source;
    this.at = span.begin();
    this.end = Math.min(span.end(), source.length());
    this.entity = ENTITY.matcher(source).region(at, Math.max(at, end));
  }

  /** The characters of a node that stands at {@code span}, with the way back. */
  static MappedText align(String literal, String source, Span span) {
    boolean same = literal.length() == span.length();
    if (same && source.startsWith(literal, span.begin()) && literal.indexOf('&') < 0) {
      return new MappedText.Builder().copy(source, span.begin(), span.end()).build();
    }
    return new EscapeAligner(literal, source, span).run();
  }

  private MappedText run() {
    while (done < literal.length() && at < end && step()) {}
    if (done < literal.length()) {
      take(literal.substring(done), literal.length() - done, Math.max(at, end));
    }
    return built.build();
  }

  private boolean step() {
    char c = source.charAt(at);
    char wanted = literal.charAt(done);
    if (c == '\\' && at + 1 < end && isEscaped(source.charAt(at + 1), wanted)) {
      take(String.valueOf(wanted), 1, at + 2);
    } else if (c == '&' && entity.region(at, end).lookingAt()) {
      return entity(entity.group());
    } else if (c == wanted) {
      built.copy(source, at, at + 1);
      at++;
      done++;
    } else if (c == 0) {
      take("\uFFFD", 1, at + 1);
    } else {
      return false;
    }
    return true;
  }

  private static boolean isEscaped(char c, char wanted) {
    return c == wanted && c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  /**
   * Decodes as browsers do, which for the numbers 128 to 159 is not what CommonMark does: there
   * they stand for curly quotation marks and dashes, not for control characters.
   */
  private boolean entity(String written) {
    String decoded = Parser.unescapeEntities(written, false);
    int count = literal.startsWith(decoded, done) ? decoded.length() : 1;
    if (decoded.equals(written)) {
      built.copy(source, at, at + 1);
      at++;
      done++;
      return true;
    }
    if (count == 1 && decoded.length() != 1) {
      return false;
    }
    take(decoded, count, at + written.length());
    return true;
  }

  /** The next {@code count} characters of the node are written up to {@code sourceEnd}. */
  private void take(String text, int count, int sourceEnd) {
    built.replace(text, at, sourceEnd);
    done += count;
    at = sourceEnd;
  }
}
