package org.quotecheck.article;

import java.util.Objects;
import java.util.Optional;
import org.quotecheck.text.Span;

/**
 * A piece of inline markup.
 *
 * @param kind what it is
 * @param prose the characters it holds, as offsets in its block's prose
 * @param target the address of a link or image, empty otherwise
 */
public record Inline(InlineKind kind, Span prose, Optional<String> target) {
  public Inline {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(prose, "prose must not be null");
    Objects.requireNonNull(target, "target must not be null");
  }
}
