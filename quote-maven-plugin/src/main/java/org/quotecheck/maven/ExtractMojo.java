package org.quotecheck.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.quotecheck.ReportFormats;
import org.quotecheck.config.Configuration;
import org.quotecheck.maven.console.Console;
import org.quotecheck.report.Report;

/**
 * Reads the articles and writes all their quotations with the speakers, and the reason for each
 * answer, as one JSON document. What is wrong with the quotations does not fail the build.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "extract",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class ExtractMojo extends AbstractQuoteCheckMojo {
  /**
   * The file to write. If not given: {@code quotecheck/extract.json} in the build's output
   * directory.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.output")
  @Nullable File output;

  @Override
  void check(Path root, Configuration configuration) throws MojoExecutionException {
    Reading reading = read(root, configuration, false);
    Path file =
        output == null ? outputDirectory().resolve("quotecheck/extract.json") : output.toPath();
    write(file, ReportFormats.EXTRACT, reading.report());
    Report report = reading.report();
    getLog()
        .info(
            String.format(
                Locale.ROOT,
                "wrote %s from %s to %s",
                Console.count(report.quotationCount(), "quotation"),
                Console.count(report.files().size(), "file"),
                shortened(file)));
    reading.requireComplete();
  }

  @Override
  boolean showsCitations() {
    return true;
  }
}
