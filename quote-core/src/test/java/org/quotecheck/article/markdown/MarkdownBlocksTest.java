package org.quotecheck.article.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quotecheck.article.FormatChecks.drawn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.FormatChecks;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.TextProblem;

/** Which blocks a page of Markdown has, and what prose is left of its markup. */
class MarkdownBlocksTest {
  private static final MarkdownFormat FORMAT = new MarkdownFormat();

  private static Article parse(String text) {
    return FORMAT.parse(SourceText.of("page.md", text.replace('⏎', '\n')));
  }

  private static String blocks(String text) {
    return drawn(parse(text).blocks());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          # A #⏎b⏎⏎c⏎===⏎d⏎---  → HEADING: A | PARAGRAPH: b | HEADING: c | HEADING: d
          a⏎b  ⏎c\\⏎d  → PARAGRAPH: a⏎b⏎c⏎d
          #hashtag⏎⏎1986. A year⏎⏎***⏎⏎b  → PARAGRAPH: #hashtag | LIST_ITEM#1: A year | PARAGRAPH: b
          - a⏎- b⏎  more⏎⏎  still b  → LIST_ITEM#1: a | LIST_ITEM#1: b⏎more | LIST_ITEM#1: still b
          1. a⏎   - b⏎2. c  → LIST_ITEM#1: a | LIST_ITEM#2: b | LIST_ITEM#1: c
          - a⏎⏎* b  → LIST_ITEM#1: a | LIST_ITEM#2: b
          > a⏎lazy⏎>⏎> b⏎⏎c  → BLOCK_QUOTE#1: a⏎lazy | BLOCK_QUOTE#1: b | PARAGRAPH: c
          > a⏎> > b  → BLOCK_QUOTE#1: a | BLOCK_QUOTE#2: b
          > ## A⏎> - b  → HEADING#1: A | BLOCK_QUOTE#1: b
          - > a  → BLOCK_QUOTE#2: a
          > a. <cite>Ada Quill</cite>  → BLOCK_QUOTE#1: a. | CREDIT#1: Ada Quill
          > as <cite>The Lock</cite>  → BLOCK_QUOTE#1: as The Lock
          > [!NOTE]⏎> a⏎>⏎> b  → PARAGRAPH: a | PARAGRAPH: b
          > [!NOTE] a  → PARAGRAPH: a
          ```⏎"a"⏎```⏎b⏎⏎    "c"⏎⏎d  → PARAGRAPH: b | PARAGRAPH: d
          ~~~ text⏎never closed "a"  →
          [a]: https://dene.example "No prose"⏎⏎b [a]  → PARAGRAPH: b a
          """)
  void readsBlocks(String text, String expected) {
    assertEquals(expected == null ? "" : expected, blocks(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          *a* __b__ ***c*** ~~d~~  → a b c ~~d~~
          \\"a\\" \\*b\\* c\\d  → "a" *b* c\\d
          &ldquo;a&rdquo; b&hellip;c &#8217; &#x2014; &bogus; AT&T  → “a” b…c ’ — &bogus; AT&T
          `"a"` and ``b ` c``  → ◻ and ◻
          [a "b"](https://dene.example "Title")  → a "b"
          ![alt "b"](pier.png "Title") c  → ◻ c
          [![alt](pier.png)](https://dene.example) a  → ◻ a
          <https://dene.example/a> b https://dene.example/c_d_e.  → ◻ b ◻.
          a<br>b <em>c</em> <span class="x">d</span>  → a⏎b c d
          a <!-- "b" --> c  → a  c
          a <q>b</q>  → a b
          a<sup>2</sup> b  → a2 b
          a[^1] b  → a[^1] b
          snake_case_word and 2*3*4  → snake_case_word and 234
          """)
  void readsInlineMarkup(String text, String expected) {
    assertEquals("PARAGRAPH: " + expected, blocks(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          ¦ A ¦ B ¦⏎¦---¦:-:¦⏎¦ a ¦ "b" ¦  → TABLE_CELL#1: A | TABLE_CELL#1: B | TABLE_CELL#2: a | TABLE_CELL#2: "b"
          A ¦ B⏎--¦--⏎a \\¦ c ¦ *b*  → TABLE_CELL#1: A | TABLE_CELL#1: B | TABLE_CELL#2: a ¦ c | TABLE_CELL#2: b
          ¦ A ¦⏎¦---¦⏎¦ a ¦ over ¦⏎⏎b  → TABLE_CELL#1: A | TABLE_CELL#2: a | PARAGRAPH: b
          ¦ A ¦ B ¦⏎¦---¦⏎  → PARAGRAPH: ¦ A ¦ B ¦⏎¦---¦
          ¦ A ¦ B ¦⏎¦---¦---¦⏎¦ a ¦⏎¦ ¦ b ¦  → TABLE_CELL#1: A | TABLE_CELL#1: B | TABLE_CELL#2: a | TABLE_CELL#3: b
          """)
  void readsTables(String text, String expected) {
    assertEquals(expected.replace('¦', '|'), blocks(text.replace('¦', '|')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          a[^1].⏎⏎[^1]: b "c"  → PARAGRAPH: a. | FOOTNOTE#1: b "c"
          a[^n] b⏎⏎[^n]: c⏎    d⏎⏎e  → PARAGRAPH: a b | FOOTNOTE#1: c⏎d | PARAGRAPH: e
          a^[b *c*] d  → PARAGRAPH: a d | FOOTNOTE#1: b c
          [^1]: Never referred to  → FOOTNOTE#1: Never referred to
          > a[^1]⏎⏎[^1]: b  → BLOCK_QUOTE#1: a | FOOTNOTE#2: b
          """)
  void readsFootnotes(String text, String expected) {
    assertEquals(expected, blocks(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          <p>a &amp; b</p>⏎⏎c  → PARAGRAPH: a & b | PARAGRAPH: c
          <blockquote>⏎⏎a *b*⏎⏎</blockquote>⏎⏎c  → BLOCK_QUOTE#1: a b | PARAGRAPH: c
          <blockquote><p>a</p><footer>Ada Quill</footer></blockquote>  → BLOCK_QUOTE#1: a | CREDIT#1: Ada Quill
          <figure><img src="a.png"><figcaption>A pier.</figcaption></figure>  → CAPTION: A pier.
          <!-- "a"⏎⏎b -->⏎⏎c  → PARAGRAPH: c
          <script>⏎let a = "b";⏎⏎let c;⏎</script>⏎⏎d  → PARAGRAPH: d
          <div class="note">⏎⏎a⏎⏎</div>  → PARAGRAPH: a
          <table><tr><td>a</td><td>b</td></tr></table>  → TABLE_CELL#1: a | TABLE_CELL#1: b
          """)
  void readsRawHtml(String text, String expected) {
    assertEquals(expected, blocks(text));
  }

  @Test
  void everyPartOfAPageIsRead() {
    FormatChecks.everyPartIsRead(
        FORMAT,
        """
        ---
        title: "A \\"lock\\""
        ---
        # The *lock*

        > “We *stay*,” said&nbsp;Ada.
        > {: .big}

        | A | "b" |
        |---|-----|
        | c[^1] | d |

        {{< quote author="Bo" >}}
        It <em>holds</em>.
        {{< /quote >}}

        [^1]: Since 1986.
        """);
  }

  /** Looked at in full for each of its lines, it would take many minutes. */
  @Test
  void aParagraphOfManyLinesIsReadInTime() {
    for (String line : List.of("== a\n", "2. a\n")) {
      Article article = FormatChecks.isReadInTime(FORMAT, "a\n" + line.repeat(200_000));
      int words = article.blocks().stream().mapToInt(b -> b.text().split("a", -1).length - 1).sum();
      assertEquals(200_001, words, line);
    }
  }

  @Test
  void aParagraphThatIsCutIsAProblem() {
    Article article = parse("a\n" + "“a”\n".repeat(1_500));
    assertEquals(2, article.blocks().size());
    TextProblem problem = article.problems().get(0);
    assertEquals(1, article.problems().size());
    assertEquals(
        "The paragraph goes on for more than 1,000 lines and was read as several. Put an empty line"
            + " between paragraphs.",
        problem.message());
    assertEquals("1001:1", article.source().position(problem.span().begin()).toString());
  }

  @Test
  void whatFollowsACutParagraphIsReadAsEver() {
    String lines = "“a”\n".repeat(1_000);
    Article article = parse(lines + "- b\n- c\n\n> d\n\n# E\n");
    List<Block> blocks = article.blocks();
    assertEquals(
        "LIST_ITEM#1: b | LIST_ITEM#1: c | BLOCK_QUOTE#2: d | HEADING: E",
        drawn(blocks.subList(1, blocks.size())));
  }
}
