package org.quotecheck.article.shortcode;

import java.util.ArrayList;
import java.util.List;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * Puts the stripped text together, a line at a time: only at its end is it known whether a line
 * holds anything but tags. Not thread-safe.
 */
final class HoledText {
  private static final String HOLE = String.valueOf(StrippedText.HOLE);

  private final String source;
  private final MappedText.Builder out = new MappedText.Builder();
  private final List<Piece> line = new ArrayList<>();
  private boolean unindented;
  private boolean atLineStart = true;

  /** A part of the line that is not finished. */
  private record Piece(Span span, boolean hole) {}

  HoledText(String source) {
    this.source = source;
  }

  /** From here on, white space at the start of lines is left out, or no longer. */
  void unindent(boolean on) {
    unindented = on;
  }

  /** Appends source text. */
  void copy(int begin, int end) {
    int at = begin;
    while (at < end) {
      int lineEnd = lineEnd(at, end);
      int from = unindented && atLineStart ? afterSpace(at, lineEnd) : at;
      line.add(new Piece(new Span(from, lineEnd), false));
      atLineStart = isLineEnd(source.charAt(lineEnd - 1));
      if (atLineStart) {
        finishLine();
      }
      at = lineEnd;
    }
  }

  /** Leaves a tag out. */
  void hole(Span tag) {
    line.add(new Piece(tag, true));
    atLineStart = false;
  }

  /** Ends the paragraph, where the source has no blank line to end it. */
  void paragraphBreak(int at) {
    finishLine();
    out.replace("\n\n", at, at);
    atLineStart = true;
  }

  /** The number of characters in finished lines. */
  int length() {
    return out.length();
  }

  MappedText build() {
    finishLine();
    return out.build();
  }

  private void finishLine() {
    boolean onlyTags = line.stream().allMatch(piece -> piece.hole() || isBlank(piece.span()));
    for (Piece piece : line) {
      if (!piece.hole()) {
        out.copy(source, piece.span().begin(), piece.span().end());
      } else if (!onlyTags) {
        out.replace(HOLE, piece.span().begin(), piece.span().end());
      }
    }
    line.clear();
  }

  private boolean isBlank(Span span) {
    int at = span.begin();
    while (at < span.end() && (source.charAt(at) <= ' ' || source.charAt(at) == '>')) {
      at++;
    }
    return at == span.end();
  }

  private int lineEnd(int begin, int end) {
    int at = begin;
    while (at < end && !isLineEnd(source.charAt(at))) {
      at++;
    }
    boolean pair = at + 1 < end && source.startsWith("\r\n", at);
    return pair ? at + 2 : Math.min(at + 1, end);
  }

  private int afterSpace(int begin, int end) {
    int at = begin;
    while (at < end && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
