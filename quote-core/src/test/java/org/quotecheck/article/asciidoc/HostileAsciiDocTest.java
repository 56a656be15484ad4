package org.quotecheck.article.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.article.Article;
import org.quotecheck.article.FormatChecks;

/** Reads what nobody writes, in time. */
class HostileAsciiDocTest {
  private static final AsciiDocFormat FORMAT = new AsciiDocFormat();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        " ",
        "=",
        "= ",
        "== a\n",
        "a\n",
        "a\n\n",
        "* ",
        "* a\n",
        "** a\n* a\n",
        "- a\n+\n",
        "+\n",
        ". a\n\n+\n",
        "a:: ",
        "a::\n",
        "a:: b\n",
        "a::",
        ":a: b\n",
        ":a: b \\\n",
        ":",
        "> ",
        "> a\n",
        ">\n",
        "____\n",
        "____",
        "____\na\n",
        "--\n",
        "----\n",
        "-----\n----\n",
        "\"\"\n",
        "|===\n",
        "|",
        "|a\n",
        "a|",
        "2+|",
        "9.9+|",
        ",===\n",
        "\"",
        "\",",
        "[",
        "]",
        "[]",
        "[]\n",
        "[a]\n",
        "[quote,a]\n",
        "[a,",
        "[a='",
        "[[a",
        "[[a]]",
        ".a\n",
        "//\n",
        "////\n",
        "a::b]\n",
        "a::b[",
        "image::a[]\n",
        "```\n",
        "```a\n",
        "include::a[]\n",
        "NOTE: ",
        "NOTE: a\n",
        "<1> a\n",
        "'''\n",
        "-- a\n",
        "\"a\n",
        "\"a\"\n-- b\n",
        "[verse]\n",
        "[verse]\na\n\n",
        "\t",
        "\r",
        "\uFFFF"
      })
  void hostilePagesAreReadInTime(String piece) {
    FormatChecks.isReadInTime(FORMAT, piece.repeat(100_000));
    FormatChecks.isReadInTime(FORMAT, "|===\na|" + piece.repeat(20_000) + "\n|===\n");
  }

  @Test
  void deepNestingIsReadInTime() {
    String open = rows(4, 1500, n -> "=".repeat(n) + "\n");
    String close = rows(4, 1500, n -> "=".repeat(1503 - n) + "\n");
    String items = "* a\n".repeat(100_000);
    Article closed = FormatChecks.isReadInTime(FORMAT, open + items + close);
    assertEquals(100_000, closed.blocks().size());
    assertEquals(List.of(), closed.problems());
    Article unclosed = FormatChecks.isReadInTime(FORMAT, open + items);
    assertEquals(1496, unclosed.problems().size());
    FormatChecks.isReadInTime(FORMAT, "> ".repeat(100_000) + "a");
    String bullets = rows(1, 1500, n -> "*".repeat(n) + " a\n");
    FormatChecks.isReadInTime(FORMAT, bullets + "- a\n* b\n".repeat(100_000));
  }

  private static String rows(int from, int to, IntFunction<String> row) {
    return IntStream.range(from, to).mapToObj(row).collect(Collectors.joining());
  }

  @Test
  void longLinesAreReadInTime() {
    String line = "\"`Word`\" said *Ada* Quill at https://dene.example[Dene]. ".repeat(100_000);
    Article article = FormatChecks.isReadInTime(FORMAT, line);
    assertEquals(1, article.blocks().size());
    assertTrue(article.blocks().get(0).text().startsWith("“Word” said Ada Quill at Dene. “Word”"));
  }
}
