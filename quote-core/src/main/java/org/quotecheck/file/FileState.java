package org.quotecheck.file;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a file system says of a file that nobody has read. Immutable.
 *
 * @param size in bytes
 * @param modified when it was last written to, in nanoseconds
 * @param key what tells it from another file that was put in its place; empty if the system has no
 *     such thing
 */
public record FileState(long size, long modified, String key) {
  /** Of a file of which nobody asked. */
  public static final FileState UNKNOWN = new FileState(-1, Long.MAX_VALUE, "");

  public FileState {
    Objects.requireNonNull(key, "key must not be null");
  }

  /** What the attributes of a file say. */
  public static FileState of(BasicFileAttributes attributes) {
    return new FileState(
        attributes.size(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        Optional.ofNullable(attributes.fileKey()).map(Object::toString).orElse(""));
  }

  /** All of it in one line. */
  public String text() {
    return size + " " + modified + " " + key;
  }
}
