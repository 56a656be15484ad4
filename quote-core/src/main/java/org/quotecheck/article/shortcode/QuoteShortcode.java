package org.quotecheck.article.shortcode;

import java.util.Objects;
import java.util.Optional;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * A quote written as a shortcode.
 *
 * @param content what stands between its tags, in the stripped text; empty if the words are a
 *     parameter
 * @param words the parameter with the words, if they are one
 * @param credit the parameters that say who is quoted, if given
 * @param isPullQuote whether it shows words of the article again
 */
public record QuoteShortcode(
    Span content, Optional<MappedText> words, Optional<MappedText> credit, boolean isPullQuote) {
  public QuoteShortcode {
    Objects.requireNonNull(content, "content must not be null");
    Objects.requireNonNull(words, "words must not be null");
    Objects.requireNonNull(credit, "credit must not be null");
  }
}
