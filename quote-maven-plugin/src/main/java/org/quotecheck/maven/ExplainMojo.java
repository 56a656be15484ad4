package org.quotecheck.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.quotecheck.QuoteCheck;
import org.quotecheck.RulePage;
import org.quotecheck.config.Configuration;
import org.quotecheck.maven.selection.NamedFile;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.text.LineExplanation;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.Rule;

/**
 * Shows the page of a rule; or, for a line of an article, why each quotation there got its speaker,
 * sieve by sieve, and what the rules find.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public final class ExplainMojo extends AbstractQuoteCheckMojo {
  private static final Pattern PLACE = Pattern.compile("(.+?):(\\d{1,9})(?::(\\d{1,9}))?");
  private static final String LEGAL =
      "give the name of a rule, as in -Dquotecheck.explain=unattributed-quote, or a place, as in"
          + " -Dquotecheck.explain=content/ferry.md:12";

  /**
   * What is to be explained: the name of a rule, or a place in an article: {@code
   * content/ferry.md:12}, with a column {@code content/ferry.md:12:40}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.explain")
  @Nullable String explain;

  @Override
  void check(Path root, Configuration configuration) throws MojoExecutionException {
    String wanted = explain == null ? "" : explain.strip();
    Matcher place = PLACE.matcher(wanted);
    if (wanted.isEmpty()) {
      throw new MojoExecutionException("there is nothing to explain: " + LEGAL);
    }
    getLog()
        .info(
            place.matches()
                ? explainPlace(place, root, configuration)
                : explainRule(wanted, configuration));
  }

  private static String explainRule(String wanted, Configuration configuration)
      throws MojoExecutionException {
    Rule rule =
        configuration
            .rules()
            .rule(wanted)
            .orElseThrow(() -> new MojoExecutionException(noRule(wanted, configuration)));
    String set =
        configuration.effective().stream()
            .map(String::valueOf)
            .filter(
                line ->
                    line.startsWith("rules." + wanted + " ")
                        || line.startsWith("rules." + wanted + "."))
            .map(line -> "  " + line + "\n")
            .collect(Collectors.joining());
    return "\n" + RulePage.of(rule) + (set.isEmpty() ? "" : "\nIn force here:\n" + set);
  }

  private static String noRule(String wanted, Configuration configuration) {
    if (wanted.contains("/") || wanted.contains(".")) {
      return wanted + " has no line: write " + wanted + ":LINE or " + wanted + ":LINE:COLUMN";
    }
    List<String> ids = configuration.rules().rules().stream().map(r -> r.info().id()).toList();
    return Choice.nearest(wanted, ids)
        .map(id -> "no rule is called " + wanted + "; did you mean " + id + "?")
        .orElse("no rule is called " + wanted + "; " + LEGAL);
  }

  private String explainPlace(Matcher place, Path root, Configuration configuration)
      throws MojoExecutionException {
    Path file = NamedFile.find(place.group(1), base(), root);
    OptionalInt column =
        place.group(3) == null ? OptionalInt.empty() : OptionalInt.of(number(place.group(3)));
    QuoteCheck quoteCheck = QuoteCheck.builder().configuration(configuration).threads(1).build();
    try {
      AnalyzedArticle article = quoteCheck.analyze(named(root), file);
      FileReport report = quoteCheck.checkAll(named(root), List.of(file)).files().get(0);
      return "\n" + LineExplanation.of(article, report, number(place.group(2)), column);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot read " + Trouble.of(file, e), e);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private static int number(String digits) throws MojoExecutionException {
    int number = Integer.parseInt(digits);
    if (number < 1) {
      throw new MojoExecutionException("lines and columns are counted from 1, not from 0");
    }
    return number;
  }
}
