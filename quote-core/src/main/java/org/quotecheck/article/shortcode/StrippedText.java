package org.quotecheck.article.shortcode;

import java.util.List;
import java.util.Objects;
import org.quotecheck.article.Comment;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.TextProblem;

/**
 * A text without its shortcodes. Immutable.
 *
 * <p>A tag within a line leaves one {@link #HOLE}, so that the markup around it stays what it is; a
 * line of nothing but tags is left blank.
 *
 * @param text what is left, with the way back to the source
 * @param quotes the quotes that shortcodes made, in order
 * @param comments what only the processor of the templates reads, in order
 * @param problems tags that are never closed
 */
public record StrippedText(
    MappedText text,
    List<QuoteShortcode> quotes,
    List<Comment> comments,
    List<TextProblem> problems) {
  /** Stands for a tag; a character that Unicode reserves for use inside programs. */
  public static final char HOLE = '\uFDD0';

  public StrippedText {
    Objects.requireNonNull(text, "text must not be null");
    quotes = List.copyOf(quotes);
    comments = List.copyOf(comments);
    problems = List.copyOf(problems);
  }
}
