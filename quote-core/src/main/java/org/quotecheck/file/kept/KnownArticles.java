package org.quotecheck.file.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quotecheck.cache.Circumstances;
import org.quotecheck.config.FileSettings;
import org.quotecheck.file.FileState;
import org.quotecheck.file.Ledgers;
import org.quotecheck.file.RelativePath;
import org.quotecheck.text.Digest;

/**
 * Tells whether articles are those of an earlier run without reading them: where size, time and
 * place in the file system of each are what they were, and so are its settings. Articles of which
 * one was written to within two seconds of this are read the next time: the same time may then mean
 * other bytes. Immutable; made before any article is read.
 */
public final class KnownArticles {
  private final KeptDigest kept;
  private final byte[] states;
  private final boolean areSettled;

  private KnownArticles(KeptDigest kept, byte[] states, boolean areSettled) {
    this.kept = kept;
    this.states = states;
    this.areSettled = areSettled;
  }

  /**
   * The articles as they are now.
   *
   * @param cache the file beside which the digest is kept
   * @param root the directory that names of articles start from
   * @param decisive what decides the findings beside the articles
   * @param settings those of an article
   * @return empty if one of them depends on other files, or nobody can tell
   */
  public static Optional<KnownArticles> of(
      Path cache,
      Path root,
      List<Path> articles,
      Circumstances decisive,
      Function<Path, FileSettings> settings) {
    long settled = FileSystemClock.settled(cache);
    MessageDigest states = Digest.sha256();
    boolean areSettled = true;
    try {
      if (Ledgers.areBesideAny(articles)) {
        return Optional.empty();
      }
      for (OfArticle each : ofEach(root, articles, settings)) {
        decisive.update(states, each.settings());
        states.update(each.line().getBytes(StandardCharsets.UTF_8));
        areSettled &= each.state().modified() < settled;
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    KeptDigest kept = KeptDigest.beside(cache, ".articles");
    return Optional.of(new KnownArticles(kept, states.digest(), areSettled));
  }

  /** Side by side, since most of the time is the file system's. */
  private static List<OfArticle> ofEach(
      Path root, List<Path> articles, Function<Path, FileSettings> settings) throws IOException {
    Function<Path, String> names = RelativePath.from(root);
    try {
      return articles.parallelStream()
          .map(
              article ->
                  new OfArticle(names.apply(article), state(article), settings.apply(article)))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static FileState state(Path article) {
    try {
      return FileState.of(Files.readAttributes(article, BasicFileAttributes.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What tells whether one article is the same. */
  private record OfArticle(String name, FileState state, FileSettings settings) {
    String line() {
      return name + '\0' + state.text() + '\0';
    }
  }

  /** The digest of the articles that an earlier run kept; empty if they may have changed. */
  public Optional<String> digest() {
    return kept.of(states);
  }

  /** Keeps the digest of the articles for the next run, unless they may change unseen. */
  public void keep(String digest) {
    if (areSettled) {
      kept.keep(states, digest);
    }
  }
}
