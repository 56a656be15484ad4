package org.quotecheck.file;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.function.Function;

/** Paths as reports show them: alike on every system. */
public final class RelativePath {
  private RelativePath() {}

  /** {@code file} as seen from {@code root}; both may be relative to the working directory. */
  public static String of(Path root, Path file) {
    return from(root).apply(file);
  }

  /** The same for many files; thread-safe. */
  public static Function<Path, String> from(Path root) {
    Path from = root.toAbsolutePath().normalize();
    return file -> {
      Path to = file.toAbsolutePath().normalize();
      boolean related = from.getRoot() != null && from.getRoot().equals(to.getRoot());
      return portable(related ? from.relativize(to) : to);
    };
  }

  /**
   * Names with {@code /} between them, in Unicode's composed form: some systems hand out "é" as two
   * characters, and a report must not depend on that.
   */
  public static String portable(Path path) {
    String text = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** The usual case, in which there is only one form. */
  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
