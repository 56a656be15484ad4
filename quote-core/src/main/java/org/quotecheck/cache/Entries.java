package org.quotecheck.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.quotecheck.text.Digest;

/**
 * The entries of a cache file, by the name of the article. Of a file that is cut off, of another
 * version or otherwise broken, those that are whole are there; each is proved by its own checksum
 * before it is believed: it is there against accidents, not against people, who could write a
 * digest as well. Immutable and thread-safe.
 */
public final class Entries {
  private static final String VERSION = "quotecheck 2\n";

  /** The bytes before the length of the name: key and checksum. */
  private static final int HEAD = Digest.LENGTH + Integer.BYTES;

  private final Map<String, Entry> byName;

  /**
   * One entry.
   *
   * @param name the article
   * @param bytes key, checksum of the rest, length of the name, name, length of the content,
   *     content
   */
  private record Entry(String name, ByteBuffer bytes) {
    byte[] key() {
      byte[] key = new byte[Digest.LENGTH];
      bytes.get(0, key);
      return key;
    }

    int checksum() {
      return bytes.getInt(Digest.LENGTH);
    }

    /** The checksum covers everything else. */
    int computed() {
      CRC32 sum = new CRC32();
      sum.update(bytes.slice(0, Digest.LENGTH));
      sum.update(bytes.slice(HEAD, bytes.limit() - HEAD));
      return (int) sum.getValue();
    }

    ByteBuffer content() {
      int length = bytes.getInt(HEAD);
      int begin = HEAD + 2 * Integer.BYTES + length;
      return bytes.slice(begin, bytes.limit() - begin);
    }
  }

  private Entries(Map<String, Entry> byName) {
    this.byName = Map.copyOf(byName);
  }

  /** None. */
  public static Entries none() {
    return new Entries(Map.of());
  }

  /** The entries of a file; whatever it holds, this does not throw. */
  public static Entries read(byte[] file) {
    Map<String, Entry> all = new HashMap<>();
    ByteBuffer rest = ByteBuffer.wrap(file);
    try {
      byte[] version = new byte[VERSION.length()];
      rest.get(version);
      if (!Arrays.equals(version, version())) {
        return none();
      }
      while (rest.hasRemaining()) {
        Entry entry = next(rest);
        all.put(entry.name(), entry);
      }
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return new Entries(all);
    }
    return new Entries(all);
  }

  private static byte[] version() {
    return VERSION.getBytes(StandardCharsets.US_ASCII);
  }

  private static Entry next(ByteBuffer rest) {
    int begin = rest.position();
    rest.position(begin + HEAD);
    byte[] name = new byte[length(rest)];
    rest.get(name);
    int content = length(rest);
    rest.position(rest.position() + content);
    ByteBuffer whole = rest.slice(begin, rest.position() - begin);
    return new Entry(new String(name, StandardCharsets.UTF_8), whole);
  }

  private static int length(ByteBuffer rest) {
    int length = rest.getInt();
    if (length < 0 || length > rest.remaining()) {
      throw new IllegalArgumentException("cut off");
    }
    return length;
  }

  /** The entries with one article only, with what was found in it. */
  public static Entries of(String name, byte[] key, byte[] content) {
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    int size = HEAD + 2 * Integer.BYTES + path.length + content.length;
    ByteBuffer bytes = ByteBuffer.allocate(size);
    bytes.put(key).position(HEAD);
    bytes.putInt(path.length).put(path).putInt(content.length).put(content).flip();
    Entry entry = new Entry(name, bytes);
    bytes.putInt(Digest.LENGTH, entry.computed());
    return new Entries(Map.of(name, entry));
  }

  /** All of these in one; of the same article, the last. */
  public static Entries of(Collection<Entries> all) {
    Map<String, Entry> joined = new HashMap<>();
    all.forEach(entries -> joined.putAll(entries.byName));
    return new Entries(joined);
  }

  /** Their articles. */
  public Collection<String> names() {
    return byName.keySet();
  }

  /** The one of an article, or none. */
  public Entries only(String name) {
    Entry entry = byName.get(name);
    return entry == null ? none() : new Entries(Map.of(name, entry));
  }

  /** What was found in an article; empty if that is not known for this key. */
  public Optional<ByteBuffer> content(String name, byte[] key) {
    return Optional.ofNullable(byName.get(name))
        .filter(entry -> Arrays.equals(entry.key(), key))
        .filter(entry -> entry.checksum() == entry.computed())
        .map(Entry::content);
  }

  /**
   * Writes them by name, so that the same entries give the same bytes.
   *
   * @throws IOException if the stream cannot be written to
   */
  public void write(OutputStream out) throws IOException {
    out.write(version());
    List<Entry> sorted =
        byName.values().stream().sorted(Comparator.comparing(Entry::name)).toList();
    for (Entry entry : sorted) {
      ByteBuffer bytes = entry.bytes();
      out.write(bytes.array(), bytes.arrayOffset(), bytes.limit());
    }
  }
}
