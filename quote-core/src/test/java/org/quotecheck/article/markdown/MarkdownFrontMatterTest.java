package org.quotecheck.article.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quotecheck.article.FormatChecks.drawn;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.article.Article;
import org.quotecheck.text.SourceText;

/** The metadata before the body: what is prose of it, and what happens if it is broken. */
class MarkdownFrontMatterTest {
  private static final MarkdownFormat FORMAT = new MarkdownFormat();

  private static Article parse(String text) {
    return FORMAT.parse(SourceText.of("page.md", text.replace('⏎', '\n')));
  }

  private static String problems(Article article) {
    return article.problems().stream()
        .map(p -> article.source().position(p.span().begin()) + " " + p.message())
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          ---⏎title: The “lock”⏎---⏎a  → TITLE: The “lock” | PARAGRAPH: a
          ---⏎title: "The \\"lock\\" \\u2014 again"⏎---⏎a  → TITLE: The "lock" — again | PARAGRAPH: a
          ---⏎title: 'It''s shut'⏎...⏎a  → TITLE: It's shut | PARAGRAPH: a
          ---⏎description: >⏎  One⏎  two⏎⏎  three⏎tags: [a, b]⏎---⏎c  → DESCRIPTION: One two⏎three | PARAGRAPH: c
          ---⏎seo:⏎  title: Deep⏎params:⏎  summary: Short⏎---⏎  → TITLE: Deep | DESCRIPTION: Short
          ---⏎draft: true⏎author: Ada "Bo" Quill⏎---⏎a  → PARAGRAPH: a
          ---⏎title: ""⏎summary:⏎---⏎a  → PARAGRAPH: a
          ---⏎---⏎a  → PARAGRAPH: a
          ---  ⏎title: A⏎---  ⏎a  → TITLE: A | PARAGRAPH: a
          +++⏎title = "The \\"lock\\""⏎[params]⏎summary = 'One'⏎+++⏎a  → TITLE: The "lock" | DESCRIPTION: One | PARAGRAPH: a
          +++⏎description = "\""⏎One⏎two"\""⏎+++⏎a  → DESCRIPTION: One⏎two | PARAGRAPH: a
          {"title": "The \\"lock\\" \\u2014", "seo": {"title": "Deep"}}⏎a  → TITLE: The "lock" — | TITLE: Deep | PARAGRAPH: a
          {⏎  "summary": "One"⏎}⏎⏎a  → DESCRIPTION: One | PARAGRAPH: a
          {{< figure src="a" >}}⏎⏎a  → PARAGRAPH: a
          a⏎---⏎title: A⏎---  → HEADING: a | HEADING: title: A
          """)
  void readsTitleAndDescription(String text, String expected) {
    assertEquals(expected, drawn(parse(text).blocks()));
  }

  @Test
  void keepsPlainValuesAndTheLanguage() {
    Article article =
        parse("---⏎Title: A⏎author: Ada Quill⏎lang: en_GB⏎tags: [x]⏎seo: {title: B}⏎---⏎a");
    assertEquals(Map.of("title", "A", "author", "Ada Quill", "lang", "en_GB"), article.metadata());
    assertEquals(Optional.of("en-GB"), article.languageTag());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---⏎title: \"never closed⏎---⏎a",
        "---⏎title: [a⏎---⏎a",
        "---⏎a: b: c⏎---⏎a",
        "---⏎\tb: c⏎---⏎a",
        "+++⏎title = never quoted⏎+++⏎a",
        "+++⏎title = \"a\"⏎title = \"b\"⏎+++⏎a",
        "{\"title\": \"never closed⏎a"
      })
  void whatCannotBeReadIsAProblemAndTheBodyIsRead(String text) {
    Article article = parse(text);
    assertEquals(1, article.problems().size(), problems(article));
    String body = drawn(article.blocks());
    assertEquals("a", body.substring(body.length() - 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          ---⏎title: A⏎tags: [b⏎---⏎c  → 4:1 The front matter cannot be read as YAML: expected ',' or ']', but got <stream end>. Its values are ignored.
          +++⏎title = "A⏎+++⏎c  → 2:11 The front matter cannot be read as TOML: Unexpected end of line, expected " or a character. Its values are ignored.
          {"title" "A"}⏎c  → 1:10 The front matter cannot be read as JSON: Unexpected character ('"' (code 34)): was expecting a colon to separate field name and value. Its values are ignored.
          """)
  void aProblemSaysWhereAndWhat(String text, String expected) {
    assertEquals(expected, problems(parse(text)));
  }

  @Test
  void fencesThatAreNeverClosedAreNoFrontMatter() {
    assertEquals("PARAGRAPH: title: A", drawn(parse("---⏎title: A⏎").blocks()));
    assertEquals("", problems(parse("---⏎title: A⏎")));
  }
}
