package org.quotecheck.article.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quotecheck.article.FormatChecks.drawn;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.article.Article;
import org.quotecheck.text.SourceText;

/** What site generators put into Markdown: gone from the prose, or read as the quote it makes. */
class MarkdownShortcodesTest {
  private static final MarkdownFormat FORMAT = new MarkdownFormat();

  private static Article parse(String name, String text) {
    return FORMAT.parse(SourceText.of(name, text.replace('⏎', '\n')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          {{< figure src="a.png" caption="A \\"pier\\"" >}}⏎⏎b  → PARAGRAPH: b
          a {{< ref "b.md" >}} c  → PARAGRAPH: a  c
          {{< note >}}⏎a⏎{{< /note >}}  → PARAGRAPH: a
          {{% notice tip %}}⏎a *b*⏎{{% /notice %}}  → PARAGRAPH: a b
          {{< quote author="Ada Quill" >}}⏎a *b*⏎⏎c⏎{{< /quote >}}⏎⏎d  → BLOCK_QUOTE#1: a b | BLOCK_QUOTE#1: c | CREDIT#1: Ada Quill | PARAGRAPH: d
          {{< quote text="a b" author="Ada Quill" />}}⏎⏎c  → BLOCK_QUOTE#1: a b | CREDIT#1: Ada Quill | PARAGRAPH: c
          {{< blockquote >}}a{{< /blockquote >}}  → BLOCK_QUOTE#1: a
          {{< pullquote author="Ada Quill" >}}⏎a⏎{{< /pullquote >}}⏎⏎b  → pull BLOCK_QUOTE#1: a | CREDIT#1: Ada Quill | PARAGRAPH: b
          {{< pq "a b" />}}⏎⏎c  → pull BLOCK_QUOTE#1: a b | PARAGRAPH: c
          <aside class="quote">⏎⏎a⏎⏎</aside>⏎⏎b  → pull BLOCK_QUOTE#1: a | PARAGRAPH: b
          <aside>⏎⏎a⏎⏎</aside>⏎⏎b  → PARAGRAPH: a | PARAGRAPH: b
          {{< highlight go >}}⏎a := "b"⏎{{< /highlight >}}⏎⏎c  → PARAGRAPH: c
          {{/* a "comment" */}}⏎⏎b  → PARAGRAPH: b
          `{{< a >}}` b⏎⏎```⏎{{< c >}}⏎```  → PARAGRAPH: ◻ b
          {{< never closed  → PARAGRAPH: {{< never closed
          """)
  void readsHugo(String text, String expected) {
    assertEquals(expected, drawn(parse("page.md", text).blocks()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          {% include pier.html alt="a" %}⏎⏎b  → PARAGRAPH: b
          {% if a %}⏎b⏎{% endif %}  → PARAGRAPH: b
          {% comment %}"a"{% endcomment %}⏎b  → PARAGRAPH: b
          {% quote "Ada Quill" %}⏎a⏎{% endquote %}  → BLOCK_QUOTE#1: a | CREDIT#1: Ada Quill
          a {{ page.title }} b  → PARAGRAPH: a  b
          a⏎{: .lead #first}⏎⏎b  → PARAGRAPH: a | PARAGRAPH: b
          # A {#id .x}⏎⏎b  → HEADING: A | PARAGRAPH: b
          > a⏎{: cite="https://dene.example"}  → BLOCK_QUOTE#1: a
          *a*{: .x} b  → PARAGRAPH: a b
          {::comment}⏎"a"⏎{:/comment}⏎⏎b  → PARAGRAPH: b
          a {b} c {"d"}  → PARAGRAPH: a {b} c {"d"}
          """)
  void readsLiquidAndKramdown(String text, String expected) {
    assertEquals(expected, drawn(parse("page.md", text).blocks()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          import Pier from "./pier"⏎⏎a  → PARAGRAPH: a
          export const a = "b"⏎⏎c  → PARAGRAPH: c
          <Pier name="a b" />⏎⏎c  → PARAGRAPH: c
          <Note>⏎  a *b*⏎</Note>  → PARAGRAPH: a b
          <Quote author="Ada Quill">⏎  a⏎</Quote>⏎⏎b  → BLOCK_QUOTE#1: a | CREDIT#1: Ada Quill | PARAGRAPH: b
          a {count + 1} b  → PARAGRAPH: a  b
          {/* "a" */}⏎⏎b  → PARAGRAPH: b
          """)
  void readsMdx(String text, String expected) {
    assertEquals(expected, drawn(parse("page.mdx", text).blocks()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          a⏎⏎{{< quote >}}⏎b  → 3:1 The shortcode quote is never closed and has no text of its own. It is left out.
          {{< quote >}}a{{< /quote >}}  →
          """)
  void aQuoteThatIsNeverClosedIsAProblem(String text, String expected) {
    Article article = parse("page.md", text);
    String problems =
        article.problems().stream()
            .map(p -> article.source().position(p.span().begin()) + " " + p.message())
            .collect(Collectors.joining(" | "));
    assertEquals(expected == null ? "" : expected, problems);
  }
}
