package org.quotecheck.maven;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormats;
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
  private static final Map<String, Severity> SEVERITIES =
      Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "info", Severity.INFO);

  private static final Map<String, Optional<Severity>> THRESHOLDS =
      Map.of(
          "error", Optional.of(Severity.ERROR),
          "warning", Optional.of(Severity.WARNING),
          "info", Optional.of(Severity.INFO),
          "never", Optional.empty());

  /**
   * The mildest findings that fail the build: error, warning, info or never.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.failOn", defaultValue = "error")
  String failOn = "error";

  /**
   * The mildest findings that are shown, whether or not they fail the build: error, warning or
   * info. The report has all.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.show", defaultValue = "warning")
  String show = "warning";

  /**
   * Whether findings may fail the build at all; false shows and reports them only.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.failOnViolation", defaultValue = "true")
  String failOnViolation = "true";

  @Override
  void check() throws MojoExecutionException, MojoFailureException {
    boolean mayFail = Choice.truth("failOnViolation", failOnViolation);
    Optional<Severity> threshold = Choice.oneOf("failOn", failOn, THRESHOLDS);
    Severity shown = Choice.oneOf("show", show, SEVERITIES);

    Reading reading = read();
    new Console(getLog()).show(reading.report(), shown);
    Path file = outputDirectory().resolve("quotecheck").resolve("report.json");
    write(file, ReportFormats.JSON, reading.report());

    reading.requireComplete();
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
