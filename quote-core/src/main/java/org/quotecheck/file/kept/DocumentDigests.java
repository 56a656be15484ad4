package org.quotecheck.file.kept;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quotecheck.cache.KnownDocument;
import org.quotecheck.file.Documents;
import org.quotecheck.text.Digest;

/**
 * Tells whether documents are the same as in an earlier run: by their bytes, which are not read
 * again where size, time and place in the file system are what they were. A document that was
 * written to within two seconds of being read is read again the next time: the same time may then
 * mean other bytes. Thread-safe; one for each run.
 */
public final class DocumentDigests {
  private static final int BUFFER = 1 << 16;
  private static final String ENDING = ".sources";

  private final Map<String, KnownDocument> known;
  private final long settled;

  /**
   * @param cache the file that is kept from run to run, by whose file system the time is told
   * @param known what an earlier run knew of each document, by name
   */
  DocumentDigests(Path cache, Map<String, KnownDocument> known) {
    this.known = known;
    this.settled = FileSystemClock.settled(cache);
  }

  /** What is known of a document without reading it; empty if it has to be read. */
  public Optional<KnownDocument> known(Documents.Entry document) {
    return Optional.ofNullable(known.get(document.name()))
        .filter(before -> before.state().equals(document.state().text()));
  }

  /** What is known of a document once it has been read; empty if it cannot be. */
  public Optional<KnownDocument> read(Documents.Entry document) {
    boolean isSure = document.state().modified() < settled;
    String state = isSure ? document.state().text() : "";
    return digest(document.path()).map(digest -> new KnownDocument(digest, state));
  }

  private static Optional<String> digest(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      MessageDigest digest = Digest.sha256();
      byte[] buffer = new byte[BUFFER];
      int read = in.read(buffer);
      while (read >= 0) {
        digest.update(buffer, 0, read);
        read = in.read(buffer);
      }
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * One digest for all documents, and keeps it so that {@link #kept} gives it as long as they are
   * the same.
   *
   * @param cache the file beside which it is kept
   * @param documents all there are
   * @param read what is known of those that were read
   * @return empty if one of them may change and that would not show
   */
  static Optional<String> keep(
      Path cache, List<Documents.Entry> documents, Map<String, KnownDocument> read) {
    if (!read.values().stream().allMatch(KnownDocument::isSure)) {
      return Optional.empty();
    }
    StringBuilder digests = new StringBuilder();
    new TreeMap<>(read).forEach((name, document) -> line(digests, name, document.digest()));
    String all = Digest.hex(digests.toString().getBytes(StandardCharsets.UTF_8));
    boolean isKept = KeptDigest.beside(cache, ENDING).keep(states(documents), all);
    return isKept ? Optional.of(all) : Optional.empty();
  }

  /**
   * What {@link #keep} gave for the same documents, without reading any of them.
   *
   * @return empty if nobody can tell
   */
  static Optional<String> kept(Path cache, List<Documents.Entry> documents) {
    return KeptDigest.beside(cache, ENDING).of(states(documents));
  }

  private static byte[] states(List<Documents.Entry> documents) {
    StringBuilder lines = new StringBuilder();
    documents.forEach(each -> line(lines, each.name(), each.state().text()));
    return Digest.of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void line(StringBuilder lines, String name, String value) {
    lines.append(name).append('\0').append(value).append('\0');
  }
}
