package org.quotecheck.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what {@link EntryWriter} wrote. Every method throws a {@code RuntimeException} where
 * something else stands. Not thread-safe.
 */
final class EntryReader {
  private static final int SEVEN_BITS = 7;
  private static final int MORE = 0x80;

  private final ByteBuffer bytes;
  private final List<String> texts = new ArrayList<>();

  EntryReader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  int number() {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += SEVEN_BITS) {
      byte next = bytes.get();
      number |= (next & (MORE - 1)) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IllegalArgumentException("no number");
  }

  boolean truth() {
    return bytes.get() != 0;
  }

  /** One of the constants of a type. */
  <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  String text() {
    int before = number();
    if (before > 0) {
      return texts.get(before - 1);
    }
    int length = number();
    String text =
        new String(
            bytes.array(), bytes.arrayOffset() + bytes.position(), length, StandardCharsets.UTF_8);
    bytes.position(bytes.position() + length);
    texts.add(text);
    return text;
  }

  <T> List<T> list(Function<EntryReader, T> read) {
    int size = number();
    if (size > bytes.remaining()) {
      throw new IllegalArgumentException("more items than bytes");
    }
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read.apply(this));
    }
    return items;
  }

  <T> Optional<T> optional(Function<EntryReader, T> read) {
    return truth() ? Optional.of(read.apply(this)) : Optional.empty();
  }

  /** Nothing may be left behind the last value. */
  void end() {
    if (bytes.hasRemaining()) {
      throw new IllegalArgumentException("more than was written");
    }
  }
}
