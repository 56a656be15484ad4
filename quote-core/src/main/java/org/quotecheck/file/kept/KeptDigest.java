package org.quotecheck.file.kept;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.cache.Entries;
import org.quotecheck.draft.FileReplacement;

/**
 * A digest of the contents of files, kept under what the file system says of them, so that they
 * need not be read again.
 *
 * @param file where it is kept
 */
record KeptDigest(Path file) {
  private static final String ALL = "all";

  KeptDigest {
    Objects.requireNonNull(file, "file must not be null");
  }

  /** Kept beside a cache. */
  static KeptDigest beside(Path cache, String ending) {
    return new KeptDigest(cache.resolveSibling(cache.getFileName() + ending));
  }

  /**
   * The digest.
   *
   * @param states a digest of what the file system says
   * @return empty if another one is kept, or none
   */
  Optional<String> of(byte[] states) {
    try {
      return Entries.read(Files.readAllBytes(file))
          .content(ALL, states)
          .map(StandardCharsets.US_ASCII::decode)
          .map(CharBuffer::toString);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a digest, instead of the one before.
   *
   * @return whether that could be done
   */
  boolean keep(byte[] states, String digest) {
    try {
      Entries entries = Entries.of(ALL, states, digest.getBytes(StandardCharsets.US_ASCII));
      FileReplacement.put(file, entries::write);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
