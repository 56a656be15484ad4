package org.quotecheck.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import org.quotecheck.text.Digest;

/** Everything that decides what a run over many articles finds. */
public final class RunDigest {
  /** What stands for the settings of the run itself among the names of articles. */
  public static final String RUN = "";

  private RunDigest() {}

  /**
   * One digest for all articles: 64 hexadecimal digits.
   *
   * @param keys by the name of the article, or {@link #RUN}, its key as {@link Circumstances} gives
   *     it
   */
  public static String articles(SortedMap<String, byte[]> keys) {
    MessageDigest digest = Digest.sha256();
    keys.values().forEach(digest::update);
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * One digest for the run: 64 hexadecimal digits.
   *
   * @param articles as {@link #articles} gives it
   * @param documents a digest of the newsroom's documents; empty if there are none
   */
  public static String of(String articles, String documents) {
    return Digest.hex((articles + documents).getBytes(StandardCharsets.US_ASCII));
  }
}
