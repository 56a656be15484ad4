package org.quotecheck.evidence.ledger;

import java.util.Objects;

/**
 * What stands behind a quotation by its ledger. Immutable.
 *
 * @param kind what can be done with it
 * @param document what reports call the document to compare with; empty if there is none
 * @param speaker who said the words by the ledger; empty if it names nobody
 * @param locator where in the document the words stand by the ledger
 */
public record Backing(Kind kind, String document, String speaker, Locator locator) {
  /** What can be done with what a ledger says. */
  public enum Kind {
    /** A document is there to compare with. */
    DOCUMENT,
    /** The words have the digest that they should have. */
    SAME_WORDS,
    /** The words have another digest than they should have. */
    OTHER_WORDS,
    /** Only the reporter can compare. */
    CONFIDENTIAL,
    /** The document is not there. */
    MISSING
  }

  public Backing {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(document, "document must not be null");
    Objects.requireNonNull(speaker, "speaker must not be null");
    Objects.requireNonNull(locator, "locator must not be null");
  }
}
