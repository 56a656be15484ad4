package org.quotecheck.rule.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words are the same however they are set, and whichever way they are read. */
class PlainWordsTest {
  @Test
  void leavesOutCaseHyphensLigaturesAndTheFormOfApostrophes() {
    assertEquals(
        List.of("the", "harbour", "office", "isn't", "open"),
        PlainWords.of("The harbour-o\uFB03ce \u2018isn\u2019t\u2019 o\u00ADpen."));
  }

  @Test
  void readsEachCharacterAsItsNormalForm() {
    for (int c = 0; c < Character.MIN_SURROGATE; c++) {
      String text = "pier" + (char) c + "side";
      String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
      assertEquals(
          PlainWords.of(normal + "\uFB03"), PlainWords.of(text + "\uFB03"), Integer.toHexString(c));
      assertEquals(PlainWords.of(normal), PlainWords.of(text), Integer.toHexString(c));
    }
  }
}
