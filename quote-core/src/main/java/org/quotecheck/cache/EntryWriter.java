package org.quotecheck.cache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
  private final Map<String, Integer> texts = new HashMap<>();

  /** A number that is not negative, small ones in few bytes. */
  EntryWriter number(int number) {
    int rest = number;
    while (rest >= MORE || rest < 0) {
      bytes.write((rest & (MORE - 1)) | MORE);
      rest >>>= SEVEN_BITS;
    }
    bytes.write(rest);
    return this;
  }

  EntryWriter truth(boolean truth) {
    bytes.write(truth ? 1 : 0);
    return this;
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
    bytes.write(encoded, 0, encoded.length);
    return this;
  }

  /** Half a surrogate pair is no character; the text with it must come back all the same. */
  private static byte[] encoded(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    boolean same = new String(utf8, StandardCharsets.UTF_8).equals(text);
    if (!same) {
      throw new IllegalArgumentException("no text of whole characters");
    }
    return utf8;
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
    return bytes.toByteArray();
  }
}
