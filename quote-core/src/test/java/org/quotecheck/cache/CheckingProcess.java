package org.quotecheck.cache;

import java.io.IOException;
import java.nio.file.Path;

/** A build of its own: checks the articles of a directory with its cache. */
final class CheckingProcess {
  private CheckingProcess() {}

  public static void main(String[] arguments) throws IOException {
    new CachedNewsroom(Path.of(arguments[0])).cached();
  }
}
