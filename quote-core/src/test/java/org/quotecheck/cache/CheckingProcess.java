package org.quotecheck.cache;

import java.io.IOException;
import java.nio.file.Path;

/** A build of its own: checks the articles of a directory with its cache and writes all files. */
final class CheckingProcess {
  private CheckingProcess() {}

  public static void main(String[] arguments) throws IOException {
    CachedNewsroom newsroom = new CachedNewsroom(Path.of(arguments[0]));
    newsroom.write(newsroom.cached());
  }
}
