package org.quotecheck.maven;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.quotecheck.ReportFormats;
import org.quotecheck.maven.earlier.Repository;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;

/**
 * The reports that one run writes.
 *
 * @param formats what is written, in the order that was asked for
 * @param directory where to
 * @param environment what the build's surroundings say
 */
record Reports(Set<ReportFormat> formats, Path directory, Map<String, String> environment) {
  private static final Map<String, ReportFormat> BY_NAME =
      ReportFormats.ALL.stream()
          .collect(Collectors.toUnmodifiableMap(ReportFormat::id, Function.identity()));

  private static final String SUMMARY = "GITHUB_STEP_SUMMARY";

  /** Writes one report to a file. */
  @FunctionalInterface
  interface Writing {
    void write(Path file, ReportFormat format, Report report) throws MojoExecutionException;
  }

  /**
   * The reports with these names.
   *
   * @throws MojoExecutionException if there is no such format; the message lists those there are
   */
  static Reports of(List<String> names, Path directory, Map<String, String> environment)
      throws MojoExecutionException {
    Set<ReportFormat> formats = new LinkedHashSet<>();
    for (String name : names.isEmpty() ? List.of(ReportFormats.HTML.id()) : names) {
      formats.add(Choice.oneOf("formats", name, BY_NAME));
    }
    formats.add(ReportFormats.JSON);
    if ("true".equals(environment.get("GITHUB_ACTIONS"))) {
      formats.add(ReportFormats.GITHUB);
      formats.add(ReportFormats.MARKDOWN);
    }
    return new Reports(formats, directory, environment);
  }

  /** Whether one of them shows the articles themselves. */
  boolean showText() {
    return formats.contains(ReportFormats.HTML);
  }

  /** Whether something is told to GitHub Actions that is in no file of ours. */
  boolean tellsGitHub() {
    return formats.contains(ReportFormats.GITHUB) || formats.contains(ReportFormats.MARKDOWN);
  }

  /** The file for an editor to read: the page if there is one, otherwise the JSON. */
  Path first() {
    ReportFormat best = showText() ? ReportFormats.HTML : ReportFormats.JSON;
    return directory.resolve(best.fileName());
  }

  /**
   * Has each of them write a report of nothing to nowhere, beside what is done before there is
   * something to write: the first that is written takes a fresh process a twentieth of a second,
   * most of it for classes.
   */
  void rehearse() {
    Report nothing = new Report(List.of(), List.of());
    formats.forEach(format -> start(() -> rehearse(format, nothing), "quotecheck rehearsal"));
  }

  private static void rehearse(ReportFormat format, Report nothing) {
    try {
      format.write(nothing, Writer.nullWriter());
    } catch (IOException | RuntimeException e) {
      return; // it shows when there is something to write
    }
  }

  /**
   * Writes all of them, side by side, and tells GitHub Actions what it wants to hear.
   *
   * @param meanwhile what is done on this thread while they are written, before anything is told
   * @throws MojoExecutionException for the first that cannot be written
   */
  void write(Reading reading, Writing writing, Runnable meanwhile) throws MojoExecutionException {
    Report moved = reading.report().below(Repository.pathTo(reading.root()));
    List<CompletableFuture<Optional<MojoExecutionException>>> pending =
        formats.stream()
            .map(
                format ->
                    beside(
                        () ->
                            failure(
                                format,
                                format.fromRepository() ? moved : reading.report(),
                                writing)))
            .toList();
    List<Optional<MojoExecutionException>> failures;
    try {
      meanwhile.run();
    } finally {
      failures = pending.stream().map(CompletableFuture::join).toList();
    }
    Optional<MojoExecutionException> first =
        failures.stream().flatMap(Optional::stream).findFirst();
    if (first.isPresent()) {
      throw first.get();
    }
    tellGitHub(moved);
  }

  /** Each has a thread of its own: those of a pool may all be waiting for a part of a report. */
  private static <T> CompletableFuture<T> beside(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, task -> start(task, "quotecheck report"));
  }

  private static void start(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Writes one of them; what hinders that is no reason to leave out the others. */
  private Optional<MojoExecutionException> failure(
      ReportFormat format, Report report, Writing writing) {
    try {
      writing.write(directory.resolve(format.fileName()), format, report);
      return Optional.empty();
    } catch (MojoExecutionException e) {
      return Optional.of(e);
    }
  }

  private void tellGitHub(Report report) throws MojoExecutionException {
    if (formats.contains(ReportFormats.GITHUB)) {
      // Not through Maven's log: a command counts only at the very beginning of a line.
      System.out.print(text(ReportFormats.GITHUB, report));
      System.out.flush();
    }
    String summary = environment.getOrDefault(SUMMARY, "");
    if (formats.contains(ReportFormats.MARKDOWN) && !summary.isBlank()) {
      append(Path.of(summary), text(ReportFormats.MARKDOWN, report));
    }
  }

  private static String text(ReportFormat format, Report report) throws MojoExecutionException {
    StringWriter out = new StringWriter();
    try {
      format.write(report, out);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write " + format.id() + ": " + e.getMessage(), e);
    }
    return out.toString();
  }

  private static void append(Path file, String text) throws MojoExecutionException {
    try {
      Files.writeString(
          file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write " + Trouble.of(file, e), e);
    }
  }
}
