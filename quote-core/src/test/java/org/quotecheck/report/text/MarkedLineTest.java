package org.quotecheck.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.report.place.Excerpt;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/** The carets stand under the words that were found, whatever stands before them. */
class MarkedLineTest {
  /** The columns before the finding, then those that it takes. */
  @ParameterizedTest
  @CsvSource({
    "'The quay [is wet].',            9, 6",
    "'[The] quay',                    0, 3",
    "'A 港 [quay]',                   5, 4",
    "'A [港町] quay',                 2, 4",
    "'ｱ [quay]',                      2, 4",
    "'Ａ（[quay]',                     4, 4",
    "'항구 [quay]',                   5, 4",
    "'\u1112\u1161\u11BC [quay]',     3, 4",
    "'⚓ [quay]',                      3, 4",
    "'😀🌊 [quay]',                   5, 4",
    "'🇳🇴 [quay]',                     3, 4",
    "'cafe\u0301 [quay]',             5, 4",
    "'ca\u200Bfe [quay]',             5, 4",
    "'ca\u00ADfe [quay]',             6, 4",
    "'“quay” … — [quay]',             11, 4",
    "'\t[quay]',                      4, 4",
    "'ab\t[quay\t]',                  4, 8",
    "'港\t[quay]',                    4, 4",
    "'\u0007\u202E [quay]',           3, 4",
    "'quay[]',                        4, 1",
  })
  void standsUnder(String drawn, int before, int wide) {
    MarkedLine line = MarkedLine.of(excerpt(drawn));
    assertEquals(" ".repeat(before) + "^".repeat(wide), line.carets());
    assertEquals(TerminalText.safe(drawn.replaceAll("[\\[\\]]", "")), line.text());
  }

  /** An excerpt of a line in which the finding stands between brackets. */
  private static Excerpt excerpt(String drawn) {
    int begin = drawn.indexOf('[');
    int end = drawn.indexOf(']') - 1;
    String text = drawn.replaceAll("[\\[\\]]", "");
    return Excerpt.of(SourceText.of("a.md", text), new Span(begin, end));
  }

  @Test
  void aLongLineIsCutOnBothSidesOfTheFinding() {
    MarkedLine line = MarkedLine.of(excerpt("word ".repeat(50) + "[here]" + " word".repeat(50)));
    assertEquals(122, line.text().length());
    assertTrue(line.text().startsWith("…") && line.text().endsWith("…"), line.text());
    assertEquals("here", under(line));
  }

  @Test
  void theEndOfALongLineIsShownWhole() {
    MarkedLine line = MarkedLine.of(excerpt("word ".repeat(50) + "[here]"));
    assertTrue(line.text().startsWith("…"), line.text());
    assertEquals("here", under(line));
  }

  private static Stream<String> wideLines() {
    return Stream.of("港", "港x", "😀", "\t", "か\u3099", "港 \t");
  }

  @Test
  void aLongLineOfWideCharactersTakesNoMoreColumns() {
    for (String filler : wideLines().toList()) {
      for (int before : List.of(0, 1, 7, 19, 20, 21, 200)) {
        String drawn = filler.repeat(before) + "[here]" + filler.repeat(200);
        MarkedLine line = MarkedLine.of(excerpt(drawn));
        assertEquals("here", under(line), drawn);
        assertTrue(TerminalText.width(line.text()) <= 125, line.text());
        assertTrue(line.text().endsWith("…"), line.text());
      }
    }
  }

  @Test
  void aFindingLongerThanTheLineShownIsMarkedToItsEnd() {
    MarkedLine line = MarkedLine.of(excerpt("港 [" + "港町".repeat(200) + "] end"));
    assertTrue(line.carets().length() <= TerminalText.width(line.text()), line.carets());
    assertTrue(line.carets().length() >= 100, line.carets());
  }

  /** The characters above the carets, without what is drawn onto them. */
  private static String under(MarkedLine line) {
    int first = line.carets().indexOf('^');
    StringBuilder under = new StringBuilder();
    int column = 0;
    for (int c : line.text().codePoints().toArray()) {
      int width = TerminalText.width(c);
      if (width > 0 && column >= first && column < line.carets().length()) {
        under.appendCodePoint(c);
      }
      column += width;
    }
    return under.toString();
  }
}
