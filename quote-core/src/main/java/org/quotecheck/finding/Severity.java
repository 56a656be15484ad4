package org.quotecheck.finding;

import java.util.Locale;

/** How bad a finding is, from mildest to worst. */
public enum Severity {
  /** Worth a look. */
  INFO,
  /** Should be mended. */
  WARNING,
  /** Must not be published. */
  ERROR;

  /** The name as reports and settings write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
