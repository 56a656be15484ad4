package org.quotecheck.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes values one behind the other; {@link EntryReader} reads them in the same order. A text that
 * was written before is written as its number. Not thread-safe.
 */
final class EntryWriter {
  private static final int SEVEN_BITS = 7;
  private static final int MORE = 0x80;

  /** The most bytes of a number. */
  private static final int LONGEST = 5;

  /** No stream of the library: each byte put into one takes a lock. */
  private byte[] bytes = new byte[1 << 12];

  private int size;
  private final Map<String, Integer> texts = new HashMap<>();

  /** A number that is not negative, small ones in few bytes. */
  EntryWriter number(int number) {
    ensure(LONGEST);
    int rest = number;
    while (rest >= MORE || rest < 0) {
      bytes[size++] = (byte) (rest | MORE);
      rest >>>= SEVEN_BITS;
    }
    bytes[size++] = (byte) rest;
    return this;
  }

  EntryWriter truth(boolean truth) {
    return number(truth ? 1 : 0);
  }

  /** Makes room for so many bytes. */
  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  EntryWriter constant(Enum<?> constant) {
    return text(constant.name());
  }

  EntryWriter text(String text) {
    Integer before = texts.putIfAbsent(text, texts.size() + 1);
    if (before != null) {
      return number(before);
    }
    byte[] encoded = encoded(text);
    number(0).number(encoded.length);
    ensure(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
    return this;
  }

  /**
   * Half a surrogate pair is no character and becomes a question mark; the text with it must come
   * back all the same.
   */
  private static byte[] encoded(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (hasQuestionMark(utf8) && !new String(utf8, StandardCharsets.UTF_8).equals(text)) {
      throw new IllegalArgumentException("no text of whole characters");
    }
    return utf8;
  }

  private static boolean hasQuestionMark(byte[] bytes) {
    for (byte b : bytes) {
      if (b == '?') {
        return true;
      }
    }
    return false;
  }

  <T> EntryWriter list(Collection<T> items, BiConsumer<EntryWriter, T> write) {
    number(items.size());
    items.forEach(item -> write.accept(this, item));
    return this;
  }

  <T> EntryWriter optional(Optional<T> item, BiConsumer<EntryWriter, T> write) {
    truth(item.isPresent());
    item.ifPresent(each -> write.accept(this, each));
    return this;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
