package org.quotecheck.article;

import java.util.Objects;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * A mark by which an article refers to something, as its format has it. Whether there is what it
 * refers to, nobody has asked yet.
 *
 * @param kind what it is
 * @param span the whole mark, in the source
 * @param name where its label, key or address stands, in the source; the whole mark if that cannot
 *     be told
 * @param label the label or key decoded, empty if it has none
 * @param address the address decoded, empty if it has none
 */
public record CitationMark(
    CitationMarkKind kind, Span span, Span name, String label, String address) {
  /**
   * @throws IllegalArgumentException if the name is not part of the mark
   */
  public CitationMark {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(label, "label must not be null");
    Objects.requireNonNull(address, "address must not be null");
    if (!span.contains(name)) {
      throw new IllegalArgumentException("the name " + name + " is not inside " + span);
    }
  }

  /** A mark with a label and no address. */
  public static CitationMark labelled(CitationMarkKind kind, Span span, Span name, String label) {
    return new CitationMark(kind, span, name, label, "");
  }

  /** A mark with an address and no label. */
  public static CitationMark addressed(
      CitationMarkKind kind, Span span, Span name, String address) {
    return new CitationMark(kind, span, name, "", address);
  }

  /** The same mark, with the way back to where {@code outer} was read from. */
  public CitationMark within(MappedText outer) {
    Span whole = outer.toSource(span);
    Span part = outer.toSource(name);
    return new CitationMark(kind, whole, whole.contains(part) ? part : whole, label, address);
  }
}
