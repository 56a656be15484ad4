package org.quotecheck.evidence.document;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Memory in which small texts are decoded, one at a time. Used again, since fresh memory for each
 * of many thousands takes longer to come by than to fill. Not thread-safe.
 */
final class Room implements AutoCloseable {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The first bit of each of eight bytes. */
  private static final long FIRST_BITS = 0x8080808080808080L;

  /** Eight times the first character behind those that end lines. */
  private static final long BEHIND_ENDS = 0x0E0E0E0E0E0E0E0EL;

  /** The first of three bytes is no less, the first of four no less than the other. */
  private static final byte THREE_BYTES = (byte) 0xE0;

  private static final byte FOUR_BYTES = (byte) 0xF0;

  /** Bytes behind the first one are this and six bits. */
  private static final byte CONTINUED = (byte) 0x80;

  private static final int ILL_FORMED = -1;

  private final Rooms rooms;
  private final LineEnds ends = new LineEnds();
  private byte[] bytes = new byte[0];
  private char[] chars = new char[0];

  private Room(Rooms rooms) {
    this.rooms = rooms;
  }

  /** As many as threads read at the same time. Thread-safe. */
  static final class Rooms {
    private final Queue<Room> free = new ConcurrentLinkedQueue<>();

    /** One that nobody else has until it is closed. */
    Room take() {
      Room room = free.poll();
      return room == null ? new Room(this) : room;
    }
  }

  /** Gives it back. */
  @Override
  public void close() {
    rooms.free.add(this);
  }

  /**
   * Reads some bytes; fewer if there are no more.
   *
   * @param most how many
   * @return how many there were
   */
  int read(InputStream in, int most) throws IOException {
    bytes = bytes.length < most ? new byte[Math.max(most, 2 * bytes.length)] : bytes;
    return in.readNBytes(bytes, 0, most);
  }

  /** What was read, from the first byte on; valid until the next call of {@link #read}. */
  byte[] bytes() {
    return bytes;
  }

  /**
   * The lines of the first bytes that were read; valid until this is closed.
   *
   * @param length how many
   */
  LineReader lines(int length, Charset charset) {
    chars = chars.length <= length ? new char[Math.max(length + 1, 2 * chars.length)] : chars;
    int count = charset.equals(StandardCharsets.UTF_8) ? decode(length) : ILL_FORMED;
    return count < 0 ? library(length, charset) : new LineReader(chars, count, ends);
  }

  private LineReader library(int length, Charset charset) {
    String text = new String(bytes, 0, length, charset);
    chars = chars.length <= text.length() ? new char[text.length() + 1] : chars;
    text.getChars(0, text.length(), chars, 0);
    return new LineReader(chars, text.length(), ends.find(chars, 0, text.length()));
  }

  /**
   * Decodes well-formed UTF-8 without characters of four bytes, which is nearly all text, and finds
   * its line ends: the number of characters; negative if it is something else. Stretches of plain
   * letters are looked at eight bytes at a time and copied by the library as they are.
   */
  private int decode(int length) {
    ends.begin();
    int count = 0;
    int at = 0;
    while (at < length) {
      int end = plainEnd(at, length, count);
      new String(bytes, at, end - at, StandardCharsets.ISO_8859_1)
          .getChars(0, end - at, chars, count);
      count += end - at;
      at = end;
      while (at < length && bytes[at] < 0) {
        int size = bytes[at] < FOUR_BYTES && bytes[at] >= THREE_BYTES ? 3 : 2;
        int unit = at + size <= length ? unit(at, size) : ILL_FORMED;
        if (unit == ILL_FORMED) {
          return ILL_FORMED;
        }
        chars[count++] = (char) unit;
        at += size;
      }
    }
    ends.end(count);
    return count;
  }

  /**
   * Behind the plain letters that begin here, perhaps none.
   *
   * @param count the characters before the first one
   */
  private int plainEnd(int begin, int length, int count) {
    int at = begin;
    while (at + Long.BYTES <= length) {
      long eight = (long) EIGHT.get(bytes, at);
      if ((eight & FIRST_BITS) != 0) {
        break;
      }
      // Wrong only of a byte above one of which it is right.
      long low = (eight - BEHIND_ENDS) & FIRST_BITS;
      while (low != 0) {
        int each = at + Long.numberOfTrailingZeros(low) / Byte.SIZE;
        ends.see((char) bytes[each], each - begin + count);
        low &= low - 1;
      }
      at += Long.BYTES;
    }
    while (at < length && bytes[at] >= 0) {
      ends.see((char) bytes[at], at - begin + count);
      at++;
    }
    return at;
  }

  /** The character of two or three bytes that begins here. */
  private int unit(int at, int size) {
    boolean isLong = size == 3;
    int last = bytes[at + size - 1] ^ CONTINUED;
    int middle = isLong ? bytes[at + 1] ^ CONTINUED : 0;
    int lead = isLong ? (bytes[at] & 0xF) << 12 : (bytes[at] & 0x1F) << 6;
    int unit = lead | (middle << 6) | last;
    boolean isLead = isLong || (bytes[at] & 0xE0) == 0xC0;
    boolean isShortest = unit >= (isLong ? 0x800 : 0x80);
    boolean isContinued = ((last | middle) >>> 6) == 0;
    boolean isText = isLead && isContinued && isShortest && !Character.isSurrogate((char) unit);
    return isText ? unit : ILL_FORMED;
  }
}
