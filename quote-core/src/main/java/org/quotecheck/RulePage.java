package org.quotecheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.Preset;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleInfo;

/** The page of a rule, which stands beside its class in the jar, as Markdown. */
public final class RulePage {
  private RulePage() {}

  /**
   * The whole page: what the rule finds, why, samples, options, and how severe it is by itself.
   * Somebody else's rule without a page has its one sentence instead.
   */
  public static String of(Rule rule) {
    RuleInfo info = rule.info();
    String page = written(rule).orElseGet(() -> "# " + info.id() + "\n\n" + info.summary() + "\n");
    return page.stripTrailing() + "\n\n## Severity\n\n" + levels(info) + "\n";
  }

  private static Optional<String> written(Rule rule) {
    try (InputStream in = rule.getClass().getResourceAsStream(rule.info().id() + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the page of " + rule.info().id(), e);
    }
  }

  /** One sentence for the presets and one for each limit. */
  private static String levels(RuleInfo rule) {
    String presets =
        Arrays.stream(Preset.values())
            .map(preset -> preset(rule, preset))
            .collect(Collectors.joining(", ", "", "."));
    Map<Level, String> limits = new TreeMap<>();
    for (Genre genre : Genre.values()) {
      Level limit = rule.genreLimits().getOrDefault(genre, Level.ERROR);
      if (limit != Level.ERROR) {
        limits.merge(limit, genre.label(), (one, other) -> one + ", " + other);
      }
    }
    return presets
        + limits.entrySet().stream()
            .map(limit -> limit(limit.getKey(), limit.getValue()))
            .collect(Collectors.joining());
  }

  private static String preset(RuleInfo rule, Preset preset) {
    Level level = rule.level(preset, Genre.NEWS);
    return String.format(Locale.ROOT, "`%s` in the preset `%s`", level.label(), preset.label());
  }

  private static String limit(Level limit, String genres) {
    String most = limit == Level.OFF ? "`off`" : "at most `" + limit.label() + "`";
    return String.format(Locale.ROOT, " It is %s in these genres: %s.", most, genres);
  }
}
