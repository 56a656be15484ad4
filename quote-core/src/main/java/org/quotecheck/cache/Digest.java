package org.quotecheck.cache;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256: what has the same digest is the same. */
final class Digest {
  /** The number of its bytes. */
  static final int LENGTH = 32;

  private Digest() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
