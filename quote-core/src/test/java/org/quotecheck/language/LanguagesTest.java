package org.quotecheck.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "EN", "en-GB", "en_US", "en-Latn-IE"})
  void ignoresCaseAndRegion(String tag) {
    assertEquals("en", Languages.byTag(tag).tag());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "", "..", "../en", "english"})
  void anUnknownLanguageIsRefusedWithTheKnownOnes(String tag) {
    var refused = assertThrows(IllegalArgumentException.class, () -> Languages.byTag(tag));
    assertTrue(refused.toString().endsWith("available: en"), refused.toString());
  }

  @Test
  void aListThatIsNotThereIsEmpty() {
    assertEquals(0, Languages.byTag("en").list("no-such-list").entries().size());
  }

  @Test
  void readsEntriesAndFields() {
    WordList list =
        WordListReader.parse(
            "x.txt", List.of("# What for", "", "one | a b | c # why", "two words", "three | | d"));
    assertEquals(List.of("one", "two words", "three"), List.copyOf(list.entries()));
    assertEquals(List.of("a b", "c"), list.fields("one"));
    assertEquals(List.of(), list.fields("two words"));
    assertEquals(List.of("", "d"), list.fields("three"));
    assertTrue(list.contains("three") && !list.contains("d"));
  }

  @Test
  void keepsCapitalsWhereTheListSaysSo() {
    assertTrue(WordListReader.parse("x.txt", List.of("# case: kept", "May")).contains("May"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          one ; one | x  ; x.txt:3: "one" is in the list already
          one ; | x      ; x.txt:3: no entry before the first |
          one ; Two      ; x.txt:3: "Two" is not lower case
          """)
  void refusesAMalformedLineByFileAndNumber(String first, String second, String message) {
    List<String> lines = List.of("# What for", first, second);
    var refused =
        assertThrows(IllegalStateException.class, () -> WordListReader.parse("x.txt", lines));
    assertTrue(refused.toString().contains(" " + message), refused.toString());
  }

  @Test
  void aMissingFileIsNamed() {
    var refused =
        assertThrows(IllegalStateException.class, () -> WordListReader.read("en/no-such.txt"));
    assertEquals("no word list en/no-such.txt", refused.getMessage());
  }
}
