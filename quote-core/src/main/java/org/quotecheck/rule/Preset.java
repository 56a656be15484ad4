package org.quotecheck.rule;

import java.util.Locale;

/** A level for every rule, chosen by us. */
public enum Preset {
  /** What editors hardly argue about. */
  RECOMMENDED,
  /** What a strict copy desk asks for besides. */
  STRICT;

  /** The name as settings write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
