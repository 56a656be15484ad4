package org.quotecheck.report.place;

import java.util.Objects;
import org.quotecheck.text.Position;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * A range of a source file, both as a program counts and as an editor shows it.
 *
 * @param span 0-based UTF-16 units in the untouched source, end exclusive
 * @param begin line and column of the first character
 * @param end line and column behind the last character
 * @param beginUtf8 the column of the first character, 1-based, in bytes of UTF-8
 * @param endUtf8 the same behind the last character
 */
public record Location(Span span, Position begin, Position end, int beginUtf8, int endUtf8) {
  public Location {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(begin, "begin must not be null");
    Objects.requireNonNull(end, "end must not be null");
  }

  /** Where {@code span} lies in {@code source}. */
  public static Location of(SourceText source, Span span) {
    return new Location(
        span,
        source.position(span.begin()),
        source.position(span.end()),
        source.utf8Column(span.begin()),
        source.utf8Column(span.end()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Location that
        && span.equals(that.span)
        && begin.equals(that.begin)
        && end.equals(that.end)
        && beginUtf8 == that.beginUtf8
        && endUtf8 == that.endUtf8;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * (31 * span.hashCode() + begin.hashCode()) + end.hashCode()) + beginUtf8)
        + endUtf8;
  }
}
