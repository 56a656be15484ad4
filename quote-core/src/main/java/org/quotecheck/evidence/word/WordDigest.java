package org.quotecheck.evidence.word;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.quotecheck.text.Digest;

/**
 * The SHA-256 digest of words in their plain form with a space behind each, in UTF-8: the same for
 * the same words, however they are set. Takes words one after the other; not thread-safe.
 */
public final class WordDigest {
  private final MessageDigest digest = Digest.sha256();

  /** The digest of some words in their plain form, in lower-case hexadecimal digits. */
  public static String of(List<String> words) {
    WordDigest digest = new WordDigest();
    words.forEach(digest::add);
    return digest.hex();
  }

  /** Adds a word in its plain form. */
  public void add(String word) {
    digest.update((word + " ").getBytes(StandardCharsets.UTF_8));
  }

  /** The digest so far, in lower-case hexadecimal digits; begins anew. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
