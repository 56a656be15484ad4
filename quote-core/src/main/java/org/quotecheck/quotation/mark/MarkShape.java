package org.quotecheck.quotation.mark;

import org.jspecify.annotations.Nullable;

/** What a mark's own form says about its side. */
public enum MarkShape {
  /** Drawn as an opening mark; closes in „…“ and in wrong-way pairs. */
  OPENING,
  /** Drawn as a closing mark; opens too in Swedish and Finnish and in »…«. */
  CLOSING,
  /** A low mark, which always opens. */
  LOW,
  /** Straight: the same on both sides. */
  STRAIGHT;

  /** The family of a single character, null if it is no mark at all. */
  public static @Nullable MarkFamily family(char c) {
    return isPlain(c) ? null : familyOf(c);
  }

  /**
   * Whether it is one of the characters that texts consist of, and so no mark: asked so that nearly
   * all give the same answers, since nobody can guess which come next, letters or spaces.
   */
  private static boolean isPlain(char c) {
    return c < '\u00AB' && c != '"' && c != '\'' && c != '`';
  }

  private static @Nullable MarkFamily familyOf(char c) {
    return switch (c) {
      case '"', '“', '”', '„', '‟', '″', '〝', '〞', '〟', '＂' -> MarkFamily.DOUBLE;
      case '\'', '‘', '’', '‚', '‛', '`' -> MarkFamily.SINGLE;
      case '«', '»' -> MarkFamily.ANGLE;
      case '‹', '›' -> MarkFamily.SMALL_ANGLE;
      case '「', '」' -> MarkFamily.CORNER;
      case '『', '』' -> MarkFamily.WHITE_CORNER;
      default -> null;
    };
  }

  /** The shape of a mark character; {@link #STRAIGHT} for any other. */
  public static MarkShape of(char c) {
    return switch (c) {
      case '“', '‟', '‘', '‛', '`', '«', '‹', '「', '『', '〝' -> OPENING;
      case '”', '’', '»', '›', '」', '』', '〞', '〟' -> CLOSING;
      case '„', '‚' -> LOW;
      default -> STRAIGHT;
    };
  }
}
