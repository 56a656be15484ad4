package org.quotecheck.maven;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.quotecheck.config.source.Nearest;

/**
 * A parameter that takes one of few words. Maven itself reads any misspelt truth value as false,
 * which would switch a gate off without a word; so ours are read here.
 */
final class Choice {
  private Choice() {}

  static boolean truth(String parameter, String given) throws MojoExecutionException {
    return oneOf(parameter, given, Map.of("true", true, "false", false));
  }

  /**
   * The value of the word {@code given}; upper and lower case are alike.
   *
   * @throws MojoExecutionException if it is none of {@code legal}; the message lists them
   */
  static <T> T oneOf(String parameter, String given, Map<String, T> legal)
      throws MojoExecutionException {
    T value = legal.get(given.strip().toLowerCase(Locale.ROOT));
    if (value == null) {
      throw illegal(parameter, given, legal.keySet());
    }
    return value;
  }

  static MojoExecutionException illegal(String parameter, String given, Collection<String> legal) {
    String guess = nearest(given, legal).map(n -> "; did you mean " + n + "?").orElse("");
    List<String> words = legal.stream().sorted().toList();
    return new MojoExecutionException(
        String.format(
            Locale.ROOT,
            "quotecheck.%s is \"%s\", which is none of %s%s",
            parameter,
            given,
            String.join(", ", words),
            guess));
  }

  /** The word most like {@code given}, if one is so near that it was probably meant. */
  static Optional<String> nearest(String given, Collection<String> words) {
    return Nearest.to(given, words);
  }
}
