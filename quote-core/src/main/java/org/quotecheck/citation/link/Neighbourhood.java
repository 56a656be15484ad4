package org.quotecheck.citation.link;

import java.util.Optional;
import org.quotecheck.article.Article;
import org.quotecheck.citation.bibliography.Library;

/** What lies around one article, as far as the article refers to it. Used by one thread. */
public interface Neighbourhood {
  /** Those of a text that nobody knows the place of. */
  Neighbourhood NONE =
      new Neighbourhood() {
        @Override
        public Library library(Article article) {
          return Library.NONE;
        }

        @Override
        public Presence presence(LocalAddress address) {
          return Presence.UNKNOWN;
        }

        @Override
        public Optional<PlaceNames> places(LocalAddress address) {
          return Optional.empty();
        }
      };

  /** Whether there is a file. */
  enum Presence {
    /** There is. */
    THERE,
    /** There is none. */
    MISSING,
    /** Nobody can tell: it is outside the repository, or a generator makes it. */
    UNKNOWN
  }

  /** The sources that the article may cite. */
  Library library(Article article);

  /** Whether there is the file that an address names. */
  Presence presence(LocalAddress address);

  /** The places in the article that an address names; empty if it is no article. */
  Optional<PlaceNames> places(LocalAddress address);
}
