package org.quotecheck.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Tells whether a document is the same as in an earlier run: by its bytes, not by its time. */
public final class DocumentDigests {
  private static final int BUFFER = 1 << 16;

  private DocumentDigests() {}

  /** The SHA-256 digest of a document in hexadecimal digits; empty if it cannot be read. */
  public static Optional<String> of(Documents.Entry document) {
    try (InputStream in = Files.newInputStream(document.path())) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      int read = in.read(buffer);
      while (read >= 0) {
        digest.update(buffer, 0, read);
        read = in.read(buffer);
      }
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
