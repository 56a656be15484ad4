package org.quotecheck.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quotecheck.article.FormatChecks.drawn;

import java.util.Optional;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.ArticleFormats;
import org.quotecheck.article.Article;
import org.quotecheck.article.FormatChecks;
import org.quotecheck.text.SourceText;

class HtmlFormatTest {
  private static final HtmlFormat FORMAT = new HtmlFormat();

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <title>Harlow &amp; Dene: &ldquo;The lock stays&rdquo;</title>
      <meta name="Description" content="Mayor says &quot;never&quot;  again">
      <meta property="og:title" content="Harlow &amp; Dene: “The lock stays”">
      <style>p { content: "x" }</style>
      </head>
      <body>
      <nav><a href="/">Home</a></nav>
      <h1>The lock
      stays</h1>
      <p>&#8220;We&rsquo;ll <em>never</em>
         sell it,&#x201D; said Ada&nbsp;Quill&#128512;, of AT&T &notit; &bogus; &amp;amp;.
      <p>Second <q>line</q><br>here <code>x = "y"</code> <a href="/a?b&amp;c">then</a>
      <blockquote cite="/x"><p>One.</p><p>Two.</p><footer>&mdash; <cite>Bo Tarn</cite></footer></blockquote>
      <table>stray<tr><td>a<td>b &lt; c</table>
      <ul><li>one<li>two</ul>
      <p><b>mis<i>nested</b> tags</i> end
      <footer>Copyright</footer>
      </body>
      </html>
      """;

  private static Article parse(String html) {
    return FORMAT.parse(SourceText.of("page.html", html));
  }

  private static String withoutTags(String source) {
    return Parser.unescapeEntities(source.replaceAll("<[^<>]*>", ""), false);
  }

  @Test
  void everyWordIsFoundInTheSource() {
    FormatChecks.positionsHold(FORMAT, PAGE, HtmlFormatTest::withoutTags);
  }

  @Test
  void everyPartOfAPageIsRead() {
    FormatChecks.everyPartIsRead(FORMAT, PAGE);
  }

  @Test
  void readsWhatAPageSaysAboutItself() {
    Article article = parse(PAGE);
    assertEquals(Optional.of("en-GB"), article.languageTag());
    assertEquals("Mayor says \"never\" again", article.metadata().get("description"));
    assertEquals("Harlow & Dene: “The lock stays”", article.metadata().get("title"));
    assertEquals(
        "TITLE: Harlow & Dene: “The lock stays” | DESCRIPTION: Mayor says \"never\" again",
        drawn(article.blocks().subList(0, 2)));
    assertEquals(
        "Mayor says &quot;never&quot;  again",
        article.source().slice(article.blocks().get(1).span()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          <header><h1>Paper</h1></header><main><p>x</p></main><p>more</p>  → PARAGRAPH: x
          <p>ad</p><article><p>x</p><aside><p>y</p></aside></article><article>z</article>  → PARAGRAPH: x | PARAGRAPH: y | PARAGRAPH: z
          <article>a<article>b</article></article>  → PARAGRAPH: a | PARAGRAPH: b
          <main></main><p>x</p>  → PARAGRAPH: x
          <p>x</p><aside>Related</aside><footer>Imprint</footer>  → PARAGRAPH: x
          <section><p>x</p><footer>y</footer></section>  → PARAGRAPH: x | PARAGRAPH: y
          <svg><title>icon</title></svg><p>x</p>  → PARAGRAPH: x
          """)
  void readsTheArticleWhereThePageMarksIt(String html, String expected) {
    assertEquals(expected, drawn(parse(html).blocks()));
  }

  @Test
  void takesTheLanguageOfTheArticleWhereThePageNamesNone() {
    assertEquals(Optional.of("de-AT"), parse("<main lang=' de_AT '>x</main>").languageTag());
    assertEquals(Optional.empty(), parse("<p lang=fr>x</p>").languageTag());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<a href=x>",
        "<p>",
        "<blockquote>",
        "<table><tr><td>",
        "<ul><li>",
        "<q>",
        "<",
        "&",
        "&am",
        "&#",
        "</p>",
        "<!--",
        "<b><p>x",
        "<i x=1>t",
        "<figure>",
        "<cite>x",
        "<blockquote><cite>",
        "<br>",
        "<br>x",
        "\"",
        "\u0000",
        "\r",
        "<meta name=og:title content=x>",
        "<meta name=description content='",
        "<article>",
        "&ldquo;",
        "&#8220;x",
        "x <sup><a href='#1'>"
      })
  void hostilePagesAreReadInTime(String piece) {
    FormatChecks.isReadInTime(FORMAT, piece.repeat(100_000));
  }

  @Test
  void longLinesAreReadInTime() {
    String line = "&ldquo;Word&rdquo; said <b>Ada</b> Quill. ".repeat(120_000);
    Article article = FormatChecks.isReadInTime(FORMAT, line);
    assertEquals(1, article.blocks().size());
    assertTrue(article.blocks().get(0).text().startsWith("“Word” said Ada Quill. “Word”"));
  }

  @Test
  void nulCharactersKeepTheirNeighboursInPlace() {
    FormatChecks.positionsHold(FORMAT, "<p>one\0two three</p>", s -> s.replace("\0", ""));
    FormatChecks.positionsHold(FORMAT, "<title>a\0b</title>", s -> s.replace('\0', '\uFFFD'));
  }

  @Test
  void isFoundByItsEnding() {
    assertEquals("html", ArticleFormats.forName("a/b.XHTML").id());
  }
}
