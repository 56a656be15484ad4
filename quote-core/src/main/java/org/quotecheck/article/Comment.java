package org.quotecheck.article;

import java.util.Objects;
import org.quotecheck.text.Span;

/**
 * A comment: what a reader of the published page never sees.
 *
 * @param span the comment with its marks, in the source
 * @param content what stands between the marks, in the source
 */
public record Comment(Span span, Span content) {
  /**
   * @throws IllegalArgumentException if the content is not part of the comment
   */
  public Comment {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(content, "content must not be null");
    if (!span.contains(content)) {
      throw new IllegalArgumentException("the content " + content + " is not inside " + span);
    }
  }

  /**
   * A comment between marks of known lengths.
   *
   * @param open the length of the opening mark
   * @param close the length of the closing mark
   */
  public static Comment between(Span span, int open, int close) {
    int begin = Math.min(span.end(), span.begin() + open);
    return new Comment(span, new Span(begin, Math.max(begin, span.end() - close)));
  }
}
