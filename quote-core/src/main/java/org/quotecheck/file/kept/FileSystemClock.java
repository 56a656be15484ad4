package org.quotecheck.file.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.quotecheck.file.FileState;

/** Tells the time as the file system does that stamps the files. */
final class FileSystemClock {
  private static final long DOUBTFUL = TimeUnit.SECONDS.toNanos(2);

  private FileSystemClock() {}

  /**
   * Files that were last written to before this moment show it when they are written to after now:
   * two seconds ago, which is as coarse as file systems count. So early that it is before all
   * writing if there is no telling.
   *
   * @param file beside which something can be written
   * @return in nanoseconds, as {@link FileState#modified} counts
   */
  static long settled(Path file) {
    try {
      Path directory = file.toAbsolutePath().resolveSibling("");
      Files.createDirectories(directory);
      Path stamp = Files.createTempFile(directory, ".quotecheck", ".tmp");
      try {
        return Files.getLastModifiedTime(stamp).to(TimeUnit.NANOSECONDS) - DOUBTFUL;
      } finally {
        Files.deleteIfExists(stamp);
      }
    } catch (IOException e) {
      return Long.MIN_VALUE;
    }
  }
}
