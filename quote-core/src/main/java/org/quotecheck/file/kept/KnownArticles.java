package org.quotecheck.file.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quotecheck.cache.Circumstances;
import org.quotecheck.cache.Digest;
import org.quotecheck.config.FileSettings;
import org.quotecheck.file.FileState;
import org.quotecheck.file.Ledgers;
import org.quotecheck.file.RelativePath;

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
      for (Path article : articles) {
        FileState state = FileState.of(Files.readAttributes(article, BasicFileAttributes.class));
        String line = RelativePath.of(root, article) + '\0' + state.text() + '\0';
        decisive.update(states, settings.apply(article));
        states.update(line.getBytes(StandardCharsets.UTF_8));
        areSettled &= state.modified() < settled;
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    KeptDigest kept = KeptDigest.beside(cache, ".articles");
    return Optional.of(new KnownArticles(kept, states.digest(), areSettled));
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
