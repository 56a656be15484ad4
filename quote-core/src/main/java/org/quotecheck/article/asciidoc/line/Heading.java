package org.quotecheck.article.asciidoc.line;

import java.util.Objects;
import java.util.Optional;
import org.quotecheck.text.Span;

/**
 * A heading in one line: {@code == Title}, {@code == Title ==}, {@code ## Title}; or in two, the
 * second of them underlining the first.
 *
 * @param level 0 for the title of the document
 * @param title the title's place in the source
 */
public record Heading(int level, Span title) {
  public Heading {
    Objects.requireNonNull(title, "title must not be null");
  }

  private static final int DEEPEST = 6;
  private static final int SHORTEST_LINE = 3;

  /** The characters that underline titles, by level. */
  private static final String UNDERLINES = "=-~^+";

  /** The heading in a line, if it is one. */
  public static Optional<Heading> of(String text, Span line) {
    char sign = line.isEmpty() ? ' ' : text.charAt(line.begin());
    int count = 0;
    while (count < line.length() && text.charAt(line.begin() + count) == sign) {
      count++;
    }
    boolean heading =
        (sign == '=' || sign == '#')
            && count <= DEEPEST
            && count < line.length()
            && Character.isWhitespace(text.charAt(line.begin() + count));
    if (!heading) {
      return Optional.empty();
    }
    Span rest = new Span(line.begin() + count, line.end());
    return Optional.of(new Heading(count - 1, Lines.stripped(text, withoutEnd(text, rest, count))));
  }

  /** The sign may stand behind the title as well, parted by a space. */
  private static Span withoutEnd(String text, Span rest, int count) {
    int end = rest.end() - count;
    String sign = text.substring(rest.begin() - count, rest.begin());
    boolean closed =
        end - 1 > rest.begin() + 1
            && text.startsWith(sign, end)
            && Character.isWhitespace(text.charAt(end - 1));
    return closed ? new Span(rest.begin(), end) : rest;
  }

  /** A line of text and the line below it. */
  public static Optional<Heading> underlined(String text, Span line, Span below) {
    int level =
        below.length() < SHORTEST_LINE ? -1 : UNDERLINES.indexOf(text.charAt(below.begin()));
    boolean underlined =
        level >= 0
            && Math.abs(line.length() - below.length()) < 2
            && below.of(text).chars().allMatch(c -> c == UNDERLINES.charAt(level))
            && line.of(text).chars().anyMatch(Character::isLetterOrDigit);
    return underlined ? Optional.of(new Heading(level, line)) : Optional.empty();
  }
}
