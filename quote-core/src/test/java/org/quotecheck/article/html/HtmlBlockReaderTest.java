package org.quotecheck.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quotecheck.article.FormatChecks.drawn;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.article.Block;
import org.quotecheck.article.Inline;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

class HtmlBlockReaderTest {
  private static List<Block> read(String html) {
    return HtmlBlockReader.read(
            MappedText.of(SourceText.of("page.html", html), new Span(0, html.length())), 1)
        .blocks();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          <h2>Lock closed</h2><p>Rain fell.</p>  → HEADING: Lock closed | PARAGRAPH: Rain fell.
          <p>One<p>Two  → PARAGRAPH: One | PARAGRAPH: Two
          <div>Loose <p>Inner</p> tail</div>  → PARAGRAPH: Loose | PARAGRAPH: Inner | PARAGRAPH: tail
          <p>  many \t spaces  here </p>  → PARAGRAPH: many spaces here
          <p>a<br> b</p>  → PARAGRAPH: a⏎b
          <p>a<br><br>b<br></p>  → PARAGRAPH: a | PARAGRAPH: b
          <p>Run <code>ls "x"</code> now</p>  → PARAGRAPH: Run ◻ now
          <p><img src=a.png alt="a “b”"></p>  → ''
          <p>See <img src=a.png> here</p>  → PARAGRAPH: See ◻ here
          <p>Go<script>var a = "b";</script>on</p>  → PARAGRAPH: Goon
          <p>a</p><pre>code "x"</pre><!-- "no" --><p>b</p>  → PARAGRAPH: a | PARAGRAPH: b
          <ul><li>one<li><p>two</p></ul><ol><li>three</ol>  → LIST_ITEM#1: one | LIST_ITEM#1: two | LIST_ITEM#2: three
          <ul><li>one<ul><li>two</ul>more</ul>  → LIST_ITEM#1: one | LIST_ITEM#2: two | LIST_ITEM#1: more
          <table><caption>Flows</caption><tr><th>a<td>b<tr><td>c</table>  → CAPTION: Flows | TABLE_CELL#1: a | TABLE_CELL#1: b | TABLE_CELL#2: c
          <dl><dt>Term<dd>Meaning</dl>  → PARAGRAPH: Term | PARAGRAPH: Meaning
          <figure><img src=x><figcaption>The quay</figcaption></figure>  → CAPTION: The quay
          <nav><a>Menu</a></nav><p>x</p>  → PARAGRAPH: x
          <p>Word<sup><a href="#fn1">1</a></sup>.</p>  → PARAGRAPH: Word.
          <div class="footnotes"><ol><li>A note</ol></div>  → FOOTNOTE: A note
          <p hidden>gone</p><p>x</p>  → PARAGRAPH: x
          """)
  void cutsTextIntoBlocks(String html, String expected) {
    assertEquals(expected.equals("''") ? "" : expected, drawn(read(html)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          <blockquote cite="/x">We agreed.</blockquote>  → BLOCK_QUOTE#1: We agreed.
          <blockquote><p>One</p><p>Two</p></blockquote><p>x</p>  → BLOCK_QUOTE#1: One | BLOCK_QUOTE#1: Two | PARAGRAPH: x
          <blockquote><p>One</p><footer>— <cite>Ada Quill</cite>, mayor</footer></blockquote>  → BLOCK_QUOTE#1: One | CREDIT#1: Ada Quill, mayor
          <blockquote><p>One</p><cite>Ada Quill</cite></blockquote>  → BLOCK_QUOTE#1: One | CREDIT#1: Ada Quill
          <blockquote><p>One. <cite>– Ada Quill</cite></p></blockquote>  → BLOCK_QUOTE#1: One. | CREDIT#1: Ada Quill
          <blockquote><p>One — <cite>Ada Quill</cite>, mayor</p></blockquote>  → BLOCK_QUOTE#1: One | CREDIT#1: Ada Quill, mayor
          <blockquote><p>I read <cite>The Larch</cite> daily.</p></blockquote>  → BLOCK_QUOTE#1: I read The Larch daily.
          <blockquote><p>I read <cite>The Larch</cite>.</p></blockquote>  → BLOCK_QUOTE#1: I read The Larch.
          <blockquote><p>One</p><p><cite>Ada Quill</cite></p></blockquote>  → BLOCK_QUOTE#1: One | CREDIT#1: Ada Quill
          <blockquote>One<br>— <cite>Ada Quill</cite></blockquote>  → BLOCK_QUOTE#1: One | CREDIT#1: Ada Quill
          <figure><blockquote><p>One</p></blockquote><figcaption>— Ada Quill</figcaption></figure>  → BLOCK_QUOTE#1: One | CREDIT#1: Ada Quill
          <blockquote class="twitter-tweet"><p lang="en">It opens.</p>&mdash; Ada Quill (@aquill) <a href="x">May 3</a></blockquote><p>y</p>  → BLOCK_QUOTE#1: It opens. | CREDIT#1: Ada Quill (@aquill) | PARAGRAPH: y
          <p class="pull-quote">One</p><p>x</p>  → pull BLOCK_QUOTE#1: One | PARAGRAPH: x
          <figure class="wp-block-pullquote"><blockquote><p>One</p><cite>Ada Quill</cite></blockquote></figure>  → pull BLOCK_QUOTE#1: One | pull CREDIT#1: Ada Quill
          <aside class="c-quote"><p>One</p><p>Two</p></aside>  → pull BLOCK_QUOTE#1: One | pull BLOCK_QUOTE#1: Two
          <div class="has-pullquote"><p>One</p></div>  → PARAGRAPH: One
          <blockquote>a<blockquote>b</blockquote>c</blockquote>  → BLOCK_QUOTE#1: a | BLOCK_QUOTE#2: b | BLOCK_QUOTE#1: c
          <blockquote><ul><li>a<li>b</ul></blockquote>  → BLOCK_QUOTE#1: a | BLOCK_QUOTE#1: b
          """)
  void tellsCreditsFromQuotes(String html, String expected) {
    assertEquals(expected, drawn(read(html)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          <p>He <q>ran</q>.  → QUOTE:ran
          <p><em> a </em><strong>b</strong>  → EMPHASIS:a STRONG:b
          <p><a href=" /x ">the <i>Larch</i></a>  → LINK:the Larch EMPHASIS:Larch
          <p><b>One<p>Two</b>  → STRONG:One STRONG:Two
          """)
  void keepsInlineMarkup(String html, String expected) {
    String found =
        read(html).stream()
            .flatMap(b -> b.inlines().stream().map(i -> i.kind() + ":" + i.prose().of(b.text())))
            .collect(Collectors.joining(" "));
    assertEquals(expected, found);
  }

  @Test
  void linkCarriesItsAddress() {
    Inline link = read("<p><a href=' /x?a=1&amp;b=2 '>y</a>").get(0).inlines().get(0);
    assertEquals("/x?a=1&b=2", link.target().orElseThrow());
  }

  @Test
  void mapsEntitiesExactly() {
    String html = "<p>&ldquo;We <b>agreed</b>&#8221; &amp; left</p>";
    Block block = read(html).get(0);
    assertEquals("“We agreed” & left", block.text());
    Span quotation = block.prose().toSource(new Span(0, 11));
    assertEquals("&ldquo;We <b>agreed</b>&#8221;", quotation.of(html));
    assertEquals(html, block.span().of(html));
  }

  @Test
  void numbersGroupsFromTheOneGiven() {
    MappedText html = MappedText.of(SourceText.of("x", "<ul><li>a</ul>"), new Span(0, 14));
    assertEquals(7, HtmlBlockReader.read(html, 7).blocks().get(0).group());
  }

  @Test
  void composesWithTheMapOfTheFragment() {
    String source = "> <p>One\n> two</p>";
    MappedText html = new MappedText.Builder().copy(source, 2, 9).copy(source, 11, 18).build();
    Block block = HtmlBlockReader.read(html, 7).blocks().get(0);
    assertEquals("One two", block.text());
    assertEquals("two", block.prose().toSource(new Span(4, 7)).of(source));
    assertEquals(new Span(2, 18), block.span());
    assertEquals(0, block.group());
  }
}
