package org.quotecheck.evidence.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small texts are decoded as the library decodes them, and their lines are those of any text. */
class RoomTest {
  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  private final Room.Rooms rooms = new Room.Rooms();

  private List<String> lines(byte[] bytes, Charset charset) throws IOException {
    try (Room room = rooms.take()) {
      int length = room.read(new ByteArrayInputStream(bytes), bytes.length + 1);
      return all(room.lines(length, charset));
    }
  }

  private static List<String> library(byte[] bytes, Charset charset) throws IOException {
    return all(new LineReader(new StringReader(new String(bytes, charset))));
  }

  private static List<String> all(LineReader lines) throws IOException {
    List<String> all = new ArrayList<>();
    while (lines.next()) {
      String line = new String(lines.chars(), lines.begin(), lines.end() - lines.begin());
      all.add(lines.line() + "@" + lines.offset(lines.begin()) + " " + line);
    }
    all.add("null: " + lines.lineEnds().hasNull());
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Plain letters, more than eight of them.",
        "One line\nand another\r\nand a third\rand the last",
        "\n\n\r\r\n\n",
        "A caf\u00E9 by the quay: \u201CClosed,\u201D it said.\nNo more.",
        "\u201C\u2014\u201D\u00E9\u00E9\nabcdefgh\u00E9\n",
        "A tail behind \uD83D\uDE00 a pair\nand a line",
        "No text:\u0000 it has a null",
        "\016\r\016\n\016\0 what stands beside line ends",
        "\uFEFFA mark first\n"
      })
  void textsAreReadAsTheLibraryReadsThem(String text) throws IOException {
    for (Charset charset : List.of(UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
      byte[] bytes = text.getBytes(charset);
      assertEquals(library(bytes, charset), lines(bytes, charset));
    }
  }

  @Test
  void whateverBytesThereAreTheyAreReadAsTheLibraryReadsThem() throws IOException {
    Random random = new Random(7);
    byte[] likely = {'a', 'b', ' ', '\n', '\r', 0x0E, (byte) 0xC3, (byte) 0xE2, (byte) 0x80};
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[random.nextInt(24)];
      random.nextBytes(bytes);
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] = random.nextInt(4) == 0 ? bytes[at] : likely[random.nextInt(likely.length)];
      }
      assertEquals(library(bytes, UTF_8), lines(bytes, UTF_8));
    }
  }

  @Test
  void everyCharacterOfTwoOrThreeBytesIsDecoded() throws IOException {
    for (int begin = 0x80; begin < 0x10000; begin += 0x80) {
      StringBuilder text = new StringBuilder("Before ");
      for (int unit = begin; unit < begin + 0x80; unit++) {
        text.append((char) unit).append(unit % 9 == 0 ? " among plain letters " : "");
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      assertEquals(library(bytes, UTF_8), lines(bytes, UTF_8));
    }
  }

  @Test
  void bytesOfATextBeforeAreNoPartOfTheNext() throws IOException {
    lines("A long text, and behind it more of it".getBytes(UTF_8), UTF_8);
    byte[] cut = {'A', (byte) 0xE2, (byte) 0x80};
    assertEquals(library(cut, UTF_8), lines(cut, UTF_8));
  }

  @Test
  void roomIsUsedAgainOnlyWhenItHasBeenGivenBack() {
    Room one = rooms.take();
    Room other = rooms.take();
    assertNotSame(one, other);
    one.close();
    assertSame(one, rooms.take());
  }
}
