package org.quotecheck.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static SourceText decode(String name, byte[] bytes) {
    return Decoder.decode(name, bytes, UTF_8);
  }

  private static SourceText decodeHex(String hex) {
    return decode("a.txt", HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  private static String only(List<TextProblem> problems) {
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0).message();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void byteOrderMarkDecidesAndStays(String charset) {
    String text = "\uFEFF“Né” 😀\r\nb";
    SourceText decoded =
        Decoder.decode("a.html", text.getBytes(Charset.forName(charset)), ISO_8859_1);
    assertEquals(text, decoded.text());
    assertEquals(charset, decoded.charset().name());
    assertEquals(List.of(), decoded.problems());
    assertEquals(new Position(1, 1), decoded.position(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          a.html  → <html><meta charset="windows-1251">  → windows-1251
          a.HTM   → <META http-equiv=Content-Type content="text/html; charset=ISO-8859-2">  → ISO-8859-2
          a.html  → <meta charset=iso-8859-1>  → windows-1252
          a.html  → <meta charset='utf-16'>  → UTF-8
          a.html  → <!-- <meta charset="koi8-r"> -->  → UTF-8
          a.xml   → <?xml version="1.0" encoding="ISO-8859-1"?>  → ISO-8859-1
          a.xhtml → <?xml version='1.0' encoding='Shift_JIS'?><meta charset=koi8-r>  → Shift_JIS
          a.adoc  → :encoding: ISO-8859-15  → ISO-8859-15
          a.md    → <meta charset="windows-1251">  → UTF-8
          a.txt   → :encoding: ISO-8859-15  → UTF-8
          html    → <p>no ending  → UTF-8
          """)
  void declarationDecidesWhereTheFormatHasOne(String name, String head, String expected) {
    assertEquals(expected, decode(name, head.getBytes(ISO_8859_1)).charset().name());
  }

  @Test
  void declarationIsLookedForInTheFirstKilobyteOnly() {
    String late = " ".repeat(1020) + "<meta charset=koi8-r>";
    assertEquals(UTF_8, decode("a.html", late.getBytes(UTF_8)).charset());
  }

  @Test
  void byteOrderMarkBeatsDeclaration() {
    byte[] bytes = "\uFEFF<meta charset=koi8-r>é".getBytes(UTF_8);
    assertTrue(decode("a.html", bytes).text().endsWith("é"));
  }

  @Test
  void unknownDeclarationIsReportedWhereItStands() {
    SourceText decoded = decode("a.html", "<meta charset=utf-99>é".getBytes(UTF_8));
    assertEquals("<meta charset=utf-99>é", decoded.text());
    assertEquals(
        "The file declares the character encoding 'utf-99', which is not known; it was read as"
            + " UTF-8. Correct or remove the declaration.",
        only(decoded.problems()));
    assertEquals("utf-99", decoded.slice(decoded.problems().get(0).span()));
  }

  @Test
  void fallbackIsUsedElsewhere() {
    Charset fallback = Charset.forName("windows-1252");
    SourceText decoded = Decoder.decode("a.md", new byte[] {(byte) 0x93, 'a'}, fallback);
    assertEquals("“a", decoded.text());
    assertEquals(fallback, decoded.charset());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          4A 93 4B          → J�K     → Byte 93 at byte offset 1 is no text in UTF-8; as windows-1252 it would be '“'. Save the file as UTF-8, or name its encoding.
          4A 81 4B          → J�K     → Byte 81 at byte offset 1 is no text in UTF-8. Save the file as UTF-8, or name its encoding.
          C3 A9 E9 E8 20    → é�� → Bytes E9 E8 at byte offset 2 are no text in UTF-8; as windows-1252 it would be 'éè'. Save the file as UTF-8, or name its encoding.
          41 F0 9F 98       → A�      → Bytes F0 9F 98 at byte offset 1 are no text in UTF-8; as windows-1252 it would be 'ðŸ˜'. Save the file as UTF-8, or name its encoding.
          41 C3 81 F0 9D    → AÁ�     → Bytes F0 9D at byte offset 3 are no text in UTF-8; the file ends inside a character. Restore the file from a complete copy.
          FF FE 41 00 42    → \uFEFFA�   → Byte 42 at byte offset 4 is no text in UTF-16LE; the file ends inside a character. Restore the file from a complete copy.
          FF FE 00 D8 41 00 → \uFEFF�A → Bytes 00 D8 at byte offset 2 are no text in UTF-16LE. Save the file as UTF-8, or name its encoding.
          """)
  void malformedBytesReadAsReplacementAndAreReported(String hex, String text, String message) {
    SourceText decoded = decodeHex(hex);
    assertEquals(text.replace("\\uFEFF", "\uFEFF"), decoded.text().strip());
    assertEquals(message, only(decoded.problems()));
    Span span = decoded.problems().get(0).span();
    assertEquals("", decoded.slice(span).replace("\uFFFD", ""));
  }

  @Test
  void replacementCharacterInTheFileIsNoProblem() {
    SourceText decoded = decode("a.txt", "a\uFFFDb".getBytes(UTF_8));
    assertEquals("a\uFFFDb", decoded.text());
    assertEquals(List.of(), decoded.problems());
  }

  @Test
  void onlyTheFirstProblemsAreListedAndTheLastCountsTheRest() {
    byte[] bytes = "é, ".repeat(30).getBytes(ISO_8859_1);
    List<TextProblem> problems = decode("a.txt", bytes).problems();
    assertEquals(20, problems.size());
    assertTrue(problems.get(19).message().endsWith(" 10 more places like this are not listed."));
    assertTrue(!problems.get(18).message().contains("more places"));
  }

  @Test
  void longRunIsOneProblem() {
    byte[] bytes = new byte[100_000];
    Arrays.fill(bytes, (byte) 0xFF);
    SourceText decoded = decode("a.txt", bytes);
    assertEquals(100_000, decoded.length());
    assertEquals(
        "Bytes FF FF FF FF FF FF FF FF and 99992 more at byte offset 0 are no text in UTF-8; the"
            + " file ends inside a character. Restore the file from a complete copy.",
        only(decoded.problems()));
    assertEquals(new Span(0, 100_000), decoded.problems().get(0).span());
  }

  @Test
  void replacementsAreThoseOfTheLibrary() {
    Random random = new Random(7);
    byte[] bytes = new byte[5_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (random.nextInt(4) == 0 ? 128 + random.nextInt(128) : 'a');
    }
    assertEquals(new String(bytes, UTF_8), decode("a.txt", bytes).text());
  }

  @Test
  void binaryFileReadsAsEmptyAndSaysSo() {
    byte[] bytes = new byte[10_000];
    new Random(1).nextBytes(bytes);
    SourceText decoded = decode("photo.md", bytes);
    assertEquals("", decoded.text());
    assertEquals(TextProblem.Kind.BINARY, decoded.problems().get(0).kind());
    assertTrue(only(decoded.problems()).startsWith("The file is not text: "));
  }

  @Test
  void strayControlCharactersAreText() {
    SourceText decoded = decode("a.txt", "one\0two \u0003 three".getBytes(UTF_8));
    assertEquals("one\0two \u0003 three", decoded.text());
    assertEquals(List.of(), decoded.problems());
  }

  @Test
  void unmarkedUtf16IsNamed() {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      SourceText decoded = decode("a.txt", "Plain words”".getBytes(charset));
      assertEquals("", decoded.text());
      assertTrue(only(decoded.problems()).contains("UTF-16 without a byte order mark"));
      assertEquals(
          "Plain words”",
          Decoder.decode("a.txt", "Plain words”".getBytes(charset), charset).text());
    }
  }

  @Test
  void emptyFileIsEmptyText() {
    assertEquals("", decode("a.html", new byte[0]).text());
    assertEquals("\uFEFF", decodeHex("EF BB BF").text());
  }

  @Test
  void everyPrefixIsRead() {
    byte[] bytes = "\uFEFF<meta charset=x>😀é\0".getBytes(UTF_8);
    for (int length = 0; length <= bytes.length; length++) {
      byte[] prefix = Arrays.copyOf(bytes, length);
      assertEquals(new String(prefix, UTF_8), decode("a.html", prefix).text());
    }
  }

  @Test
  void largeDamagedFileIsReadInTime() {
    byte[] bytes = new byte[20_000_000];
    Arrays.fill(bytes, (byte) 'a');
    for (int i = 0; i < bytes.length; i += 3) {
      bytes[i] = (byte) 0xE9;
    }
    SourceText decoded =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> decode("a.txt", bytes));
    assertEquals(20_000_000, decoded.length());
    assertEquals(20, decoded.problems().size());
  }
}
