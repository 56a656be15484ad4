package org.quotecheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.quotecheck.BaselineFile;
import org.quotecheck.ConfigurationFiles;
import org.quotecheck.baseline.Baseline;
import org.quotecheck.baseline.BaselineException;
import org.quotecheck.config.Configuration;
import org.quotecheck.finding.Severity;

/** What the goals share that decide which findings count. */
abstract class GateMojo extends AbstractQuoteCheckMojo {
  /**
   * The mildest findings that fail the build: error, warning, info or never. If not given: error.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.failOn")
  @Nullable String failOn;

  /**
   * The mildest findings that are shown, whether or not they fail the build: error, warning or
   * info. The report has all. If not given: warning.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.show")
  @Nullable String show;

  /**
   * The file with the findings that are known and do not count; NONE to count all of them. If not
   * given: the nearest {@code quotecheck-baseline.json}, from beside the pom upwards to the root of
   * the repository.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.baseline")
  @Nullable String baseline;

  @Override
  Parameters settings() {
    return super.settings()
        .add("failOn", failOn)
        .add("show", show)
        .add("baseline", absolute(baseline));
  }

  /** A path in a parameter starts from the directory of the build. */
  private @Nullable String absolute(@Nullable String path) {
    if (path == null || path.isBlank() || path.strip().equals(Configuration.NONE)) {
      return path;
    }
    return base().resolve(path.strip()).toString();
  }

  /** The mildest findings that anybody sees or that fail the build. */
  static Severity mildest(Configuration configuration) {
    return Stream.concat(configuration.failOn().stream(), Stream.of(configuration.show()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The baseline that counts for articles below a directory; empty if none is wanted. */
  final Optional<BaselineFile> baselineFile(Path root, Configuration configuration) {
    Path file = configuration.baseline().map(Path::of).orElseGet(() -> usualBaseline(root));
    boolean wanted = !configuration.baseline().equals(Optional.of(Configuration.NONE));
    return wanted ? Optional.of(new BaselineFile(file, named(root))) : Optional.empty();
  }

  /** The nearest one there is; else the place for a new one. */
  private Path usualBaseline(Path root) {
    Path start = project.getFile() == null ? besideConfiguration(root) : base();
    for (Path at = start; at != null; at = at.getParent()) {
      Path file = at.resolve(Baseline.NAME);
      if (Files.isRegularFile(file)) {
        return file;
      }
      if (Files.exists(at.resolve(".git"))) {
        break;
      }
    }
    return start.resolve(Baseline.NAME);
  }

  private Path besideConfiguration(Path root) {
    File given = config;
    Optional<Path> file =
        given == null ? ConfigurationFiles.find(root) : Optional.of(given.toPath());
    return file.map(path -> path.toAbsolutePath().resolveSibling("")).orElse(base());
  }

  /**
   * Reads the baseline.
   *
   * @throws MojoExecutionException if it cannot be read or is none
   */
  static Optional<Baseline> read(BaselineFile file) throws MojoExecutionException {
    try {
      return file.read();
    } catch (BaselineException e) {
      throw new MojoExecutionException("the baseline cannot be used: " + e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException("cannot read " + Trouble.of(file.path(), e), e);
    }
  }
}
