package org.quotecheck.article.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quotecheck.article.asciidoc.line.AttributeEntry;
import org.quotecheck.article.asciidoc.line.Heading;
import org.quotecheck.article.asciidoc.line.LineShape;
import org.quotecheck.article.asciidoc.line.Lines;
import org.quotecheck.text.Span;

/**
 * The lines before the first blank one behind the title: the title, author, revision, attributes.
 *
 * @param title the title of the document
 * @param titleSpan where it stands with its markup
 * @param author the line with the author's name
 * @param attributes all attributes that are set, in order
 * @param comments the lines that are comments
 * @param end the first line of the body
 */
record DocumentHeader(
    Optional<Span> title,
    Span titleSpan,
    Optional<Span> author,
    List<AttributeEntry> attributes,
    List<Span> comments,
    int end) {
  private static final int MOST_WORDS = 12;
  private static final int FEW_WORDS = 5;
  private static final int LONGEST = 200;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String SENTENCE_ENDS = ".?!:\u2026";
  private static final String MARKS = "\"\u201C\u201D\u00AB\u00BB";

  DocumentHeader {
    attributes = List.copyOf(attributes);
    comments = List.copyOf(comments);
  }

  static DocumentHeader of(Lines lines) {
    return new Parser(lines).read();
  }

  /** Reads line after line. Not thread-safe. */
  private static final class Parser {
    private final Lines lines;
    private final List<AttributeEntry> attributes = new ArrayList<>();
    private final List<Span> comments = new ArrayList<>();
    private int at;

    Parser(Lines lines) {
      this.lines = lines;
    }

    DocumentHeader read() {
      skip(true);
      Optional<Heading> title = title();
      if (title.isEmpty()) {
        return new DocumentHeader(
            Optional.empty(), new Span(0, 0), Optional.empty(), attributes, comments, at);
      }
      int length = title.get().title().equals(lines.content(at)) ? 2 : 1;
      Span titleSpan = lines.span(at).hull(lines.span(at + length - 1));
      at += length;
      skip(false);
      Optional<Span> author = author();
      return new DocumentHeader(
          title.map(Heading::title), titleSpan, author, attributes, comments, at);
    }

    /** Goes past comments and attributes, and past blank lines if they do not end the header. */
    private void skip(boolean blanks) {
      while (at < lines.size()) {
        LineShape shape = LineShape.of(lines.text(), lines.span(at));
        if (shape == LineShape.ATTRIBUTE_ENTRY) {
          AttributeEntry entry = AttributeEntry.at(lines, at, lines.size());
          attributes.add(entry);
          at = entry.next();
        } else if (shape == LineShape.COMMENT) {
          comments.add(lines.span(at++));
        } else if (blanks && shape == LineShape.BLANK) {
          at++;
        } else {
          return;
        }
      }
    }

    private Optional<Heading> title() {
      if (at == lines.size()) {
        return Optional.empty();
      }
      Optional<Heading> oneLine = Heading.of(lines.text(), lines.span(at));
      boolean twoLines = oneLine.isEmpty() && at + 1 < lines.size();
      Optional<Heading> heading =
          twoLines ? Heading.underlined(lines.text(), lines.span(at), lines.span(at + 1)) : oneLine;
      return heading.filter(h -> h.level() == 0);
    }

    /**
     * The line with the author, behind which there may be one with the revision. Where more text
     * follows, somebody has forgotten the blank line, and all of it is the body's.
     */
    private Optional<Span> author() {
      int begin = at;
      if (!isText() || !isShort(line())) {
        return Optional.empty();
      }
      Span author = lines.content(at++);
      skip(false);
      if (isText() && isShort(line()) && line().chars().anyMatch(Character::isDigit)) {
        at++;
        skip(false);
      }
      at = isText() ? begin : at;
      return at == begin ? Optional.empty() : Optional.of(author);
    }

    /** An author whose first name is an initial looks like the item of a list. */
    private boolean isText() {
      if (at == lines.size()) {
        return false;
      }
      LineShape shape = LineShape.of(lines.text(), lines.span(at));
      return shape == LineShape.TEXT || shape == LineShape.LIST_ITEM;
    }

    private String line() {
      return lines.content(at).of(lines.text());
    }

    private static boolean isShort(String line) {
      if (line.length() > LONGEST || line.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)) {
        return false;
      }
      int words = SPACE.split(line, MOST_WORDS + 1).length;
      boolean ended = SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
      return words <= (ended ? FEW_WORDS : MOST_WORDS);
    }
  }
}
