package org.quotecheck.report;

import java.util.regex.Pattern;

/** Text for places where a line end would begin something new. */
public final class OneLine {
  private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

  private OneLine() {}

  /** The text with each line end, and the white space around it, as one space. */
  public static String of(String text) {
    return LINE_END.matcher(text).replaceAll(" ");
  }
}
