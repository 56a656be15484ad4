package org.quotecheck.article;

import java.util.Objects;
import org.quotecheck.text.MappedText;

/**
 * One value that a file sets for us, below the key {@code quotecheck} or {@code quotes} of its
 * front matter.
 *
 * @param path the keys down to the value with dots between them, in lower case, without {@code
 *     quotecheck}; an item of a list has its index for a key: {@code disable.0.rule}, {@code
 *     quotes.0.source}. Empty if the value stands at {@code quotecheck} itself
 * @param value the value decoded, with the way back to the source
 */
public record Setting(String path, MappedText value) {
  public Setting {
    Objects.requireNonNull(path, "path must not be null");
    Objects.requireNonNull(value, "value must not be null");
  }
}
