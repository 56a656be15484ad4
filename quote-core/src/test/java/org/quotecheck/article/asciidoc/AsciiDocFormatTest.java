package org.quotecheck.article.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quotecheck.article.FormatChecks.drawn;

import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.ArticleFormats;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.FormatChecks;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

class AsciiDocFormatTest {
  private static final AsciiDocFormat FORMAT = new AsciiDocFormat();

  private static final String PAGE =
      """
      = Dene keeps its *lock*
      Ada Quill <ada@dene.example>; Bo Tarn
      v1.1, 2026-10-19: corrected
      :description: The mayor says "`never`" \\
        again
      :lang: en_GB
      // Nobody reads this.

      .What is at stake
      [.lead]
      "`We'll never sell it,`" said Ada{nbsp}Quill, of
      AT&amp;T &amp; Sons. She *did* not stay.footnote:[She said "`later`" twice.]

        literal "text"

      * one
      goes on
      ** two
      +
      tied
      +
      ----
      code "text"
      ----

      * three

      term:: meaning

      [quote, Bo Tarn, letter to the council]
      ____
      You closed it.

      . We waited.
      ____

      "We waited."
      -- Lena Holt, passenger

      > We
      > waited.
      > -- Mika Tarn

      [cols="2*"]
      |===
      |Lock |Boats

      2+|Dene
      a|
      * in a cell
      |nine
      |===

      image::lock.jpg[The "`lock`",title=The lock]

      == The _end_ ==

      ====
      Never closed.
      """;

  private static Article parse(String text) {
    return FORMAT.parse(SourceText.of("page.adoc", text));
  }

  private static String blocks(String text) {
    return drawn(parse(text.replace('⏎', '\n')).blocks());
  }

  /** Takes the markup out of one word of the page above. */
  private static String decoded(String source) {
    return Parser.unescapeEntities(source.replace("{nbsp}", "\u00A0"), false)
        .replaceAll("footnote:\\[.*", "")
        .replace("\"`", "“")
        .replace("`\"", "”")
        .replaceAll("[*_](?=\\w)|(?<=\\w)[*_]", "");
  }

  @Test
  void everyWordIsFoundInTheSource() {
    FormatChecks.positionsHold(FORMAT, PAGE, AsciiDocFormatTest::decoded);
  }

  @Test
  void everyPartOfAPageIsRead() {
    FormatChecks.everyPartIsRead(FORMAT, PAGE);
  }

  @Test
  void readsThePage() {
    assertEquals(
        "DESCRIPTION: The mayor says “never”⏎again"
            + " | HEADING: Dene keeps its lock"
            + " | CAPTION: What is at stake"
            + " | PARAGRAPH: “We'll never sell it,” said Ada\u00A0Quill, of⏎AT&T & Sons. She did"
            + " not stay."
            + " | FOOTNOTE#1: She said “later” twice."
            + " | LIST_ITEM#2: one⏎goes on | LIST_ITEM#3: two | LIST_ITEM#3: tied"
            + " | LIST_ITEM#2: three | LIST_ITEM#4: term | LIST_ITEM#4: meaning"
            + " | BLOCK_QUOTE#5: You closed it. | BLOCK_QUOTE#5: We waited."
            + " | CREDIT#5: Bo Tarn, letter to the council"
            + " | BLOCK_QUOTE#7: \"We waited.\" | CREDIT#7: Lena Holt, passenger"
            + " | BLOCK_QUOTE#8: We⏎waited. | CREDIT#8: Mika Tarn"
            + " | TABLE_CELL#9: Lock | TABLE_CELL#9: Boats | TABLE_CELL#10: Dene"
            + " | LIST_ITEM#12: in a cell | TABLE_CELL#11: nine"
            + " | CAPTION: The lock | HEADING: The end | PARAGRAPH: Never closed.",
        drawn(parse(PAGE).blocks()));
  }

  @Test
  void readsWhatAPageSaysAboutItself() {
    Article article = parse(PAGE);
    assertEquals(Optional.of("en-GB"), article.languageTag());
    assertEquals("Dene keeps its lock", article.metadata().get("title"));
    assertEquals("Ada Quill <ada@dene.example>; Bo Tarn", article.metadata().get("author"));
    assertEquals("en_GB", article.metadata().get("lang"));
  }

  @Test
  void readsTheFrontMatterOfSiteGenerators() {
    Article article = parse("---\ntitle: The \"lock\"\nlang: de\n---\n= Not this\n\nBody.\n");
    assertEquals(
        "TITLE: The \"lock\" | HEADING: Not this | PARAGRAPH: Body.", drawn(article.blocks()));
    assertEquals(Optional.of("de"), article.languageTag());
    assertEquals("The \"lock\"", article.metadata().get("title"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          = T⏎A. B. Quill⏎2026-10-19⏎⏎x  → HEADING: T | PARAGRAPH: x
          = T⏎// c⏎:a: b⏎Ada Quill⏎:c: d⏎⏎x  → HEADING: T | PARAGRAPH: x
          = T⏎The lock at Dene⏎stays open.⏎⏎x  → HEADING: T | PARAGRAPH: The lock at Dene⏎stays open. | PARAGRAPH: x
          = T⏎"We stay," she said⏎⏎x  → HEADING: T | PARAGRAPH: "We stay," she said | PARAGRAPH: x
          T of D⏎======⏎Ada Quill⏎⏎x  → HEADING: T of D | PARAGRAPH: x
          # T⏎⏎x  → HEADING: T | PARAGRAPH: x
          :page-title: One⏎⏎x  → TITLE: One | PARAGRAPH: x
          x⏎⏎:a: b \\⏎c⏎⏎y  → PARAGRAPH: x | PARAGRAPH: y
          """)
  void readsTheHeader(String text, String expected) {
    assertEquals(expected, blocks(text));
  }

  @Test
  void spansHoldTheMarkup() {
    Block item = parse("* one\n  more\n").blocks().get(0);
    assertEquals(new Span(0, 12), item.span());
    Article article = parse("[quote, Ada Quill , Lock]\n____\nx\n____\n");
    assertEquals("Ada Quill , Lock", article.source().slice(article.blocks().get(1).span()));
    Block heading = parse("A of B\n------\n").blocks().get(0);
    assertEquals(new Span(0, 13), heading.span());
  }

  @Test
  void isFoundByItsEnding() {
    for (String name : List.of("a.adoc", "b/c.ASCIIDOC", "d.asc")) {
      assertEquals("asciidoc", ArticleFormats.forName(name).id());
    }
  }
}
