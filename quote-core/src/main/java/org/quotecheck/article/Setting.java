package org.quotecheck.article;

import java.util.Objects;
import org.quotecheck.text.MappedText;

/**
 * One value that a file sets for us, below the key {@code quotecheck} of its front matter.
 *
 * @param path the keys down to the value with dots between them, in lower case, without the first
 *     one; an item of a list has its index for a key: {@code disable.0.rule}. Empty if the value
 *     stands at the first key itself
 * @param value the value decoded, with the way back to the source
 */
public record Setting(String path, MappedText value) {
  public Setting {
    Objects.requireNonNull(path, "path must not be null");
    Objects.requireNonNull(value, "value must not be null");
  }
}
