package org.quotecheck.citation.identifier;

import java.util.Objects;
import java.util.Optional;
import org.quotecheck.text.Span;

/**
 * An identifier in an article.
 *
 * @param kind what it names
 * @param text as written, without the name of its kind
 * @param span where, in the source
 * @param flaw what is wrong with it; empty if nothing can be seen
 */
public record Identifier(IdentifierKind kind, String text, Span span, Optional<Flaw> flaw) {
  public Identifier {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(flaw, "flaw must not be null");
  }
}
