package org.quotecheck.maven.console;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.Report;

/**
 * What an editor may type after a run that found something.
 *
 * @param command what to type for a goal of ours
 */
public record NextSteps(UnaryOperator<String> command) {
  /** From here on a baseline is less work than mending what there is. */
  private static final int MANY = 20;

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._/:-]+");

  /** Between double quotes these mean the same to every shell. */
  private static final Pattern HARMLESS = Pattern.compile("[\\p{L}\\p{M}\\p{N} ._/:,()+=@&';#-]+");

  /** How to hear more of the first finding; empty if no finding is in a file that can be typed. */
  public Optional<String> explain(Report shown) {
    return shown.files().stream()
        .filter(FileReport::isArticle)
        .flatMap(NextSteps::first)
        .flatMap(place -> quoted("-Dquotecheck.explain=", place).stream())
        .findFirst()
        .map(what -> "why the first was found: mvn " + command.apply("explain") + " " + what);
  }

  private static Stream<String> first(FileReport file) {
    return file.findings().stream()
        .limit(1)
        .map(entry -> file.path() + ":" + entry.location().begin().line());
  }

  /** How to let many findings pass that are there already; empty if there are few. */
  public Optional<String> baseline(Report shown) {
    return shown.findings().limit(MANY).count() < MANY
        ? Optional.empty()
        : Optional.of(
            "to let these pass and count only new ones: mvn " + command.apply("baseline"));
  }

  /** An argument as it is typed; empty if a shell might make something else of it. */
  public static Optional<String> quoted(String option, String value) {
    if (PLAIN.matcher(value).matches()) {
      return Optional.of(option + value);
    }
    return HARMLESS.matcher(value).matches()
        ? Optional.of('"' + option + value + '"')
        : Optional.empty();
  }
}
