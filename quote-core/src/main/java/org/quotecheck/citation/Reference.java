package org.quotecheck.citation;

import java.util.Objects;
import org.quotecheck.article.CitationMark;
import org.quotecheck.citation.bibliography.BibliographyEntry;

/** What a citation leads to. */
public sealed interface Reference {
  /** The label or key by which it is cited, as written. */
  String label();

  /**
   * A note, an address with a label or a place in the article itself.
   *
   * @param mark where it has its label
   */
  record Definition(CitationMark mark) implements Reference {
    public Definition {
      Objects.requireNonNull(mark, "mark must not be null");
    }

    @Override
    public String label() {
      return mark.label();
    }
  }

  /**
   * A source in a bibliography.
   *
   * @param entry what the bibliography says of it
   */
  record Source(BibliographyEntry entry) implements Reference {
    public Source {
      Objects.requireNonNull(entry, "entry must not be null");
    }

    @Override
    public String label() {
      return entry.key();
    }
  }
}
