package org.quotecheck.article.asciidoc.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * {@code :name: value}, going on in the next line behind a backslash.
 *
 * @param name its name in lower case
 * @param value its value; empty if it is switched on or off
 * @param span where it stands
 * @param next the first line behind it
 */
public record AttributeEntry(String name, MappedText value, Span span, int next) {
  public AttributeEntry {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(value, "value must not be null");
    Objects.requireNonNull(span, "span must not be null");
  }

  /** Whether a line begins an entry. */
  public static boolean isEntry(String text, Span line) {
    int colon = nameEnd(text, line);
    return colon > line.begin() + 1
        && colon < line.end()
        && (colon + 1 == line.end() || Character.isWhitespace(text.charAt(colon + 1)));
  }

  private static int nameEnd(String text, Span line) {
    int at = line.begin() + 1;
    while (at < line.end() && (Character.isLetterOrDigit(text.charAt(at)) || isSign(text, at))) {
      at++;
    }
    return at < line.end() && text.charAt(at) == ':' ? at : line.end();
  }

  private static boolean isSign(String text, int at) {
    return "-_!".indexOf(text.charAt(at)) >= 0;
  }

  /** The entry that begins in a line which {@link #isEntry} holds for. */
  public static AttributeEntry at(Lines lines, int line, int end) {
    String text = lines.text();
    Span first = lines.span(line);
    int colon = nameEnd(text, first);
    List<Span> pieces = new ArrayList<>();
    int next = line;
    Span piece = Lines.stripped(text, new Span(colon + 1, first.end()));
    while (goesOn(text, piece) && next + 1 < end) {
      pieces.add(withoutBackslash(text, piece));
      piece = lines.content(++next);
    }
    pieces.add(goesOn(text, piece) ? withoutBackslash(text, piece) : piece);
    String name = text.substring(first.begin() + 1, colon).toLowerCase(Locale.ROOT);
    Span span = new Span(first.begin(), lines.span(next).end());
    return new AttributeEntry(name, Lines.join(text, pieces), span, next + 1);
  }

  private static boolean goesOn(String text, Span piece) {
    return text.startsWith(" \\", piece.end() - 2) && piece.length() > 2;
  }

  private static Span withoutBackslash(String text, Span piece) {
    return Lines.stripped(text, new Span(piece.begin(), piece.end() - 1));
  }
}
