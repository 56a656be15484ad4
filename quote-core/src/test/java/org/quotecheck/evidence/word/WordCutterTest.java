package org.quotecheck.evidence.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What words are, and that their plain form is one. */
class WordCutterTest {
  private static final String LETTERS =
      "aAbBzZ09 éÉèñçßşİıſﬁﬂĳǆÅ\u0301\u00AD\u200D'’‘ʼ`´-–—.,!?\n"
          + "\t%°€½²①中の\uD835\uDC00\uD83D\uDE00\uD800";

  private final WordCutter cutter = new WordCutter();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void thePlainFormOfAPlainFormIsTheSame(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String text = text(random);
      List<String> once = cutter.plainWords(text);
      assertEquals(once, cutter.plainWords(String.join(" ", once)), text);
      Words words = cutter.cut(text);
      for (int i = 0; i < once.size(); i++) {
        assertEquals(cutter.hash(once.get(i)), words.hash(i), text);
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(30);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  @Test
  void aDigestIsOfTheWordsAndNotOfHowTheyAreSet() {
    String one = WordDigest.of(cutter.plainWords("“We can’t,” she said — “Émile’s gone.”"));
    assertEquals(one, WordDigest.of(cutter.plainWords("we can't she said emile's\ngone")));
    assertNotEquals(one, WordDigest.of(cutter.plainWords("we can she said emile's gone")));
  }

  @Test
  void aDigestOfNoWordsIsThatOfNoBytes() {
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        WordDigest.of(List.of()));
  }
}
