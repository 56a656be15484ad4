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
    WordForms forms = new WordForms(INVENTED.words(), text.length());
    int place = forms.add(text.toCharArray(), 1, text.length() - 1);
    forms.lookUp();
    Word found = forms.words()[place];
    assertEquals(key, found == null ? null : found.key());
    assertEquals(WordTable.fold(written), forms.keys()[place]);
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
    assertTrue(opener != null && opener.opensPhrase(INVENTED.list("things")));
    assertFalse(opener != null && opener.opensPhrase(INVENTED.list("verbs")));
    assertFalse(pier == null || pier.opensPhrase(INVENTED.list("things")));
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
  void looksUpAnyNumberOfDistinctWords() {
    String text = "Pier 1 pier a1 b2 c3 ".repeat(2) + words(5_000) + "PIER A1 harbourmaster B2";
    KnownTokens tokens = KnownTokens.of(Tokenizer.tokenize(text), INVENTED.words());
    for (int i = 0; i < tokens.size(); i++) {
      assertEquals(WordTable.fold(tokens.word(i)), tokens.key(i));
      assertSame(INVENTED.words().find(tokens.key(i)), tokens.known(i));
    }
  }

  private static String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append('w').append(Integer.toString(i, Character.MAX_RADIX)).append(' ');
    }
    return words.toString();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Pier, true, false, false, false",
    "pier, false, false, false, false",
    "deLeon, false, true, false, false",
    "Harlow-based, true, false, true, false",
    "Al-Hadid, true, true, true, false",
    "don’t, false, false, false, true",
    "O'Neil, true, true, false, true",
    "Éa, true, false, false, false"
  })
  void knowsHowWordsAreWritten(
      String word, boolean upper, boolean inner, boolean hyphen, boolean apostrophe) {
    KnownTokens tokens = KnownTokens.of(Tokenizer.tokenize(word), INVENTED.words());
    assertEquals(upper, tokens.isUpper(0));
    assertEquals(!upper, tokens.isLower(0));
    assertEquals(inner, tokens.mayHaveInnerCapital(0));
    assertEquals(hyphen, tokens.mayHaveHyphen(0));
    assertEquals(apostrophe || hyphen, tokens.mayHaveApostrophe(0));
    assertFalse(tokens.isUpper(1) || tokens.isLower(1) || tokens.isUpper(-1) || tokens.isLower(-1));
  }

  @Test
  void knowsWhichWordsTheArticleAlsoHasWithoutACapital() {
    List<KnownTokens> texts =
        KnownTokens.ofAll(
            List.of(Tokenizer.tokenize("Pier Éa Senn J."), Tokenizer.tokenize("a pier, éa")),
            INVENTED.words());
    assertTrue(texts.get(0).isAlsoLower(0) && texts.get(0).isAlsoLower(1));
    assertFalse(texts.get(0).isAlsoLower(2) || texts.get(1).isAlsoLower(2));
    assertTrue(texts.get(0).isDotted(3));
    assertFalse(texts.get(0).isDotted(2));
  }

  @Test
  void readsTokensByTheirKeys() {
    KnownTokens tokens =
        KnownTokens.of(Tokenizer.tokenize("Pier-J. waits. DON’T"), INVENTED.words());
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
