package org.quotecheck.citation;

import java.util.Objects;
import org.quotecheck.article.CitationMark;
import org.quotecheck.citation.link.Destination;

/**
 * A link to something in the same repository that is not there.
 *
 * @param mark the link
 * @param destination where it leads
 */
public record BrokenLink(CitationMark mark, Destination destination) {
  public BrokenLink {
    Objects.requireNonNull(mark, "mark must not be null");
    Objects.requireNonNull(destination, "destination must not be null");
  }
}
