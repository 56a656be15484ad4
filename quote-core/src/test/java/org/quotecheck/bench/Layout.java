package org.quotecheck.bench;

import java.util.List;
import java.util.stream.Collectors;

/** How an invented article is written down. */
public enum Layout {
  /** Paragraphs between empty lines. */
  TEXT("txt", "", ""),
  /** All in one paragraph, on one line. */
  LINE("txt", "", ""),
  /** Markdown with front matter, a heading, emphasis and links. */
  MARKDOWN(
      "md",
      """
      ---
      title: The pump
      author: Alma Morvale
      ---

      # The pump

      """,
      ""),
  /** A page with a head, a heading, emphasis and entities. */
  HTML(
      "html",
      """
      <!doctype html>
      <html lang="en"><head><title>The pump</title></head>
      <body><article>
      <h1>The pump</h1>
      """,
      "</article></body></html>\n"),
  /** AsciiDoc with a title, emphasis and links. */
  ASCIIDOC(
      "adoc",
      """
      = The pump
      Alma Morvale

      """,
      "");

  private final String ending;
  private final String head;
  private final String tail;

  Layout(String ending, String head, String tail) {
    this.ending = ending;
    this.head = head;
    this.tail = tail;
  }

  /** A name for the article's file. */
  String fileName() {
    return "news." + ending;
  }

  /** The characters of the file. */
  String write(List<String> paragraphs) {
    String gap = this == LINE ? " " : "\n\n";
    return paragraphs.stream().map(this::marked).collect(Collectors.joining(gap, head, "\n"))
        + tail;
  }

  private String marked(String paragraph) {
    return switch (this) {
      case TEXT, LINE -> paragraph;
      case MARKDOWN ->
          paragraph
              .replace("Senn", "*Senn*")
              .replace("Ardesh", "[Ardesh](https://example.org/ardesh)");
      case HTML ->
          "<p>" + paragraph.replace("Senn", "<em>Senn</em>").replace("\u201C", "&ldquo;") + "</p>";
      case ASCIIDOC ->
          paragraph
              .replace("Senn", "_Senn_")
              .replace("Ardesh", "https://example.org/ardesh[Ardesh]");
    };
  }
}
