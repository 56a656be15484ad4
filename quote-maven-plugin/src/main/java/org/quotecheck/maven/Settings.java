package org.quotecheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;
import org.quotecheck.ConfigurationFiles;
import org.quotecheck.ConfigurationSchema;
import org.quotecheck.QuoteCheck;
import org.quotecheck.config.Configuration;
import org.quotecheck.config.ConfigurationException;
import org.quotecheck.config.ConfigurationReader.Parameter;
import org.quotecheck.maven.console.Console;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.rule.RuleSet;

/**
 * The configuration of one goal.
 *
 * @param configuration what is in force
 * @param file the file that was read; empty if there is none
 */
record Settings(Configuration configuration, Optional<Path> file) {
  /**
   * Reads the file that is named, or else the nearest one.
   *
   * @param base the directory that messages start from
   * @param checked the directory of the articles
   * @throws MojoExecutionException if there is anything wrong with it; the message has a line for
   *     each mistake
   */
  static Settings read(@Nullable File named, Path base, Path checked, List<Parameter> parameters)
      throws MojoExecutionException {
    Optional<Path> file =
        named == null ? ConfigurationFiles.find(checked) : Optional.of(named.toPath());
    ClassLoader loader = Settings.class.getClassLoader();
    try {
      Configuration configuration =
          new ConfigurationFiles(loader, base).read(rules(loader), file, checked, parameters);
      return new Settings(configuration, file);
    } catch (ConfigurationException e) {
      String mistakes = Console.count(e.mistakes().size(), "mistake");
      throw new MojoExecutionException(mistakes + " in the configuration:\n" + e.getMessage());
    }
  }

  /** Ours, and those of the plugin's dependencies. */
  private static RuleSet rules(ClassLoader loader) throws MojoExecutionException {
    try {
      return QuoteCheck.knownRules(loader);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(
          "the rules of the plugin's dependencies cannot be used: " + e.getMessage(), e);
    }
  }

  /** Shows every setting as it is in force and who set it. */
  void print(Log log, String shown) {
    log.info(file.isPresent() ? "settings of " + shown : "there is no " + ConfigurationFiles.NAME);
    configuration.effective().forEach(value -> log.info("  " + value));
  }

  /** Writes the schema of the configuration for editors, with the rules that are known here. */
  void writeSchema(Path target) throws MojoExecutionException {
    try {
      ReportWriter.write(target, ConfigurationSchema.json(configuration.rules()));
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write " + Trouble.of(target, e), e);
    }
  }
}
