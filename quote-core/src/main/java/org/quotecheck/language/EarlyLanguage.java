package org.quotecheck.language;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A language that is read beside a caller who does not yet know all settings, but is likely to want
 * it. Thread-safe.
 */
public final class EarlyLanguage {
  private final String tag;
  private final CompletableFuture<Language> read;

  private EarlyLanguage(String tag, CompletableFuture<Language> read) {
    this.tag = tag;
    this.read = read;
  }

  /**
   * Begins to read a language and to make its tables.
   *
   * @param tag as for {@link Languages#byTag}; what is wrong with it shows when it is asked for
   */
  public static EarlyLanguage begin(String tag) {
    Objects.requireNonNull(tag, "tag must not be null");
    return new EarlyLanguage(
        tag, CompletableFuture.supplyAsync(() -> read(tag), EarlyLanguage::start));
  }

  private static Language read(String tag) {
    Language language = Languages.byTag(tag);
    language.words();
    return language;
  }

  /** A build that is told to stop must not wait for us. */
  private static void start(Runnable reading) {
    Thread thread = new Thread(reading, "quotecheck language");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The language of a tag: this one, or if it is another, read now.
   *
   * @throws IllegalArgumentException if there is no such language
   */
  public Language byTag(String wanted) {
    if (!wanted.equals(tag)) {
      return Languages.byTag(wanted);
    }
    try {
      return read.join();
    } catch (CompletionException e) {
      return Languages.byTag(wanted);
    }
  }
}
