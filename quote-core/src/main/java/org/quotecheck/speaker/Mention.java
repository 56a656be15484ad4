package org.quotecheck.speaker;

import java.util.Objects;
import org.quotecheck.text.Span;

/**
 * Words that refer to a speaker: a name, a role, a pronoun.
 *
 * @param block the index of the block they stand in
 * @param prose the words as offsets in that block's prose
 * @param source the same in the source
 * @param text the words as the reader sees them
 */
public record Mention(int block, Span prose, Span source, String text) {
  public Mention {
    Objects.requireNonNull(prose, "prose must not be null");
    Objects.requireNonNull(source, "source must not be null");
    Objects.requireNonNull(text, "text must not be null");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mention that
        && block == that.block
        && prose.equals(that.prose)
        && source.equals(that.source)
        && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * block + prose.hashCode()) + source.hashCode()) + text.hashCode();
  }
}
