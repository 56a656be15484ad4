package org.quotecheck.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.stream.Stream;

/** Says why a file could not be checked. */
public final class Trouble {
  private static final String OURS = "org.quotecheck.";

  private Trouble() {}

  public static String unreadable(IOException cause) {
    return "could not be read: " + reason(cause);
  }

  public static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  /** Names the failing line of ours: all that a report of the fault needs beside the file. */
  public static String internal(Throwable cause) {
    String place =
        Stream.of(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    return String.format(
        Locale.ROOT,
        "could not be checked: internal error (%s%s). Please report it together with this file.",
        cause,
        place);
  }
}
