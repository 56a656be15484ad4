package org.quotecheck.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.quotecheck.report.Report;

/**
 * What came of reading the articles.
 *
 * @param report what the articles hold
 * @param root the directory that paths in the report start from
 * @param problems one sentence for each directory that could not be searched
 * @param digest what decides the report, see {@link org.quotecheck.Survey}
 */
record Reading(Report report, Path root, List<String> problems, Optional<String> digest) {
  Reading {
    problems = List.copyOf(problems);
  }

  /** The same with another report. */
  Reading with(Report other) {
    return new Reading(other, root, problems, digest);
  }

  /** Everything that was to be checked but was not, one sentence each. */
  List<String> troubles() {
    Stream<String> failures = report.failures().stream().map(f -> f.path() + ": " + f.message());
    return Stream.concat(failures, problems.stream()).toList();
  }

  /** Ends a goal whose answer would leave something out. */
  void requireComplete() throws MojoExecutionException {
    List<String> troubles = troubles();
    if (!troubles.isEmpty()) {
      throw new MojoExecutionException(
          "quotecheck could not read everything: " + String.join("; ", troubles));
    }
  }
}
