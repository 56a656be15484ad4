package org.quotecheck.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.quotecheck.BaselineFile;
import org.quotecheck.baseline.Baseline;
import org.quotecheck.baseline.BaselineEntry;
import org.quotecheck.baseline.Matching.Matched;
import org.quotecheck.config.Configuration;
import org.quotecheck.maven.console.Console;

/**
 * Writes down all findings that there are, so that from now on only new ones count. Run again, it
 * adds what is new and keeps the rest; with {@code quotecheck.prune} it takes out what is found no
 * longer, and adds nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
public final class BaselineMojo extends GateMojo {
  /**
   * Whether to take out the entries whose finding is gone, and add none.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.prune", defaultValue = "false")
  String prune = "false";

  @Override
  void check(Path root, Configuration configuration) throws MojoExecutionException {
    boolean pruning = isPruning();
    Optional<BaselineFile> wanted = baselineFile(root, configuration);
    if (wanted.isEmpty()) {
      throw new MojoExecutionException("quotecheck.baseline is NONE; name a file to write");
    }
    BaselineFile file = wanted.get();
    Optional<Baseline> known = read(file);
    if (pruning && known.isEmpty()) {
      throw new MojoExecutionException("there is no baseline to prune: " + file.path());
    }
    Reading reading = read(root, configuration, false);
    reading.requireComplete();
    Baseline old = known.orElse(Baseline.of(List.of()));
    Matched matched = file.match(old, reading.report());
    if (pruning) {
      prune(file, old, matched);
    } else {
      List<BaselineEntry> fresh = file.entries(matched.report().atLeast(mildest(configuration)));
      add(file, old, matched, fresh);
    }
  }

  /**
   * {@code -Dquotecheck.prune} alone gives Maven the text "true"; an empty element means so too.
   */
  private boolean isPruning() throws MojoExecutionException {
    return prune.isBlank() || Choice.truth("prune", prune);
  }

  private void add(BaselineFile file, Baseline old, Matched matched, List<BaselineEntry> fresh)
      throws MojoExecutionException {
    List<BaselineEntry> all = new ArrayList<>(matched.used());
    all.addAll(matched.left());
    all.addAll(fresh);
    Baseline changed = Baseline.of(all);
    write(file, old, changed);
    getLog()
        .info(
            String.format(
                Locale.ROOT,
                "%s: %s known, %d of them new. From now on only what is new counts",
                shortened(file.path()),
                Console.count(changed.count(), "finding"),
                fresh.size()));
    int stale = count(file.stale(matched));
    if (stale > 0) {
      getLog()
          .warn(
              Console.count(stale, "finding")
                  + " in it no longer there; take them out with -Dquotecheck.prune");
    }
  }

  private void prune(BaselineFile file, Baseline old, Matched matched)
      throws MojoExecutionException {
    List<BaselineEntry> stale = file.stale(matched);
    Set<BaselineEntry> gone = new HashSet<>(stale);
    List<BaselineEntry> kept = new ArrayList<>(matched.used());
    matched.left().stream().filter(entry -> !gone.contains(entry)).forEach(kept::add);
    Baseline changed = Baseline.of(kept);
    write(file, old, changed);
    getLog()
        .info(
            String.format(
                Locale.ROOT,
                "%s: %s known, %d taken out",
                shortened(file.path()),
                Console.count(changed.count(), "finding"),
                count(stale)));
  }

  private static int count(List<BaselineEntry> entries) {
    return entries.stream().mapToInt(BaselineEntry::count).sum();
  }

  /** A file that would stay the same is left alone. */
  private static void write(BaselineFile file, Baseline old, Baseline changed)
      throws MojoExecutionException {
    if (old.source().text().equals(changed.json())) {
      return;
    }
    try {
      file.write(changed);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write " + Trouble.of(file.path(), e), e);
    }
  }
}
