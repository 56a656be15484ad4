package org.quotecheck.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.ConfigurationFiles;
import org.quotecheck.QuoteCheck;
import org.quotecheck.Repair;
import org.quotecheck.cases.CaseFile;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.builtin.BuiltinRules;
import org.quotecheck.rule.wording.PlainWords;
import org.quotecheck.rule.wording.Wording;

/** Whatever is mended: words, line ends and a byte order mark are the same afterwards. */
final class RepairPropertyTest {
  private static final Set<String> SUPPRESSED =
      Set.of("unattributed-quote", "undecided-speaker", "late-attribution", "fragment-quote");

  @TempDir private static Path folder;

  /** Those of all cases, each as Markdown, since a paragraph of text is one there, too. */
  static Stream<String> articles() {
    return Stream.of("en/quotations", "en/attribution", "en/classification")
        .flatMap(name -> CaseFile.in(name).stream())
        .map(
            file ->
                file.cases().stream().map(each -> each.text()).collect(Collectors.joining("\n")));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void keepsWordsLineEndsAndMark(String article) throws Exception {
    String lines = article.replace("\r\n", "\n").replace('\r', '\n');
    keeps(lines);
    keeps("\uFEFF" + lines.replace("\n", "\r\n"));
    keeps(lines.replace("\n", "\r"));
  }

  private static void keeps(String text) throws Exception {
    Path file = folder.resolve("article.md");
    Files.writeString(file, text);
    QuoteCheck check = check("curly");
    Repair repair = new Repair(check, SUPPRESSED, "");
    List<List<String>> words = words(check, file);
    Repair.Outcome outcome = repair.look(folder, file);
    if (outcome.isChange()) {
      repair.write(file, outcome);
    }
    String after = Files.readString(file);
    assertEquals(words, words(check, file));
    assertEquals(kinds(text), kinds(after));
    assertEquals(text.startsWith("\uFEFF"), after.startsWith("\uFEFF"));
    assertEquals(text.endsWith("\n"), after.endsWith("\n"));
  }

  /** The kinds of line ends. */
  private static Set<String> kinds(String text) {
    return Pattern.compile("\r\n|\n|\r")
        .matcher(text)
        .results()
        .map(m -> m.group())
        .collect(Collectors.toSet());
  }

  private static List<List<String>> words(QuoteCheck check, Path file) throws Exception {
    AnalyzedArticle article = check.analyze(folder, file);
    Wording wording = new Wording(article.article());
    return article.quotations().all().stream()
        .map(quotation -> PlainWords.of(wording.inside(quotation)))
        .toList();
  }

  private static QuoteCheck check(String style) throws Exception {
    Path settings =
        Files.writeString(
            folder.resolve("quotecheck.yaml"),
            "rules: {mixed-quote-style: {severity: warning, style: " + style + "}}\n");
    return QuoteCheck.builder()
        .configuration(
            new ConfigurationFiles(RepairPropertyTest.class.getClassLoader(), folder)
                .read(RuleSet.of(BuiltinRules.ALL), Optional.of(settings), List.of()))
        .threads(1)
        .build();
  }

  private static String repaired(String name, String text, Set<String> suppressed, String reason)
      throws Exception {
    Path file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    Repair repair = new Repair(check("straight"), suppressed, reason);
    Repair.Outcome outcome = repair.look(folder, file);
    repair.write(file, outcome);
    return Files.readString(file);
  }

  @Test
  void marksAreMadeAlike() throws Exception {
    assertEquals(
        "\"It sank,\" said Odile Marsh.\n",
        repaired("a.txt", "“It sank,\" said Odile Marsh.\n", Set.of(), ""));
  }

  @Test
  void marksInsideBecomeSingle() throws Exception {
    assertEquals(
        "\"She said 'the ferry sank' and went,\" said Odile Marsh.\n",
        repaired(
            "a.txt",
            "\"She said \"the ferry sank\" and went,\" said Odile Marsh.\n",
            Set.of(),
            ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md   | <!-- quotecheck-disable-next-line unattributed-quote -- known -->",
        "a.mdx  | {/* quotecheck-disable-next-line unattributed-quote -- known */}",
        "a.adoc | // quotecheck-disable-next-line unattributed-quote -- known",
      })
  void aCommentAboveSuppresses(String name, String comment) throws Exception {
    String before = "The council met.\n\n\"We were never told about the bridge.\"\n";
    String after = repaired(name, before, Set.of("unattributed-quote"), "known");
    assertTrue(after.contains("\n\n" + comment + "\n"), after);
    QuoteCheck check = check("straight");
    assertEquals(
        List.of(), check.checkAll(folder, List.of(folder.resolve(name))).findings().toList());
  }

  @Test
  void aCommentInHtmlStandsBeforeTheElement() throws Exception {
    String after =
        repaired(
            "a.html",
            "<main><p>The council met.</p>\n  <p>\"We were never told about it.\"</p></main>\n",
            Set.of("unattributed-quote"),
            "known");
    assertTrue(after.contains("\n  <!-- quotecheck-disable-next-line"), after);
    assertTrue(after.contains("-->\n  <p>"), after);
  }

  @Test
  void plainTextHasNoComments() throws Exception {
    Path file =
        Files.writeString(folder.resolve("a.txt"), "The council met.\n\n\"We never knew.\"\n");
    Repair repair = new Repair(check("straight"), Set.of("unattributed-quote"), "known");
    Repair.Outcome outcome = repair.look(folder, file);
    assertFalse(outcome.isChange());
    Files.writeString(file, "The council met.\n\n\"We were never told about the bridge.\"\n");
    assertEquals(1, repair.look(folder, file).left().size());
  }
}
