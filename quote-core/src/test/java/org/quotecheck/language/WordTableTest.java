package org.quotecheck.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.text.Tokenizer;

/** Every word of every list is found by its characters, and nothing else is. */
class WordTableTest {
  private static final Language ENGLISH = Languages.byTag("en");
  private static final Language INVENTED =
      new Language(
          "xx",
          Map.of(
              "things",
              list("pier", "harbourmaster", "aç", "counterrevolutionaryish", "chief engineer"),
              "verbs",
              list("pier", "don't", "sub-lieutenant-colonel")));

  private static WordList list(String... entries) {
    return WordListReader.parse("list.txt", List.of(entries));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "pier, pier",
    "PIER, pier",
    "Harbourmaster, harbourmaster",
    "DON’T, don't",
    "Aç, aç",
    "AÇ, aç",
    "Counterrevolutionaryish, counterrevolutionaryish",
    "Sub-Lieutenant-Colonel, sub-lieutenant-colonel",
    "chief engineer, chief engineer",
    "chief, chief",
    "piers, ",
    "pie, ",
    "pier., ",
    "harbourmasters, ",
    "harbourmastes, ",
    "naç, ",
    "counterrevolutionaryis, ",
    "engineer, ",
    "’, "
  })
  void isFoundInAnyCase(String written, String key) {
    String text = "x" + written + "y";
    Word found = INVENTED.words().find(text.toCharArray(), 1, text.length() - 1);
    assertEquals(key, found == null ? null : found.key());
  }

  @Test
  void saysInWhichListsItIs() {
    Word pier = INVENTED.words().find("pier");
    Word apostrophe = INVENTED.words().find("don't");
    Word opener = INVENTED.words().find("chief");
    assertTrue(INVENTED.list("things").contains(pier) && INVENTED.list("verbs").contains(pier));
    assertTrue(INVENTED.list("verbs").contains(apostrophe));
    assertFalse(INVENTED.list("things").contains(apostrophe));
    assertFalse(INVENTED.list("things").contains(opener));
    assertTrue(opener != null && opener.opensPhrase());
    assertFalse(pier == null || pier.opensPhrase());
    assertFalse(INVENTED.list("none").contains(pier));
  }

  @Test
  void agreesWithEveryList() {
    for (String name : ENGLISH.listNames()) {
      WordList list = ENGLISH.list(name);
      for (String entry : list.entries()) {
        if (entry.equals(WordTable.fold(entry))) {
          Word word = ENGLISH.words().find(entry);
          assertTrue(list.contains(word), name + ": " + entry);
          assertEquals(list.fields(entry), word == null ? null : word.fields(list));
        }
      }
    }
  }

  @Test
  void knowsTheFormsOfVerbs() {
    for (String form : ENGLISH.cueVerbs().forms()) {
      assertEquals(form, String.valueOf(ENGLISH.words().find(form)));
    }
    assertTrue(ENGLISH.commonVerbs().forms().contains("walked"));
  }

  @Test
  void readsTokensByTheirKeys() {
    KnownTokens tokens =
        new KnownTokens(Tokenizer.tokenize("Pier-J. waits. DON’T"), INVENTED.words());
    assertEquals("pier-j", tokens.key(0));
    assertEquals("pier-j.", tokens.folded(0));
    assertEquals("waits", tokens.key(1));
    assertEquals("", tokens.key(2));
    assertEquals("", tokens.key(9));
    assertNull(tokens.known(1));
    assertNull(tokens.known(-1));
    assertSame(INVENTED.words().find("don't"), tokens.known(3));
  }
}
