package org.quotecheck.properties;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/**
 * A format: how it dresses words up, and how its markup is taken off again.
 *
 * @param ending the ending of its files
 * @param words ways to write a word
 * @param marks pairs of quotation marks
 * @param objects what may stand between two words
 * @param blocks what may stand between two paragraphs
 * @param heads what a file may begin with
 * @param tail what a file ends with
 */
record Dress(
    String ending,
    List<String> words,
    List<String> marks,
    List<String> objects,
    List<String> blocks,
    List<String> heads,
    String tail) {
  /** Words as they are. */
  static final Dress PLAIN =
      new Dress(
          "txt",
          List.of("%s"),
          List.of("“ ”", "\" \""),
          List.of("😀", "👩‍🚒"),
          List.of("> It never stopped raining.\n> -- Alma Morvale"),
          List.of(""),
          "");

  /** With what site generators add to it. */
  static final Dress MARKDOWN =
      new Dress(
          "md",
          List.of("*%s*", "__%s__", "[%s](https://senn.example/a_b 'c')", "<b>%s</b>", "%s[^1]"),
          List.of("“ ”", "\" \"", "&ldquo; &rdquo;", "&#8220; &#x201D;", "\\\" \\\""),
          List.of(
              "😀", "`a \"b\"`", "![a \"b\"](c.png)", "<!-- \"a\" -->", "{{< d \"e\" >}}", "&amp;"),
          List.of(
              "> It *never* stopped &mdash; raining.\n>\n> — Alma Morvale",
              "{{< quote author=\"Alma Morvale\" >}}\nIt *never* stopped.\n{{< /quote >}}",
              "{{< figure src=\"a.png\" caption=\"A \\\"pump\\\"\" >}}",
              "```\nsay \"no more\"\n```",
              "- one “short *word*” here\n- two\n{: .list}",
              "| A | “b” |\n|---|---|\n| *c* | \"d e\" |",
              "<blockquote><p>It &ldquo;never&rdquo; stopped.</p></blockquote>",
              "## The “pump” &amp; the *pier*"),
          List.of(
              "",
              "---\ntitle: \"The \\\"pump\\\" 😀\"\n---\n",
              "+++\ntitle = \"The \\\"pump\\\"\"\n+++\n",
              "{\"title\": \"The \\\"pump\\\"\"}\n",
              "---\ntitle: [never closed\n---\n"),
          "\n\n[^1]: A note with “some words” in it.\n");

  /** As browsers read it. */
  static final Dress HTML =
      new Dress(
          "html",
          List.of(
              "<em>%s</em>", "<a href=\"/a?b&amp;c\">%s</a>", "%s<sup>1</sup>", "<span>%s</span>"),
          List.of("“ ”", "\" \"", "&ldquo; &rdquo;", "&#8220; &#x201D;", "&quot; &quot;"),
          List.of(
              "😀",
              "<code>a \"b\"</code>",
              "<img src=\"a\">",
              "<!-- \"a\" -->",
              "&amp;",
              "&#128512;"),
          List.of(
              "<blockquote>It <i>never</i> stopped.<footer>— Alma Morvale</footer></blockquote>",
              "<p>She <q>never <b>stopped</b></q>, Alma Morvale said.</p>",
              "<script>say(\"no more\")</script>",
              "<ul><li>one &ldquo;short word&rdquo; here<li>two</ul>",
              "<table><tr><td>A<td>&quot;b c&quot;</table>"),
          List.of("<!doctype html>\n<title>The &quot;pump&quot;</title>\n"),
          "");

  /** With its own curved marks. */
  static final Dress ASCIIDOC =
      new Dress(
          "adoc",
          List.of("_%s_", "*%s*", "https://senn.example/a[%s]", "%sfootnote:[So “they” said.]"),
          List.of("“ ”", "\" \"", "\"` `\"", "&#8220; &#8221;", "{ldquo} {rdquo}"),
          List.of("😀", "image:c.png[d]", "{amp}", "&amp;"),
          List.of(
              "[quote, Alma Morvale]\nIt _never_ stopped.",
              "----\nsay \"no more\"\n----",
              "// a \"comment\"",
              "* one \"`short _word_`\" here\n* two",
              "|===\n|A |\"b c\"\n|==="),
          List.of(
              "", "= The \"`pump`\"\nAlma Morvale\n\n", "---\ntitle: \"The \\\"pump\\\"\"\n---\n"),
          "");

  private static final String OBJECT = "\uFFFC";

  /** Markup and what a reader sees of it, in the order in which it is taken off. */
  private static final List<Stroke> STROKES =
      List.of(
          new Stroke("(?s)<!--.*?-->", ""),
          new Stroke("<code>.*?</code>|<img[^>]*>|!\\[[^\\]]*]\\([^)]*\\)", OBJECT),
          new Stroke("`[^`\"]+\"[^`\"]+\"`", OBJECT),
          new Stroke("image:c.png\\[d]", OBJECT),
          new Stroke("\\{\\{<.*?>}}", ""),
          new Stroke("footnote:\\[.*?]", ""),
          new Stroke("\\[\\^1]", ""),
          new Stroke("</?[a-z][^>]*>", ""),
          new Stroke("https://senn.example/a\\[", ""),
          new Stroke("]\\([^)]*\\)", ""),
          new Stroke("\\\\([\"|])", "$1"),
          new Stroke("\\{ldquo}|\"`", "“"),
          new Stroke("\\{rdquo}|`\"", "”"),
          new Stroke("\\{amp}", "&"),
          new Stroke("[*_\\[\\]]", ""),
          new Stroke("(?m)^> ?", ""));

  private record Stroke(Pattern markup, String prose) {
    Stroke(String markup, String prose) {
      this(Pattern.compile(markup), prose);
    }
  }

  static final List<Dress> ALL = List.of(PLAIN, MARKDOWN, HTML, ASCIIDOC);

  Dress {
    words = List.copyOf(words);
    marks = List.copyOf(marks);
    objects = List.copyOf(objects);
    blocks = List.copyOf(blocks);
    heads = List.copyOf(heads);
  }

  private boolean isPlain() {
    return ending.equals("txt");
  }

  private boolean isPage() {
    return ending.equals("html");
  }

  String fileName() {
    return "news." + ending;
  }

  /** The characters of a file that holds the paragraphs. */
  String write(List<String> paragraphs, SplittableRandom random) {
    String body =
        paragraphs.stream()
            .map(paragraph -> block(paragraph, random))
            .collect(Collectors.joining("\n\n"));
    return any(heads, random) + body + "\n" + tail;
  }

  private String block(String paragraph, SplittableRandom random) {
    String dressed = marked(inline(paragraph, random), random);
    String block = isPage() ? "<p>" + dressed + "</p>" : dressed;
    return random.nextInt(3) == 0 ? block + "\n\n" + any(blocks, random) : block;
  }

  private String inline(String paragraph, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (String word : paragraph.split(" ", -1)) {
      boolean plain = word.chars().allMatch(Character::isLetter);
      String dressed = plain && random.nextInt(6) == 0 ? any(words, random) : "%s";
      text.append(text.isEmpty() ? "" : gap(random)).append(dressed.replace("%s", word));
      text.append(random.nextInt(25) == 0 ? " " + any(objects, random) : "");
    }
    return text.toString();
  }

  private String gap(SplittableRandom random) {
    return !isPlain() && random.nextInt(12) == 0 ? "\n" : " ";
  }

  private String marked(String paragraph, SplittableRandom random) {
    String[] pair = any(marks, random).split(" ", -1);
    return paragraph.replace("“", pair[0]).replace("”", pair[1]);
  }

  private static String any(List<String> choices, SplittableRandom random) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** What a reader sees of a piece of a file, with single spaces. */
  String decode(String source) {
    String text = source;
    if (!isPlain()) {
      for (Stroke stroke : STROKES) {
        text = stroke.markup().matcher(text).replaceAll(stroke.prose());
      }
      text = Parser.unescapeEntities(text, false);
    }
    return tidy(text);
  }

  /** The text with single spaces. */
  static String tidy(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Override
  public String toString() {
    return ending;
  }
}
