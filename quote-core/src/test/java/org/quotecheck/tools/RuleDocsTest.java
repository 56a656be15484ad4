package org.quotecheck.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.quotecheck.RulePage;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** What people read about the rules is what the rules say. */
final class RuleDocsTest {
  private static final Path ROOT = Path.of("..");
  private static final String HINT = "stale; mend it with: " + RuleDocs.COMMAND;

  @Test
  void everyFileIsAsItWouldBeWritten() throws IOException {
    for (Map.Entry<Path, String> file : RuleDocs.files(ROOT).entrySet()) {
      Path path = file.getKey();
      String there = Files.exists(path) ? Files.readString(path) : "";
      assertEquals(file.getValue(), there, path + " is " + HINT);
    }
  }

  @Test
  void noPageIsLeftOfARuleThatIsGone() throws IOException {
    Set<Path> there = new TreeSet<>(RuleDocs.pages(ROOT));
    there.removeAll(RuleDocs.files(ROOT).keySet());
    assertEquals(Set.of(), there, HINT);
  }

  @Test
  void theCommandNamesAProfileThatThereIs() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertTrue(pom.contains("<id>docs</id>"));
    assertTrue(pom.contains(RuleDocs.class.getName()));
  }

  /** A rule of somebody else's may have none. */
  @Test
  void aRuleWithoutAPageHasItsSentence() {
    ArticleRule rule =
        new ArticleRule() {
          @Override
          public RuleInfo info() {
            return RuleInfo.named("house-rule", "Something is wrong.");
          }

          @Override
          public List<Finding> check(AnalyzedArticle article, RuleContext context) {
            return List.of();
          }
        };
    assertEquals(
        """
        # house-rule

        Something is wrong.

        ## Severity

        `warning` in the preset `recommended`, `warning` in the preset `strict`.
        """,
        RulePage.of(rule));
  }
}
