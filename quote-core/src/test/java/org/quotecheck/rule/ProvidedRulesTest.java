package org.quotecheck.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.QuoteCheck;
import org.quotecheck.finding.Finding;
import org.quotecheck.report.Report;

/** Rules of somebody else's, sound and broken. */
final class ProvidedRulesTest {
  @TempDir Path folder;

  /** Finds something in every article. */
  private static class HouseRule implements ArticleRule {
    @Override
    public RuleInfo info() {
      return RuleInfo.named("house-rule", "There is an article.");
    }

    @Override
    public List<Finding> check(AnalyzedArticle article, RuleContext context) {
      return List.of(context.finding(article.article().blocks().get(0).span(), "An article."));
    }
  }

  /** A provider as it should be. */
  public static final class Sound implements RuleProvider {
    @Override
    public List<Rule> rules() {
      return List.of(new HouseRule());
    }
  }

  /** Takes the name of another rule. */
  public static final class Greedy implements RuleProvider {
    @Override
    public List<Rule> rules() {
      return List.of(new HouseRule(), new HouseRule());
    }
  }

  /** Cannot be made. */
  public static final class Unborn implements RuleProvider {
    /** Fails. */
    public Unborn() {
      throw new IllegalStateException("no style book");
    }

    @Override
    public List<Rule> rules() {
      return List.of();
    }
  }

  /** Fails when it is asked. */
  public static final class Mute implements RuleProvider {
    @Override
    public List<Rule> rules() {
      throw new UnsupportedOperationException("not today");
    }
  }

  /** Gives a rule without a legal name. */
  public static final class Nameless implements RuleProvider {
    @Override
    public List<Rule> rules() {
      return List.of(
          new HouseRule() {
            @Override
            public RuleInfo info() {
              return RuleInfo.named("House", "No name.");
            }
          });
    }
  }

  /** Gives a rule that throws. */
  public static final class Throwing implements RuleProvider {
    @Override
    public List<Rule> rules() {
      return List.of(
          new HouseRule() {
            @Override
            public List<Finding> check(AnalyzedArticle article, RuleContext context) {
              throw new IllegalStateException("no article today");
            }
          });
    }
  }

  private RuleSet rules(String provider) throws Exception {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(RuleProvider.class.getName()), provider + "\n");
    URL[] jar = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(jar, getClass().getClassLoader())) {
      return QuoteCheck.knownRules(loader);
    }
  }

  private Report report(String provider) throws Exception {
    Path article = Files.writeString(folder.resolve("ferry.txt"), "The ferry sank.\n");
    QuoteCheck check = QuoteCheck.builder().rules(rules(name(provider))).build();
    return check.checkAll(folder, List.of(article));
  }

  private static String name(String provider) {
    return ProvidedRulesTest.class.getName() + "$" + provider;
  }

  @Test
  void theirRulesFindWhatOursDoNot() throws Exception {
    assertEquals("{house-rule=1}", report("Sound").countByRule().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Greedy   | two rules are called house-rule",
        "Unborn   | Unborn failed: java.lang.IllegalStateException: no style book",
        "Mute     | Mute failed: java.lang.UnsupportedOperationException: not today",
        "Nameless | not two or more lower-case words with hyphens: House",
        "Missing  | Missing not found",
      })
  void aBrokenProviderIsNamedInOneSentence(String provider, String part) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> rules(name(provider)));
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.contains(part), message);
    assertEquals(1, message.lines().count(), message);
  }

  @Test
  void aRuleThatThrowsIsNamedBesideTheFile() throws Exception {
    String failure = report("Throwing").failures().toString();
    assertTrue(failure.contains("ferry.txt"), failure);
    assertTrue(failure.contains("the rule house-rule failed"), failure);
    assertTrue(failure.contains("no article today"), failure);
  }
}
