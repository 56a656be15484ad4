package org.quotecheck.maven.repeat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Collects what decides the outcome of a run, for one digest. Not thread-safe. */
public final class Decisive {
  private final MessageDigest digest;

  /** What decides nothing so far. */
  public Decisive() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** One more thing, in words. */
  public Decisive and(Object what) {
    return and(String.valueOf(what).getBytes(StandardCharsets.UTF_8));
  }

  /** One more thing, in bytes. */
  public Decisive and(byte[] what) {
    digest.update((what.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(what);
    return this;
  }

  /** All of it in 64 hexadecimal digits; nothing may be added any more. */
  public String digest() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
