package org.quotecheck.run;

import java.util.Objects;
import org.quotecheck.suppression.Suppression;

/**
 * A suppression of an article.
 *
 * @param suppression what the article asks for
 * @param used whether a finding of that article alone needed it
 */
public record KnownSuppression(Suppression suppression, boolean used) {
  public KnownSuppression {
    Objects.requireNonNull(suppression, "suppression must not be null");
  }
}
