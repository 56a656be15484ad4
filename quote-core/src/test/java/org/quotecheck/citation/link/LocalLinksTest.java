package org.quotecheck.citation.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.ArticleFormats;
import org.quotecheck.article.Article;
import org.quotecheck.citation.link.Destination.State;
import org.quotecheck.text.SourceText;

/** Which addresses are local, and which names lead into an article. */
class LocalLinksTest {
  private static Article article(String name, String text) {
    return ArticleFormats.forName(name).parse(SourceText.of(name, text));
  }

  /** Where a link to a name leads that stands at the end of a text. */
  private static State state(String format, String text, String name) {
    String link =
        switch (format) {
          case "adoc" -> "\n\n<<" + name + ">>";
          case "html" -> "<p><a href='#" + name + "'>x</a></p>";
          default -> "\n\n[x](#" + name + ")";
        };
    return new LocalLinks(article("a." + format, text + link), Neighbourhood.NONE)
        .follow("#" + name)
        .map(Destination::state)
        .orElse(State.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          log.md                  → log.md          → ''        → true
          ../a%20b/log.md#May%201 → ../a b/log.md   → May 1     → true
          log.md?raw=1#may        → log.md          → may       → true
          100%.md                 → 100%.md         → ''        → true
          a+b.md                  → a+b.md          → ''        → true
          #may                    → ''              → may       → false
          /news/log/              → /news/log/      → ''        → false
          log.html                → log.html        → ''        → false
          .htaccess               → .htaccess       → ''        → false
          (https://lindal.test/a) → (https://lindal.test/a) → '' → false
          """)
  void readsLocalAddresses(String address, String path, String fragment, boolean isFile) {
    LocalAddress local = LocalAddress.of(address).orElseThrow();
    assertEquals(new LocalAddress(path, fragment), local);
    assertEquals(isFile, local.isFile());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "https://lindal.test/log",
        "//lindal.test/log",
        "mailto:ada@brill.test",
        "tel:+123",
        "data:,x",
        "{{ site.url }}/log.md",
        "{% link log.md %}",
        "<%= log %>",
        "$log.md",
        "C:\\log.md",
      })
  void leavesOtherAddresses(String address) {
    assertEquals(Optional.empty(), LocalAddress.of(address));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          md   → # The Survey of 2019!       → the-survey-of-2019
          md   → # The *Survey*, in `Lin.dal()` → the-survey-in-lindal
          md   → ## `lin.dal([tide][, log])` → lindaltide-log
          md   → ### 3. Costs & dangers      → costs--dangers
          md   → ### 3. Costs & dangers      → 3-costs--dangers
          md   → # Costs⏎# Costs             → costs-1
          md   → Costs here⏎-----            → costs-here
          md   → # Café Été                  → cafe-ete
          md   → # Café Été                  → café-été
          md   → # Café Été                  → caf%C3%A9-%C3%A9t%C3%A9
          md   → # Costs {#money .big}       → money
          md   → # Costs {#money .big}       → costs
          md   → Costs.⏎{: #money}           → money
          md   → <a name="money"></a>Costs   → money
          md   → <pre id=money>1</pre>       → money
          md   → It fell.[^a]⏎⏎[^a]: Log.    → fn:a
          md   → It fell.[^a]⏎⏎[^a]: Log.    → fnref:a
          md   → # [The log](/log)           → the-log
          md   → # 日本語                     → 日本語
          adoc → == The Survey               → _the_survey
          adoc → == The Survey               → The Survey
          adoc → [[money]]⏎Costs.            → money
          adoc → [#money.big]⏎Costs.         → money
          html → <h2 id="Money">Costs</h2>   → money
          """)
  void findsNames(String format, String text, String name) {
    assertEquals(State.THERE, state(format, text.replace('⏎', '\n'), name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          md   → # The survey               → the-survay    → NO_PLACE
          md   → The survey                 → the-survey    → NO_PLACE
          md   → # Costs                    → cost          → NO_PLACE
          adoc → == The survey              → _survey       → NO_PLACE
          html → <h2>Costs</h2>             → cost          → NO_PLACE
          md   → # The survey               → top           → UNKNOWN
          md   → # The survey               → :~:text=tide  → UNKNOWN
          md   → # The survey               → /page/2       → UNKNOWN
          md   → # The survey               → 🌉            → UNKNOWN
          md   → {{< toc >}}                → costs         → UNKNOWN
          md   → {% include costs.md %}     → costs         → UNKNOWN
          adoc → include::costs.adoc[]      → costs         → UNKNOWN
          adoc → == The {what}              → the_survey    → UNKNOWN
          mdx  → a⏎import Costs from 'c'⏎   → costs         → UNKNOWN
          """)
  void saysThatThereIsNoneOnlyIfThatIsSure(String format, String text, String name, State state) {
    assertEquals(state, state(format, text.replace('⏎', '\n'), name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[[", "{", "{#", "# ", "=", "<", "id=", "a\n--", "](", "[x](#a) "})
  void namesAreFoundInTimeInProportion(String piece) {
    String text = piece.repeat(100_000);
    for (String format : List.of("md", "adoc", "html")) {
      assertTimeoutPreemptively(Duration.ofSeconds(30), () -> state(format, text, "the-survey"));
    }
  }

  @Test
  void manyLinksIntoManyHeadingsTakeTimeInProportion() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("# Part ").append(i).append("\n\n[x](#part-").append(i).append(")\n\n");
    }
    Article article = article("a.md", text.toString());
    LocalLinks links = new LocalLinks(article, Neighbourhood.NONE);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            article
                .citationMarks()
                .forEach(
                    mark ->
                        assertEquals(
                            State.THERE, links.follow(mark.address()).orElseThrow().state())));
  }
}
