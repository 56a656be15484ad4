package org.quotecheck.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Digests are those that every other program makes. */
class DigestTest {
  @Test
  void theDigestIsThatOfTheStandard() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Digest.hex("abc".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void aTextIsDigestedAsUtf8() {
    byte[] bytes = "\u201CNo\u201D".getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(Digest.of(bytes), Digest.of("\u201CNo\u201D"));
    assertEquals(Digest.LENGTH, Digest.of(bytes).length);
  }
}
