package org.quotecheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and columns, whatever ends a line. */
class SourceTextTest {
  private static SourceText text(String drawn) {
    return SourceText.of(
        "a.txt", drawn.replace('⏎', '\n').replace('↵', '\r').replace('⌂', '\uFEFF'));
  }

  private static List<String> lines(SourceText source) {
    return IntStream.rangeClosed(1, source.lineCount())
        .mapToObj(line -> source.slice(source.line(line)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab⏎⏎c", "ab↵↵c", "ab↵⏎↵⏎c", "⌂ab⏎↵⏎c", "ab↵⏎↵c", "⌂ab↵⏎⏎c"})
  void everyLineEndEndsALine(String drawn) {
    assertEquals(List.of("ab", "", "c"), lines(text(drawn)));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "ab⏎c, 0, 1:1",
        "ab⏎c, 2, 1:3",
        "ab⏎c, 3, 2:1",
        "ab⏎c, 4, 2:2",
        "ab↵⏎c, 3, 1:4",
        "ab↵⏎c, 4, 2:1",
        "ab↵c, 3, 2:1",
        "ab⏎, 3, 2:1",
        "⌂ab, 0, 1:1",
        "⌂ab, 1, 1:1",
        "⌂ab, 3, 1:3",
        "⌂a⏎b, 3, 2:1",
        "'', 0, 1:1"
      })
  void columnsCountFromTheFirstCharacter(String drawn, int offset, String expected) {
    assertEquals(expected, text(drawn).position(offset).toString());
  }

  @Test
  void columnsCountTwoUnitsForAnEmoji() {
    assertEquals(new Position(1, 4), text("😀 a").position(3));
  }

  @Test
  void aPlaceOutsideIsRefused() {
    assertThrows(IndexOutOfBoundsException.class, () -> text("ab").position(3));
    assertThrows(IndexOutOfBoundsException.class, () -> text("ab").position(-1));
  }

  @Test
  void onlyAMarkAtTheStartIsOne() {
    assertEquals(1, text("⌂a").markLength());
    assertEquals(0, text("a⌂").markLength());
  }
}
