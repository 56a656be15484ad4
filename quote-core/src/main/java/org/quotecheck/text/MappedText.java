package org.quotecheck.text;

import java.util.Objects;

/**
 * A derived text ("prose": markup gone, entities decoded) together with the way back to its source.
 *
 * @param text the derived characters
 * @param map from offsets in {@code text} to offsets in the source
 */
public record MappedText(String text, OffsetMap map) {
  /**
   * @throws IllegalArgumentException if the map does not cover exactly the text
   */
  public MappedText {
    Objects.requireNonNull(text, "text must not be null");
    if (map.length() != text.length()) {
      throw new IllegalArgumentException(
          "the map covers " + map.length() + " characters, the text has " + text.length());
    }
  }

  /** A part of the source as it stands. */
  public static MappedText of(SourceText source, Span span) {
    return new MappedText(source.slice(span), OffsetMap.identity(span.begin(), span.length()));
  }

  /** The same of a source that is at hand as characters. */
  public static MappedText of(String source, Span span) {
    return new MappedText(span.of(source), OffsetMap.identity(span.begin(), span.length()));
  }

  /** The number of derived UTF-16 units. */
  public int length() {
    return text.length();
  }

  /** The source range of a prose range. */
  public Span toSource(Span prose) {
    return map.toSource(prose);
  }

  /** A part of this text with its way back. */
  public MappedText slice(Span prose) {
    return new MappedText(prose.of(text), map.slice(prose));
  }

  /**
   * This text seen as derived from {@code outer}, whose source becomes the source of the result.
   */
  public MappedText within(MappedText outer) {
    return new MappedText(text, map.andThen(outer.map));
  }

  /** Puts a derived text together, piece by piece. Not thread-safe. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final OffsetMap.Builder map = new OffsetMap.Builder();

    /** Appends source characters unchanged. */
    public Builder copy(CharSequence source, int begin, int end) {
      text.append(source, begin, end);
      map.copy(begin, end - begin);
      return this;
    }

    /** Appends characters that stand for a source range, such as {@code “} for an entity. */
    public Builder replace(String derived, int sourceBegin, int sourceEnd) {
      text.append(derived);
      map.replace(sourceBegin, sourceEnd, derived.length());
      return this;
    }

    /** Appends another mapped text with its way back. */
    public Builder append(MappedText piece) {
      text.append(piece.text);
      piece.map.copyTo(map);
      return this;
    }

    /** The number of derived characters so far. */
    public int length() {
      return text.length();
    }

    /** The derived characters so far; valid until the next change. */
    public CharSequence text() {
      return text;
    }

    /** The text put together. */
    public MappedText build() {
      return new MappedText(text.toString(), map.build());
    }
  }
}
