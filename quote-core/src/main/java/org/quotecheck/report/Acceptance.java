package org.quotecheck.report;

import java.util.Locale;

/** Why a finding does not count. */
public enum Acceptance {
  /** The article says so, and why. */
  SUPPRESSED,
  /** The baseline knows it. */
  BASELINE,
  /** It was there before, in the version that this one is compared with. */
  EARLIER;

  /** The name as reports write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
