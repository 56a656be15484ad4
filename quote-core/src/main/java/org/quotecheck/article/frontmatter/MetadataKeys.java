package org.quotecheck.article.frontmatter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the keys of metadata are used for, as listed in {@code metadata-keys.txt}. Immutable and
 * thread-safe.
 *
 * @param uses {@code title}, {@code description} or {@code language} by key
 */
public record MetadataKeys(Map<String, String> uses) {
  private static final Pattern SPACES = Pattern.compile(" +");

  /** The keys of the site generators we know. */
  public static final MetadataKeys DEFAULT = load();

  public MetadataKeys {
    uses = Map.copyOf(uses);
  }

  /** Whether a key, in lower case, is used for {@code use}. */
  public boolean is(String key, String use) {
    return use.equals(uses.get(key));
  }

  private static MetadataKeys load() {
    try (InputStream in = MetadataKeys.class.getResourceAsStream("metadata-keys.txt")) {
      if (in == null) {
        throw new IllegalStateException("metadata-keys.txt is missing from the jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> uses = new HashMap<>();
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> addTo(uses, line));
      return new MetadataKeys(uses);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read metadata-keys.txt", e);
    }
  }

  private static void addTo(Map<String, String> uses, String line) {
    int colon = line.indexOf(':');
    String use = line.substring(0, colon);
    SPACES.splitAsStream(line.substring(colon + 1).strip()).forEach(key -> uses.put(key, use));
  }
}
