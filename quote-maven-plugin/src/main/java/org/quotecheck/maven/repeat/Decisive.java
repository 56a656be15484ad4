package org.quotecheck.maven.repeat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.quotecheck.text.Digest;

/** Collects what decides the outcome of a run, for one digest. Not thread-safe. */
public final class Decisive {
  private final MessageDigest digest = Digest.sha256();

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
