package org.quotecheck.bench;

/**
 * What an invented article is to be like.
 *
 * @param length at least so many UTF-16 units
 * @param names so many people, if there is room for them
 * @param quotations about so many quotations, if there is room for them
 */
public record Shape(int length, int names, int quotations) {
  private static final int UNITS_A_QUOTATION = 500;
  private static final int UNITS_A_NAME = 500;
  private static final int MOST_NAMES = 200;

  /** As many people and quotations as news of that length has. */
  public static Shape news(int length) {
    int names = Math.min(MOST_NAMES, 3 + length / UNITS_A_NAME);
    return new Shape(length, names, 2 + length / UNITS_A_QUOTATION);
  }
}
