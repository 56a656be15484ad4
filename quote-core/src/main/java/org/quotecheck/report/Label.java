package org.quotecheck.report;

import java.util.Locale;

/** Constants as reports name them. */
public final class Label {
  private Label() {}

  /** A constant as all reports write it: {@code scare-quote} for {@code SCARE_QUOTE}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
