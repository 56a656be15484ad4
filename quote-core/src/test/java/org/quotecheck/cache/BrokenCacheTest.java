package org.quotecheck.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NavigableMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.QuoteCheck;
import org.quotecheck.text.Digest;

/** Whatever has become of the file, the report is right, and the file is mended. */
class BrokenCacheTest {
  private static final int STEP = 100;

  @TempDir Path root;
  private CachedNewsroom newsroom;
  private QuoteCheck checker;
  private byte[] whole;
  private NavigableMap<String, String> expected;

  @BeforeEach
  void fillTheCache() throws IOException {
    newsroom = new CachedNewsroom(root).withArticles();
    newsroom.threads(1);
    expected = CachedNewsroom.written(newsroom.plain());
    checker = newsroom.checker();
    newsroom.cached(checker);
    whole = Files.readAllBytes(newsroom.cache());
    newsroom.seen();
    assertTrue(whole.length > 20 * STEP, "long enough to be broken in many places");
  }

  private void assertMiss(byte[] broken, String how) throws IOException {
    Files.write(newsroom.cache(), broken);
    assertEquals(expected, CachedNewsroom.written(newsroom.cached(checker)), how);
    assertFalse(newsroom.seen().isEmpty(), () -> "nothing was looked at: " + how);
    assertArrayEquals(whole, Files.readAllBytes(newsroom.cache()), how);
  }

  @Test
  void aChangedByteIsAMiss() throws IOException {
    for (int at = 0; at < whole.length; at += STEP) {
      byte[] broken = whole.clone();
      broken[at] = (byte) (broken[at] ^ 1 << at / STEP % Byte.SIZE);
      assertMiss(broken, "byte " + at);
    }
  }

  @Test
  void aFileThatIsCutOffIsAMiss() throws IOException {
    for (int length = 0; length < whole.length; length += STEP) {
      assertMiss(Arrays.copyOf(whole, length), "cut at " + length);
    }
  }

  @Test
  void aFileWithZerosAtItsEndIsAMiss() throws IOException {
    for (int length = 0; length < whole.length; length += 4 * STEP) {
      byte[] broken = Arrays.copyOf(Arrays.copyOf(whole, length), whole.length);
      assertMiss(broken, "zeros from " + length);
    }
  }

  @Test
  void anythingElseIsAMiss() throws IOException {
    assertMiss("{\"not\": \"a cache\"}".getBytes(StandardCharsets.UTF_8), "JSON");
    assertMiss(new byte[1 << 12], "zeros");
    byte[] other = whole.clone();
    other["quotecheck ".length()] = '0';
    assertMiss(other, "another version");
  }

  @Test
  void whatWasFoundInOneArticleIsNotBelievedOfAnother() throws IOException {
    String name = "content/story.txt";
    byte[] key = new byte[Digest.LENGTH];
    Entries wrong = Entries.of(name, key, new byte[] {1, 2, 3});
    assertTrue(wrong.content(name, key).isPresent());
    assertTrue(wrong.content("content/pier.md", key).isEmpty());
    key[3] = 1;
    assertTrue(wrong.content(name, key).isEmpty());
  }

  @Test
  void aDirectoryInItsPlaceIsNoReasonToFail() throws IOException {
    Files.delete(newsroom.cache());
    Files.createDirectories(newsroom.cache().resolve("below"));
    assertEquals(expected, CachedNewsroom.written(newsroom.cached()));
    assertEquals(expected, CachedNewsroom.written(newsroom.cached()));
  }
}
