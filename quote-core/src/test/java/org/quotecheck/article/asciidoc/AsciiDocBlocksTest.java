package org.quotecheck.article.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quotecheck.article.FormatChecks.drawn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.article.Article;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;
import org.quotecheck.text.TextProblem;

/** Which lines make a block, and what the block is. */
class AsciiDocBlocksTest {
  private static final AsciiDocFormat FORMAT = new AsciiDocFormat();

  private static Article parse(String text) {
    return FORMAT.parse(SourceText.of("page.adoc", text));
  }

  private static String blocks(String text) {
    return drawn(parse(text.replace('⏎', '\n')).blocks());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          == A ==⏎b  → HEADING: A | PARAGRAPH: b
          ====== A⏎### B⏎======= C  → HEADING: A | HEADING: B | PARAGRAPH: ======= C
          #dene is a tag  → PARAGRAPH: #dene is a tag
          A of B⏎------⏎⏎x⏎------⏎y⏎------  → HEADING: A of B | PARAGRAPH: x
          a⏎b  → PARAGRAPH: a⏎b
          a⏎// not read⏎b⏎/// read  → PARAGRAPH: a⏎b⏎/// read
          a⏎include::b.adoc[]⏎c⏎ifdef::d[]⏎e⏎endif::[]  → PARAGRAPH: a⏎c⏎e
          a⏎⏎  literal⏎still⏎⏎b  → PARAGRAPH: a | PARAGRAPH: b
          [normal]⏎  not literal  → PARAGRAPH: not literal
          a⏎[.lead]⏎b⏎----⏎c⏎----⏎d  → PARAGRAPH: a | PARAGRAPH: b | PARAGRAPH: d
          a⏎* no item⏎== no heading⏎.no title  → PARAGRAPH: a⏎* no item⏎== no heading⏎.no title
          a⏎⏎'''⏎⏎b⏎⏎***⏎⏎c⏎⏎<<<⏎⏎d  → PARAGRAPH: a | PARAGRAPH: b | PARAGRAPH: c | PARAGRAPH: d
          NOTE: a⏎b⏎⏎NOTES: c⏎⏎TIP:d  → PARAGRAPH: a⏎b | PARAGRAPH: NOTES: c | PARAGRAPH: TIP:d
          [[id]]⏎.A⏎[%opt.role#x,lang=en]⏎b  → CAPTION: A | PARAGRAPH: b
          ...and so on⏎⏎. one⏎⏎.25 calibre  → PARAGRAPH: ...and so on | LIST_ITEM#1: one | CAPTION: 25 calibre
          [source]⏎a "b"⏎c⏎⏎d  → PARAGRAPH: d
          [listing]⏎* a⏎----⏎b⏎⏎c  → PARAGRAPH: c
          a⏎+⏎b  → PARAGRAPH: a | PARAGRAPH: b
          image::a.png["b",10,title="C, d"]⏎⏎.E⏎video::f[]⏎⏎toc::[]⏎⏎g  → CAPTION: C, d | CAPTION: E | PARAGRAPH: g
          """)
  void readsParagraphs(String text, String expected) {
    assertEquals(expected, blocks(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          * a⏎* b⏎⏎* c⏎⏎d  → LIST_ITEM#1: a | LIST_ITEM#1: b | LIST_ITEM#1: c | PARAGRAPH: d
          - a⏎- b⏎⏎//-⏎⏎- c  → LIST_ITEM#1: a | LIST_ITEM#1: b | LIST_ITEM#2: c
          - a⏎⏎[]⏎- b  → LIST_ITEM#1: a | LIST_ITEM#2: b
          * a⏎** b⏎*** c⏎* d  → LIST_ITEM#1: a | LIST_ITEM#2: b | LIST_ITEM#3: c | LIST_ITEM#1: d
          * a⏎  b⏎. c⏎* d  → LIST_ITEM#1: a⏎b | LIST_ITEM#2: c | LIST_ITEM#1: d
          1. a⏎2. b⏎a. c⏎IV) d⏎4th. e  → LIST_ITEM#1: a | LIST_ITEM#1: b | LIST_ITEM#2: c | LIST_ITEM#3: d⏎4th. e
          <1> a⏎<.> b⏎⏎• c  → LIST_ITEM#1: a | LIST_ITEM#1: b | LIST_ITEM#2: c
          * [ ] a⏎* [x] b⏎* [c] d  → LIST_ITEM#1: a | LIST_ITEM#1: b | LIST_ITEM#1: [c] d
          * a⏎+⏎b⏎+⏎====⏎c⏎====⏎* d  → LIST_ITEM#1: a | LIST_ITEM#1: b | LIST_ITEM#1: c | LIST_ITEM#1: d
          * a⏎** b⏎⏎+⏎c  → LIST_ITEM#1: a | LIST_ITEM#2: b | LIST_ITEM#1: c
          * a⏎⏎ literal⏎⏎* b  → LIST_ITEM#1: a | LIST_ITEM#1: b
          * a of b⏎----⏎b⏎----⏎* c  → LIST_ITEM#1: a of b | LIST_ITEM#2: c
          a:: b⏎c::⏎d⏎e::⏎⏎ f⏎⏎g  → LIST_ITEM#1: a | LIST_ITEM#1: b | LIST_ITEM#1: c | LIST_ITEM#1: d | LIST_ITEM#1: e | LIST_ITEM#1: f | PARAGRAPH: g
          a::⏎b::: c⏎d:: e  → LIST_ITEM#1: a | LIST_ITEM#2: b | LIST_ITEM#2: c | LIST_ITEM#1: d | LIST_ITEM#1: e
          a::b⏎⏎c;; d  → PARAGRAPH: a::b | LIST_ITEM#1: c | LIST_ITEM#1: d
          .A⏎* b⏎+⏎.C⏎d  → CAPTION: A | LIST_ITEM#1: b | CAPTION: C | LIST_ITEM#1: d
          a⏎⏎+⏎b  → PARAGRAPH: a | PARAGRAPH: b
          youtube::a[b]⏎⏎a::b[c] d::e[f]  → PARAGRAPH: a::b[c] d::e[f]
          """)
  void readsLists(String text, String expected) {
    assertEquals(expected, blocks(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          ____⏎a⏎⏎b⏎____⏎c  → BLOCK_QUOTE#1: a | BLOCK_QUOTE#1: b | PARAGRAPH: c
          [quote,"Quill, Ada",'The Lock']⏎____⏎a⏎____  → BLOCK_QUOTE#1: a | CREDIT#1: Quill, Ada, The Lock
          [quote, attribution=Ada Quill]⏎a⏎b⏎⏎c  → BLOCK_QUOTE#1: a⏎b | CREDIT#1: Ada Quill | PARAGRAPH: c
          [quote, citetitle="B", attribution="A"]⏎a  → BLOCK_QUOTE#1: a | CREDIT#1: A
          [quote.big#x%o,,The Lock]⏎--⏎a⏎--  → BLOCK_QUOTE#1: a | CREDIT#1: The Lock
          [quote,https://dene.example[Ada _Quill_]]⏎a  → BLOCK_QUOTE#1: a | CREDIT#1: Ada Quill
          [,Ada Quill]⏎""⏎a⏎""  → BLOCK_QUOTE#1: a | CREDIT#1: Ada Quill
          [.pull-quote]⏎a⏎⏎b  → pull BLOCK_QUOTE#1: a | PARAGRAPH: b
          [.lead.pullquote]⏎****⏎a⏎⏎b⏎****  → pull BLOCK_QUOTE#1: a | pull BLOCK_QUOTE#1: b
          [quote.pull-quote,Ada Quill]⏎____⏎a⏎____  → pull BLOCK_QUOTE#1: a | CREDIT#1: Ada Quill
          [role="big pull-quote"]⏎> a⏎⏎b  → pull BLOCK_QUOTE#1: a | PARAGRAPH: b
          .T⏎[quote]⏎____⏎== H⏎a⏎____  → CAPTION: T | HEADING#1: H | BLOCK_QUOTE#1: a
          "a⏎b"⏎-- Ada Quill  → BLOCK_QUOTE#1: "a⏎b" | CREDIT#1: Ada Quill
          "`a`"⏎-- Ada Quill  → BLOCK_QUOTE#1: “a” | CREDIT#1: Ada Quill
          "a" b⏎-- Ada Quill  → PARAGRAPH: "a" b⏎-- Ada Quill
          > a⏎>⏎> > b⏎> > -- C⏎lazy  → BLOCK_QUOTE#1: a | BLOCK_QUOTE#2: b⏎-- C⏎lazy
          > a⏎>⏎> > b⏎> > -- C  → BLOCK_QUOTE#1: a | BLOCK_QUOTE#2: b | CREDIT#2: C
          > a⏎> -- Ada Quill, *Dene*⏎⏎b  → BLOCK_QUOTE#1: a | CREDIT#1: Ada Quill, Dene | PARAGRAPH: b
          ____⏎a⏎=====⏎b⏎=====⏎[quote,N]⏎_____⏎c⏎_____⏎d⏎____  → BLOCK_QUOTE#1: a | BLOCK_QUOTE#1: b | BLOCK_QUOTE#2: c | CREDIT#2: N | BLOCK_QUOTE#1: d
          [verse,Ada,Song]⏎____⏎a⏎  b⏎⏎// c⏎____  → VERSE#1: a⏎b | VERSE#1: // c | CREDIT#1: Ada, Song
          [quote]⏎* a⏎⏎[quote]⏎// b⏎////⏎c⏎////⏎  d  → LIST_ITEM#1: a | BLOCK_QUOTE#2: d
          [verse]⏎* a⏎b  → VERSE#1: * a⏎b
          > -- Ada Quill  → CREDIT#1: Ada Quill
          >a  → PARAGRAPH: >a
          """)
  void readsQuotations(String text, String expected) {
    assertEquals(expected, blocks(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          ----⏎a⏎----⏎....⏎b⏎....⏎++++⏎c⏎++++⏎```x⏎d⏎```⏎////⏎e⏎////⏎f  → PARAGRAPH: f
          ****⏎a⏎****⏎====⏎b⏎====⏎--⏎c⏎--  → PARAGRAPH: a | PARAGRAPH: b | PARAGRAPH: c
          [NOTE]⏎====⏎a⏎====⏎[TIP]⏎b  → PARAGRAPH: a | PARAGRAPH: b
          [source]⏎--⏎a⏎--⏎[comment]⏎--⏎b⏎--⏎[stem]⏎++++⏎c⏎++++⏎d  → PARAGRAPH: d
          ====⏎a⏎****⏎b⏎=====⏎c⏎=====⏎****⏎====⏎d  → PARAGRAPH: a | PARAGRAPH: b | PARAGRAPH: c | PARAGRAPH: d
          -----⏎a⏎----⏎b⏎-----⏎c  → PARAGRAPH: c
          ----⏎____⏎----⏎a⏎⏎____⏎b⏎____  → PARAGRAPH: a | BLOCK_QUOTE#1: b
          .A⏎----⏎b⏎----⏎.C⏎////⏎d⏎////⏎e  → CAPTION: A | CAPTION: C | PARAGRAPH: e
          """)
  void readsDelimitedBlocks(String text, String expected) {
    assertEquals(expected, blocks(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          |===⏎|a|b⏎|c |d⏎e⏎|===  → TABLE_CELL#1: a | TABLE_CELL#1: b | TABLE_CELL#2: c | TABLE_CELL#2: d⏎e
          [cols="1,1"]⏎|===⏎|a⏎|b⏎⏎f⏎|c⏎|===  → TABLE_CELL#1: a | TABLE_CELL#1: b | TABLE_CELL#1: f | TABLE_CELL#2: c
          [cols="2*,a,m"]⏎|===⏎|a|b|* CC|d⏎dd|e|f⏎|===  → TABLE_CELL#1: a | TABLE_CELL#1: b | LIST_ITEM#3: CC | TABLE_CELL#2: e | TABLE_CELL#2: f
          |===⏎|a|b|c⏎.2+|d 2+^.>s|e⏎|f|g⏎|h⏎|===  → TABLE_CELL#1: a | TABLE_CELL#1: b | TABLE_CELL#1: c | TABLE_CELL#2: d | TABLE_CELL#2: e | TABLE_CELL#3: f | TABLE_CELL#3: g | TABLE_CELL#4: h
          |===⏎|x \\| yy|3 a|z⏎|===  → TABLE_CELL#1: x | yy | TABLE_CELL#1: 3 | TABLE_CELL#1: z
          |===⏎a|b⏎|===  → TABLE_CELL#1: b
          |===⏎loose|b⏎|===  → TABLE_CELL#1: loose | TABLE_CELL#1: b
          ,===⏎a,"b, c"⏎d,e⏎,===  → TABLE_CELL#1: a | TABLE_CELL#1: b, c | TABLE_CELL#2: d | TABLE_CELL#2: e
          [format=csv,separator=;]⏎|===⏎a;b⏎"c⏎d";e⏎|===  → TABLE_CELL#1: a | TABLE_CELL#1: b | TABLE_CELL#2: c⏎d | TABLE_CELL#2: e
          :===⏎a:b⏎c:d⏎:===  → TABLE_CELL#1: a | TABLE_CELL#1: b | TABLE_CELL#2: c | TABLE_CELL#2: d
          [separator=!]⏎|===⏎!a!b|c⏎|===  → TABLE_CELL#1: a | TABLE_CELL#1: b|c
          |===⏎a|⏎!===⏎!b!c⏎!===⏎|d⏎|===  → TABLE_CELL#3: b | TABLE_CELL#3: c | TABLE_CELL#2: d
          |===⏎a|x⏎⏎____⏎q⏎____⏎|===  → TABLE_CELL#1: x | BLOCK_QUOTE#2: q
          """)
  void readsTables(String text, String expected) {
    assertEquals(expected, blocks(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"____", "====", "----", "|===", "--", "\"\"", "```", "////", "****"})
  void blocksThatAreNeverClosedAreReported(String delimiter) {
    Article article = parse("a\n\n" + delimiter + "\nb\n\n\"`c`\"\n");
    assertEquals("PARAGRAPH: a | PARAGRAPH: b | PARAGRAPH: “c”", drawn(article.blocks()));
    assertEquals(1, article.problems().size());
    TextProblem problem = article.problems().get(0);
    assertEquals(TextProblem.Kind.MARKUP, problem.kind());
    assertEquals(new Span(3, 3 + delimiter.length()), problem.span());
    assertTrue(problem.message().contains("“" + delimiter + "” is never closed"));
  }

  @Test
  void aBlockIsClosedInsideTheOneItBeginsIn() {
    Article article = parse("____\na\n====\nb\n____\n====\nc\n");
    assertEquals("BLOCK_QUOTE#1: a | BLOCK_QUOTE#1: b | PARAGRAPH: c", drawn(article.blocks()));
    assertEquals(
        List.of(3, 6),
        article.problems().stream()
            .map(p -> article.source().position(p.span().begin()).line())
            .toList());
  }
}
