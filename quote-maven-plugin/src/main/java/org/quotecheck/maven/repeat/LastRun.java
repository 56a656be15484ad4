package org.quotecheck.maven.repeat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.quotecheck.cache.Entries;
import org.quotecheck.cache.KeptRun;
import org.quotecheck.draft.FileReplacement;

/**
 * The outcome of the last run, to be shown again by one that would find and write the same. It is
 * believed only if it is whole, everything that decided it is the same, and each report is still as
 * that run left it.
 *
 * @param file where it is kept
 * @param reports the directory of the reports
 */
public record LastRun(Path file, Path reports) {
  private static final String NAME = "run";

  /** Whether there may be one: without any, what decides it need not be looked for. */
  public boolean isKept() {
    return Files.isRegularFile(file);
  }

  /**
   * The last run.
   *
   * @param decisive everything that decides the outcome, as a digest of 64 hexadecimal digits
   * @return empty if another outcome is due, or nobody can tell
   */
  public Optional<KeptRun> with(String decisive) {
    try {
      return Entries.read(Files.readAllBytes(file))
          .content(NAME, key(decisive))
          .map(KeptRun::read)
          .filter(run -> run.files().equals(states()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps a run whose reports are written; what cannot be kept is made again. */
  public void keep(String decisive, List<KeptRun.Line> lines, Optional<String> failure) {
    try {
      KeptRun run = new KeptRun(lines, failure, states());
      Entries entries = Entries.of(NAME, key(decisive), run.bytes());
      FileReplacement.put(file, entries::write);
    } catch (IOException | RuntimeException e) {
      forget();
    }
  }

  /** The next run has to be made. */
  public void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It is believed only if all of it fits, so that it may as well stay.
      return;
    }
  }

  private static byte[] key(String decisive) {
    return HexFormat.of().parseHex(decisive);
  }

  private List<KeptRun.File> states() {
    List<KeptRun.File> states = new ArrayList<>();
    try {
      Files.walkFileTree(
          reports,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes now) {
              states.add(state(file, now));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    states.sort(Comparator.comparing(KeptRun.File::path));
    return states;
  }

  private KeptRun.File state(Path path, BasicFileAttributes now) {
    String name = reports.relativize(path).toString();
    return new KeptRun.File(name, now.size() + " " + now.lastModifiedTime().toMillis());
  }
}
