package org.quotecheck.report.citation;

import java.util.Objects;
import java.util.OptionalInt;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.report.place.Location;

/**
 * One place where an article refers to something, detached from it.
 *
 * @param location of the whole mark
 * @param text the source characters of that range
 * @param kind what mark it is
 * @param key the label or key, empty if it has none
 * @param target the address, empty if it has none
 * @param reference which of the article's references it leads to, counted from 0; empty if it leads
 *     to none of them
 */
public record CitationEntry(
    Location location,
    String text,
    CitationMarkKind kind,
    String key,
    String target,
    OptionalInt reference) {
  public CitationEntry {
    Objects.requireNonNull(location, "location must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(key, "key must not be null");
    Objects.requireNonNull(target, "target must not be null");
    Objects.requireNonNull(reference, "reference must not be null");
  }
}
