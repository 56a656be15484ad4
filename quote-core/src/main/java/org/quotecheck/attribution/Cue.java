package org.quotecheck.attribution;

import java.util.Objects;
import java.util.Optional;
import org.quotecheck.language.CueForm;
import org.quotecheck.text.Span;

/**
 * The words that link a speaker to a quotation, such as "said" or "according to".
 *
 * @param block the index of the block they stand in
 * @param prose the words as offsets in that block's prose
 * @param source the same in the source
 * @param text the words as the reader sees them
 * @param verb the verb among them; empty where there is none: "according to"
 */
public record Cue(int block, Span prose, Span source, String text, Optional<CueForm> verb) {
  public Cue {
    Objects.requireNonNull(prose, "prose must not be null");
    Objects.requireNonNull(source, "source must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(verb, "verb must not be null");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cue that
        && block == that.block
        && prose.equals(that.prose)
        && source.equals(that.source)
        && text.equals(that.text)
        && verb.equals(that.verb);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * (31 * block + prose.hashCode()) + source.hashCode()) + text.hashCode())
        + verb.hashCode();
  }
}
