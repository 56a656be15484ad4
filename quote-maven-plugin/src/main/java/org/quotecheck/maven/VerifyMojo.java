package org.quotecheck.maven;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.quotecheck.ReportFormats;
import org.quotecheck.config.Configuration;
import org.quotecheck.report.Report;
import org.quotecheck.rule.Severity;

/**
 * Reads the articles, shows what is wrong with their quotations, writes a report, and fails the
 * build if it is bad enough: above all if nobody is named for a quoted statement.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "verify",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class VerifyMojo extends AbstractQuoteCheckMojo {
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
   * Whether findings may fail the build at all; false shows and reports them only.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.failOnViolation", defaultValue = "true")
  String failOnViolation = "true";

  @Override
  Parameters settings() {
    return super.settings().add("failOn", failOn).add("show", show);
  }

  @Override
  void check(Path root, Configuration configuration)
      throws MojoExecutionException, MojoFailureException {
    boolean mayFail = Choice.truth("failOnViolation", failOnViolation);
    Reading reading = read(root, configuration);
    new Console(getLog()).show(reading.report(), configuration.show());
    Path file = outputDirectory().resolve("quotecheck").resolve("report.json");
    write(file, ReportFormats.JSON, reading.report());

    reading.requireComplete();
    Optional<Severity> threshold = configuration.failOn();
    if (mayFail && threshold.isPresent()) {
      requireNothingFrom(threshold.get(), reading.report(), file);
    }
  }

  private void requireNothingFrom(Severity threshold, Report report, Path file)
      throws MojoFailureException {
    Report bad = report.atLeast(threshold);
    if (bad.findings().findAny().isPresent()) {
      throw new MojoFailureException(
          String.format(
              Locale.ROOT,
              "%s. Report: %s. Once they are mended: mvn %s",
              Console.counts(bad),
              shortened(file),
              command()));
    }
  }
}
