package org.quotecheck.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Words for what the file system refuses; the exceptions' own messages are often only a path. */
public final class Trouble {
  private Trouble() {}

  public static String of(Path path, IOException reason) {
    return path + ": " + words(reason);
  }

  private static String words(IOException reason) {
    if (reason instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (reason instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    String message = reason.getMessage();
    return message == null ? reason.getClass().getSimpleName() : message;
  }
}
