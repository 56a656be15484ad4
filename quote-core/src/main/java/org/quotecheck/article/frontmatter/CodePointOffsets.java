package org.quotecheck.article.frontmatter;

import org.quotecheck.text.Span;

/**
 * Turns a parser's code point counts into UTF-16 offsets. Counts are asked for in nearly rising
 * order, so each answer starts from the one before.
 */
final class CodePointOffsets {
  private final String source;
  private final int end;
  private int count;
  private int offset;

  /**
   * @param span what the parser was given; its counts start here
   */
  CodePointOffsets(String source, Span span) {
    this.source = source;
    this.end = span.end();
    this.offset = span.begin();
  }

  /** The offset in the source of a code point. */
  int at(int codePoint) {
    while (count > codePoint) {
      offset -= Character.charCount(source.codePointBefore(offset));
      count--;
    }
    while (count < codePoint && offset < end) {
      offset += Character.charCount(source.codePointAt(offset));
      count++;
    }
    return offset;
  }
}
