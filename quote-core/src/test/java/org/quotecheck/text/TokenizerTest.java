package org.quotecheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where words, numbers and marks begin and end, and which is which. */
class TokenizerTest {
  private static final String ALPHABET = "aZs. ,-'’“”\"79%$:é\u0301\uD83D\uDE00\u00A0\n(…—";
  private static final String NO_BREAK = "\u00A0";

  private static String words(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    return IntStream.range(0, tokens.size())
        .mapToObj(tokens::word)
        .collect(Collectors.joining(" | "));
  }

  private static String kinds(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> tokens.kind(i).name())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          Ada Quill left.        → Ada | Quill | left | .
          O’Neil don’t rock'n'roll → O’Neil | don’t | rock'n'roll
          Ada’s boats' oars      → Ada | ’s | boats | ' | oars
          Jean-Luc Well-Known-One → Jean-Luc | Well-Known-One
          pre- and post-war      → pre | - | and | post-war
          the U.S. at 5 p.m. now → the | U.S. | at | 5 | p.m. | now
          J. R. Tarn, plan B.    → J. | R. | Tarn | , | plan | B.
          Dr. Quill vs. all      → Dr | . | Quill | vs | . | all
          a. b                   → a | . | b
          $5 £1.2m €3,000.50 5%  → $5 | £1.2m | €3,000.50 | 5%
          $ 5 a$                 → $ | 5 | a | $
          34-year-old 1990s 3rd  → 34-year-old | 1990s | 3rd
          12:30 2026-11-27 1/2   → 12:30 | 2026-11-27 | 1/2
          In 2026, 40.           → In | 2026 | , | 40 | .
          Wait... what?! No…     → Wait | ... | what | ?! | No | …
          a -- b - c—d e-f       → a | -- | b | - | c | — | d | e-f
          “Go,” she said         → “ | Go | , | ” | she | said
          'tis ’90s rock 'n'     → ' | tis | ’ | 90s | rock | ' | n | '
          he said ''no''         → he | said | ' | ' | no | ' | '
          Zoë Åse Dvořák         → Zoë | Åse | Dvořák
          (a) [b] {c}            → ( | a | ) | [ | b | ] | { | c | }
          A3 b2b                 → A3 | b2b
          """)
  void cutsText(String text, String expected) {
    assertEquals(expected, words(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          Ada, Bo; Cy: go.  → WORD COMMA WORD COMMA WORD COLON WORD STOP
          Ada’s dog         → WORD POSSESSIVE WORD
          the boats’ oars   → WORD WORD POSSESSIVE WORD
          the 1990s' end    → WORD NUMBER POSSESSIVE WORD
          'go' ‘go’         → QUOTE_MARK WORD QUOTE_MARK QUOTE_MARK WORD QUOTE_MARK
          "go" «go» „go“    → QUOTE_MARK WORD QUOTE_MARK QUOTE_MARK WORD QUOTE_MARK QUOTE_MARK WORD QUOTE_MARK
          「go」 ‹go›        → QUOTE_MARK WORD QUOTE_MARK QUOTE_MARK WORD QUOTE_MARK
          a - b -- c        → WORD DASH WORD DASH WORD
          a –b—c            → WORD DASH WORD DASH WORD
          -a b-             → DASH WORD WORD DASH
          a-(b)             → WORD OTHER OPEN_BRACKET WORD CLOSE_BRACKET
          $5 5% 5           → NUMBER NUMBER NUMBER
          a & b * c         → WORD OTHER WORD OTHER WORD
          go?! 。！          → WORD STOP STOP STOP
          """)
  void tellsKinds(String text, String expected) {
    assertEquals(expected, kinds(text));
  }

  @Test
  void aCombiningAccentBelongsToItsWord() {
    assertEquals("Ame\u0301lie | left", words("Ame\u0301lie left"));
  }

  @Test
  void aSoftHyphenBelongsToItsWord() {
    assertEquals("har\u00ADbour | wall", words("har\u00ADbour wall"));
  }

  @Test
  void spacesOfAnyKindPartWords() {
    assertEquals("a | b | c | d", words("a\u00A0b\u2009c\u3000d"));
  }

  @Test
  void aPlaceLeadsToItsToken() {
    Tokens tokens = Tokenizer.tokenize("We go, she said");
    assertEquals(0, tokens.indexAt(0));
    assertEquals(1, tokens.indexAt(2));
    assertEquals(2, tokens.indexAt(5));
    assertEquals(3, tokens.indexAt(6));
    assertEquals(5, tokens.indexAt(15));
    assertEquals(5, tokens.size());
    assertEquals(4, tokens.indexAt(14));
  }

  @Test
  void aTokenThatIsNotThereIsRefused() {
    Tokens none = Tokenizer.tokenize(" ");
    assertEquals(0, none.size());
    assertThrows(IndexOutOfBoundsException.class, () -> none.begin(0));
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  /** Tokens are in order, not empty, and leave nothing out but white space. */
  @ParameterizedTest
  @MethodSource("seeds")
  void everyCharacterButSpacesIsInOneToken(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String text =
        random
            .ints(60, 0, ALPHABET.length())
            .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
            .collect(Collectors.joining());
    Tokens tokens = Tokenizer.tokenize(text);
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertTrue(new Span(at, tokens.begin(i)).of(text).replace(NO_BREAK, " ").isBlank(), text);
      assertTrue(tokens.begin(i) < tokens.end(i), text);
      at = tokens.end(i);
    }
    assertTrue(text.substring(at).replace(NO_BREAK, " ").isBlank(), text);
  }
}
