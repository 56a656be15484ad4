package org.quotecheck.evidence.ledger;

import java.util.Objects;

/**
 * An entry of a ledger, after somebody has looked whether its document is there. Immutable.
 *
 * @param ledger the file that it stands in, as reports name it
 * @param entry what it says
 * @param document what reports call the document; empty if there is none
 * @param fault why there is none though there should be one, as a sentence; empty if nothing is
 *     wrong
 */
public record DeclaredSource(String ledger, LedgerEntry entry, String document, String fault) {
  public DeclaredSource {
    Objects.requireNonNull(ledger, "ledger must not be null");
    Objects.requireNonNull(entry, "entry must not be null");
    Objects.requireNonNull(document, "document must not be null");
    Objects.requireNonNull(fault, "fault must not be null");
  }

  /** What it says of a quotation whose words have a digest. */
  Backing backing(String sha256) {
    return new Backing(kind(sha256), document, entry.speaker(), entry.locator());
  }

  private Backing.Kind kind(String sha256) {
    if (!fault.isEmpty()) {
      return Backing.Kind.MISSING;
    }
    if (!document.isEmpty()) {
      return Backing.Kind.DOCUMENT;
    }
    if (entry.sha256().isEmpty()) {
      return Backing.Kind.CONFIDENTIAL;
    }
    return entry.sha256().equals(sha256) ? Backing.Kind.SAME_WORDS : Backing.Kind.OTHER_WORDS;
  }
}
