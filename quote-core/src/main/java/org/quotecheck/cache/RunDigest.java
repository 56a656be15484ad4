package org.quotecheck.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;

/** Everything that decides what a run over many articles finds. */
public final class RunDigest {
  /** What stands for the settings of the run itself among the names of articles. */
  public static final String RUN = "";

  private RunDigest() {}

  /**
   * One digest for all articles of a run: 64 hexadecimal digits.
   *
   * @param keys by the name of the article, or {@link #RUN}, its key as {@link Circumstances} gives
   *     it
   * @param documents a digest of the newsroom's documents; empty if there are none
   */
  public static String of(SortedMap<String, byte[]> keys, String documents) {
    MessageDigest digest = Digest.sha256();
    keys.values().forEach(digest::update);
    digest.update(documents.getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().formatHex(digest.digest());
  }
}
