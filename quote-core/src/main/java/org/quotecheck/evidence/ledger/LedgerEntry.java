package org.quotecheck.evidence.ledger;

import java.util.Objects;
import org.quotecheck.text.Span;

/**
 * What a ledger says of one quotation. Immutable. How the words were obtained is for people and not
 * kept.
 *
 * @param place where it begins to say so, in the source of the ledger
 * @param quote the words of the quotation or the first of them; empty if only their digest is known
 * @param sha256 the digest of the words, in lower case; empty if none is known
 * @param speaker who is said to have said them; empty if nobody is named
 * @param source a path or an address; empty if the source is confidential
 * @param copy the path of a saved copy; empty if there is none
 * @param locator where in the source they stand
 * @param date when they were obtained: a year, a month or a day, as in {@code 2026-03-01}; empty if
 *     it does not say
 */
public record LedgerEntry(
    Span place,
    String quote,
    String sha256,
    String speaker,
    String source,
    String copy,
    Locator locator,
    String date) {
  public LedgerEntry {
    Objects.requireNonNull(place, "place must not be null");
    Objects.requireNonNull(quote, "quote must not be null");
    Objects.requireNonNull(sha256, "sha256 must not be null");
    Objects.requireNonNull(speaker, "speaker must not be null");
    Objects.requireNonNull(source, "source must not be null");
    Objects.requireNonNull(copy, "copy must not be null");
    Objects.requireNonNull(locator, "locator must not be null");
    Objects.requireNonNull(date, "date must not be null");
  }

  /** Whether nobody but the reporter can look the source up. */
  public boolean isConfidential() {
    return source.isEmpty() && copy.isEmpty();
  }

  /**
   * Whether it is from a later time than a day, as far as its date tells.
   *
   * @param day as in {@code 2026-03-01}
   */
  boolean isAfter(String day) {
    return date.compareTo(day.substring(0, Math.min(day.length(), date.length()))) > 0;
  }

  /** Whether the source is somewhere else, so that only a copy can be compared. */
  public boolean isElsewhere() {
    return source.contains("://");
  }

  /** The path of the file to compare with; empty if there is none. */
  public String document() {
    return copy.isEmpty() && !isElsewhere() ? source : copy;
  }
}
