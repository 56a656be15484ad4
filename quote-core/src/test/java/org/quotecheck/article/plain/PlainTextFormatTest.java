package org.quotecheck.article.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quotecheck.article.FormatChecks.drawn;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.FormatChecks;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

class PlainTextFormatTest {
  private static final PlainTextFormat FORMAT = new PlainTextFormat();

  private static final String SAMPLE =
      """
      Dene lock stays open

      The ferry at Dene
      In this photo Ada Quill, left, opens the lock on June 3. Bo Tarn/Larch Press

      "We will stay," said\u00A0Ada Quill, the mayor of Dene,
      who spoke for \t an hour. "Nobody
        leaves."

      - one “item”
        goes on
      - two

      > quoted line
      > more of it
      >
      > next
      QUILL: Why now?
      TARN: Because.
      QUILL: Fine.

      Tags: Dene, locks
      """;

  private static List<Block> blocks(String text) {
    return FORMAT.parse(SourceText.of("a.txt", text)).blocks();
  }

  @Test
  void everyWordIsFoundInTheSource() {
    FormatChecks.positionsHold(FORMAT, SAMPLE, UnaryOperator.identity());
  }

  @Test
  void everyPartOfATextIsRead() {
    FormatChecks.everyPartIsRead(FORMAT, SAMPLE);
  }

  @Test
  void readsTheSample() {
    assertEquals(
        "HEADING: Dene lock stays open"
            + " | PARAGRAPH: The ferry at Dene⏎In this photo Ada Quill, left, opens the lock on"
            + " June 3. Bo Tarn/Larch Press"
            + " | PARAGRAPH: \"We will stay,\" said\u00A0Ada Quill, the mayor of Dene,⏎who spoke"
            + " for \t an hour. \"Nobody⏎leaves.\""
            + " | LIST_ITEM#1: one “item”⏎goes on | LIST_ITEM#1: two"
            + " | BLOCK_QUOTE#2: quoted line⏎more of it | BLOCK_QUOTE#2: next"
            + " | PARAGRAPH: QUILL: Why now? | PARAGRAPH: TARN: Because. | PARAGRAPH: QUILL: Fine."
            + " | PARAGRAPH: Tags: Dene, locks",
        drawn(blocks(SAMPLE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          Rain fell all day.⏎⏎It stopped.  → PARAGRAPH: Rain fell all day. | PARAGRAPH: It stopped.
          Rain returns⏎⏎It stopped.  → HEADING: Rain returns | PARAGRAPH: It stopped.
          Rain returns⏎It rained from noon until well after the last boat.  → HEADING: Rain returns | PARAGRAPH: It rained from noon until well after the last boat.
          Rain returned to the river at⏎Dene on Monday.  → PARAGRAPH: Rain returned to the river at⏎Dene on Monday.
          The mayor said:⏎⏎Go.  → PARAGRAPH: The mayor said: | PARAGRAPH: Go.
          a.⏎⏎-----⏎⏎b.⏎====⏎c.  → PARAGRAPH: a. | PARAGRAPH: b. | PARAGRAPH: c.
          a.⏎⏎- b said⏎⏎c.  → PARAGRAPH: a. | PARAGRAPH: - b said | PARAGRAPH: c.
          He said⏎- and meant it - no⏎twice.  → PARAGRAPH: He said⏎- and meant it - no⏎twice.
          a.⏎⏎* b⏎⏎* c⏎⏎d.  → PARAGRAPH: a. | LIST_ITEM#1: b | LIST_ITEM#1: c | PARAGRAPH: d.
          a.⏎⏎1. b⏎2. c⏎⏎• d  → PARAGRAPH: a. | LIST_ITEM#1: b | LIST_ITEM#1: c | LIST_ITEM#2: d
          a.⏎⏎1984. A bad year.  → PARAGRAPH: a. | PARAGRAPH: 1984. A bad year.
          a.⏎⏎> 100 boats.  → PARAGRAPH: a. | PARAGRAPH: > 100 boats.
          a.⏎> b⏎> c⏎⏎> d  → PARAGRAPH: a. | BLOCK_QUOTE#1: b⏎c | BLOCK_QUOTE#2: d
          a.⏎>> b⏎>> c  → PARAGRAPH: a. | BLOCK_QUOTE#1: b⏎c
          """)
  void cutsTextIntoBlocks(String text, String expected) {
    assertEquals(expected, drawn(blocks(text.replace('⏎', '\n'))));
  }

  @Test
  void everyLineIsAParagraphWhereLineEndsPartSentences() {
    String text =
        """
        Dene lock stays open
        By Ada Quill
        The lock at Dene will stay open, the council said.
        “We will not sell it,” said Bo Tarn.
        He left “without
        a word.”
        Nobody followed.""";
    assertEquals(
        "HEADING: Dene lock stays open | PARAGRAPH: By Ada Quill"
            + " | PARAGRAPH: The lock at Dene will stay open, the council said."
            + " | PARAGRAPH: “We will not sell it,” said Bo Tarn."
            + " | PARAGRAPH: He left “without⏎a word.” | PARAGRAPH: Nobody followed.",
        drawn(blocks(text)));
  }

  @Test
  void wrappedTextStaysTogetherThoughALineEndsWithAStop() {
    String text =
        """
        The lock at Dene will stay open, the council said on Monday.
        “We will not sell it,” said Bo Tarn, who chairs the council,
        adding that nobody had asked. It would not matter anyway, he
        said.""";
    assertEquals(1, blocks(text).size());
  }

  @Test
  void oneSentenceALineStaysTogetherBetweenBlankLines() {
    assertEquals(
        "PARAGRAPH: One stays.⏎Two goes. | PARAGRAPH: Three stays. | PARAGRAPH: Four goes.",
        drawn(blocks("One stays.\nTwo goes.\n\nThree stays.\n\nFour goes.")));
  }

  @Test
  void aLineTooLongForWrappingIsAParagraph() {
    String line = "The lock at Dene stays open. ".repeat(6).strip();
    assertEquals(4, blocks(line + "\n" + line + "\n\n" + line + "\n\nShort one.").size());
  }

  @Test
  void indentedLinesStartParagraphs() {
    assertEquals(
        "PARAGRAPH: The lock at Dene stays⏎open. | PARAGRAPH: Nobody will sell it, the⏎mayor said.",
        drawn(blocks("\tThe lock at Dene stays\nopen.\n\tNobody will sell it, the\nmayor said.")));
  }

  @Test
  void mapsLinesWithoutTheirMarks() {
    String text = "a.\n\n> one\r\n> two";
    Block block = blocks(text).get(1);
    assertEquals("one\ntwo", block.text());
    assertEquals("one\r\n> two", block.prose().toSource(new Span(0, 7)).of(text));
    assertEquals("> one\r\n> two", block.span().of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        " ",
        ">",
        "> ",
        "> a\n",
        "- ",
        "- a\n",
        "1. a\n\n",
        "A: b\n",
        "A: ",
        "a.\n",
        "\ta\n",
        "\r",
        "•",
        "\u00A0",
        "\uFFFC",
        "\"",
        "Aa Bb ",
        "-",
        "=\n",
        "9"
      })
  void hostileTextsAreReadInTime(String piece) {
    FormatChecks.isReadInTime(FORMAT, piece.repeat(100_000));
  }

  @Test
  void longLineIsReadInTime() {
    Article article = FormatChecks.isReadInTime(FORMAT, "“Word,” said Ada. ".repeat(300_000));
    assertEquals(1, article.blocks().size());
  }

  @Test
  void emptyTextHasNoBlocks() {
    assertEquals(List.of(), blocks(""));
    assertEquals(List.of(), blocks("\uFEFF"));
  }
}
