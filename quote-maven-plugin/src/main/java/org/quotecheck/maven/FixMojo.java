package org.quotecheck.maven;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.quotecheck.QuoteCheck;
import org.quotecheck.Repair;
import org.quotecheck.config.Configuration;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Fix;
import org.quotecheck.maven.console.Console;
import org.quotecheck.maven.selection.Selection;

/**
 * Makes the safe changes that rules offer: quotation marks, never a word between them. On request
 * it puts comments above paragraphs that suppress what rules find there.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends AbstractQuoteCheckMojo {
  private static final int CONTEXT = 2;
  private static final Pattern NO_COMMENT = Pattern.compile("-->|--!>|\\*/|\\R");

  /**
   * Whether to show the changes only, as a unified diff, and to write nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.dryRun", defaultValue = "false")
  String dryRun = "false";

  /**
   * Rules whose findings get a comment above their paragraph that suppresses them.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.suppress")
  List<String> suppress = List.of();

  /**
   * The reason that those comments give. If not given, somebody has to write it into each comment:
   * until then the rule suppression-without-reason finds them.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.reason")
  @Nullable String reason;

  @Override
  void check(Path root, Configuration configuration) throws MojoExecutionException {
    boolean write = !Choice.truth("dryRun", dryRun);
    QuoteCheck quoteCheck = QuoteCheck.builder().configuration(configuration).threads(1).build();
    Repair repair = new Repair(quoteCheck, suppressed(configuration), reason());
    Selection selection = select(root, configuration);
    int changed = 0;
    int left = 0;
    for (Path file : selection.files()) {
      Repair.Outcome outcome = look(repair, root, file);
      left += tellLeft(outcome);
      if (outcome.isChange()) {
        tell(repair, file, outcome, write);
        changed++;
      }
    }
    getLog()
        .info(
            String.format(
                Locale.ROOT,
                "%s %s of %s%s",
                write ? "changed" : "would change",
                changed,
                Console.count(selection.files().size(), "file"),
                left == 0 ? "" : "; " + Console.count(left, "change") + " left out"));
  }

  private Set<String> suppressed(Configuration configuration) throws MojoExecutionException {
    Set<String> known =
        configuration.rules().rules().stream()
            .map(rule -> rule.info().id())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> ids = new TreeSet<>();
    for (String id : suppress) {
      if (!known.contains(id.strip())) {
        throw Choice.illegal("suppress", id.strip(), known);
      }
      ids.add(id.strip());
    }
    return ids;
  }

  private String reason() throws MojoExecutionException {
    String why = reason == null ? "" : reason.strip();
    if (NO_COMMENT.matcher(why).find()) {
      throw new MojoExecutionException(
          "quotecheck.reason must be one line without -->, --!> or */, since it stands in a"
              + " comment");
    }
    if (!why.isEmpty() && suppress.isEmpty()) {
      throw new MojoExecutionException(
          "quotecheck.reason is for the rules of quotecheck.suppress, and there are none");
    }
    return why;
  }

  private Repair.Outcome look(Repair repair, Path root, Path file) throws MojoExecutionException {
    try {
      return repair.look(named(root), file);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot read " + Trouble.of(file, e), e);
    }
  }

  private void tell(Repair repair, Path file, Repair.Outcome outcome, boolean write)
      throws MojoExecutionException {
    if (!write) {
      getLog().info("\n" + diff(outcome));
      return;
    }
    try {
      repair.write(file, outcome);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot change " + Trouble.of(file, e), e);
    }
    getLog().info("changed " + outcome.name() + ": " + titles(outcome.fixed().applied()));
  }

  private static String titles(List<Fix> fixes) {
    return fixes.stream().map(Fix::title).distinct().collect(Collectors.joining(", "));
  }

  /** The changes as other tools write and apply them. */
  private static String diff(Repair.Outcome outcome) {
    List<String> before = lines(outcome.before().text());
    List<String> after = lines(outcome.fixed().text());
    return UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + outcome.name(),
            "b/" + outcome.name(),
            before,
            DiffUtils.diff(before, after),
            CONTEXT)
        .stream()
        .collect(Collectors.joining("\n"));
  }

  private static List<String> lines(String text) {
    return Arrays.asList(text.split("\\R", -1));
  }

  private int tellLeft(Repair.Outcome outcome) {
    String name = outcome.name();
    for (Fix fix : outcome.fixed().refused()) {
      getLog()
          .warn(name + ": left out, since a quotation or its speaker would change: " + fix.title());
    }
    for (Fix fix : outcome.fixed().overlapping()) {
      getLog()
          .warn(name + ": left for another run, since it overlaps another change: " + fix.title());
    }
    for (Finding finding : outcome.left()) {
      getLog().warn(name + ": not suppressed, since no comment can stand there: " + finding.rule());
    }
    return outcome.fixed().refused().size()
        + outcome.fixed().overlapping().size()
        + outcome.left().size();
  }
}
