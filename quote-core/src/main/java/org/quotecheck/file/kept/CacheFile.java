package org.quotecheck.file.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.quotecheck.cache.Circumstances;
import org.quotecheck.cache.Entries;
import org.quotecheck.cache.KnownDocument;
import org.quotecheck.cache.KnownTraces;
import org.quotecheck.cache.Outcomes;
import org.quotecheck.config.Configuration;
import org.quotecheck.config.FileSettings;
import org.quotecheck.draft.FileReplacement;
import org.quotecheck.file.Documents;
import org.quotecheck.run.Detail;
import org.quotecheck.run.Outcome;

/**
 * What earlier runs found in the same articles with the same settings, rules and word lists. It
 * saves time only: whatever is wrong with the file, the articles are checked. Thread-safe; one for
 * each run.
 */
public final class CacheFile {
  /** More than anybody wants to keep in memory. */
  private static final long LARGEST = 1L << 30;

  /** No file is called that. */
  private static final String DOCUMENTS = "\0documents";

  private final Path file;
  private final Circumstances circumstances;
  private final Entries known;
  private final Map<String, Entries> seen = new ConcurrentHashMap<>();
  private final AtomicBoolean changed = new AtomicBoolean();

  private CacheFile(Path file, Circumstances circumstances, Entries known) {
    this.file = file;
    this.circumstances = circumstances;
    this.known = known;
  }

  /** What findings depend on beside the articles; empty if nobody can tell. */
  public static Optional<Circumstances> circumstances(
      Configuration configuration, Set<Detail> details) {
    try {
      return Installation.digest(configuration.rules())
          .map(installation -> new Circumstances(configuration, installation, details));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** Reads a cache. */
  public static CacheFile open(Path file, Circumstances circumstances) {
    return new CacheFile(file, circumstances, read(file));
  }

  private static Entries read(Path file) {
    try {
      boolean usable = Files.isRegularFile(file) && Files.size(file) <= LARGEST;
      return usable ? Entries.read(Files.readAllBytes(file)) : Entries.none();
    } catch (IOException e) {
      return Entries.none();
    }
  }

  /** What tells without reading them whether articles are those of an earlier run. */
  public Optional<KnownArticles> articles(
      Path root, List<Path> articles, Function<Path, FileSettings> settings) {
    return KnownArticles.of(file, root, articles, circumstances, settings);
  }

  /** What an earlier run found of quotations in documents. */
  public KnownTraces traces(FileSettings usual) {
    try {
      return known.content(DOCUMENTS, key(usual)).map(KnownTraces::read).orElse(KnownTraces.NONE);
    } catch (RuntimeException e) {
      return KnownTraces.NONE;
    }
  }

  /** What tells whether documents have changed since an earlier run. */
  public DocumentDigests digests(KnownTraces before) {
    return new DocumentDigests(file, before.documents());
  }

  /**
   * One digest for all documents, kept for {@link #documents(Path, List)}.
   *
   * @param documents all there are
   * @param read what is known of those that were read
   * @return empty if one of them may change and that would not show
   */
  public Optional<String> keep(List<Documents.Entry> documents, Map<String, KnownDocument> read) {
    return DocumentDigests.keep(file, documents, read);
  }

  /**
   * One digest for all documents, if they are those of an earlier run; none of them is read.
   *
   * @param file the cache of that run
   * @return empty if nobody can tell
   */
  public static Optional<String> documents(Path file, List<Documents.Entry> documents) {
    return DocumentDigests.kept(file, documents);
  }

  /**
   * Keeps what was found of quotations in documents for the next run.
   *
   * @param before what an earlier run found
   */
  public void keep(FileSettings usual, KnownTraces before, KnownTraces found) {
    if (found.equals(before)) {
      seen.put(DOCUMENTS, known.only(DOCUMENTS));
      return;
    }
    changed.set(true);
    try {
      seen.put(DOCUMENTS, Entries.of(DOCUMENTS, key(usual), found.write()));
    } catch (IllegalArgumentException e) {
      seen.put(DOCUMENTS, Entries.none());
    }
  }

  private byte[] key(FileSettings usual) {
    return circumstances.key(usual, DOCUMENTS, new byte[0]);
  }

  /** What is known of one article, or is going to be. */
  public final class OfArticle {
    private final String name;
    private final byte[] key;

    private OfArticle(String name, byte[] key) {
      this.name = name;
      this.key = key;
    }

    /** Everything that decides what is found in the article, as a digest. */
    public byte[] key() {
      return key.clone();
    }

    /** What an earlier run found; empty if that must be found again. */
    public Optional<Outcome> outcome() {
      try {
        return known.content(name, key).map(Outcomes::read).filter(this::isOfThis);
      } catch (RuntimeException e) {
        return Optional.empty();
      }
    }

    private boolean isOfThis(Outcome outcome) {
      return outcome.report().path().equals(name);
    }

    /** Keeps what is known for the next run. */
    public void keep() {
      seen.put(name, known.only(name));
    }

    /** Keeps what was found for the next run; what cannot be written down is found again. */
    public void keep(Outcome outcome) {
      changed.set(true);
      try {
        seen.put(name, Entries.of(name, key, Outcomes.write(outcome)));
      } catch (IllegalArgumentException e) {
        forget();
      }
    }

    /** The next run has to find out again. */
    public void forget() {
      changed.set(true);
      seen.put(name, Entries.none());
    }
  }

  /** The entry of one article. */
  public OfArticle of(FileSettings settings, String name, byte[] content) {
    return new OfArticle(name, circumstances.key(settings, name, content));
  }

  /**
   * Writes what this run knows, at once: nobody reads half a cache. Articles that were not looked
   * at stay as long as they are there. A cache that cannot be written is not missed.
   *
   * @param root the directory that names start from
   */
  public void save(Path root) {
    List<Entries> all = new ArrayList<>();
    for (String name : known.names()) {
      if (!seen.containsKey(name)) {
        boolean there = exists(root, name);
        changed.compareAndSet(false, !there);
        all.add(there ? known.only(name) : Entries.none());
      }
    }
    if (changed.get()) {
      all.addAll(seen.values());
      write(Entries.of(all));
    }
  }

  private static boolean exists(Path root, String name) {
    try {
      return Files.isRegularFile(root.resolve(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void write(Entries entries) {
    try {
      FileReplacement.put(file, entries::write);
    } catch (IOException | UncheckedIOException e) {
      changed.set(false);
    }
  }
}
