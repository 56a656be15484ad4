package org.quotecheck.citation;

import java.util.Objects;
import org.quotecheck.article.CitationMark;
import org.quotecheck.citation.bibliography.BibliographyEntry;
import org.quotecheck.text.Span;

/** What a citation leads to. */
public sealed interface Reference {
  /** The label, key or path by which it is cited, as written. */
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

  /**
   * A heading or a named place in the article itself.
   *
   * @param label its name as the link has it
   * @param span where it is
   */
  record Place(String label, Span span) implements Reference {
    public Place {
      Objects.requireNonNull(label, "label must not be null");
      Objects.requireNonNull(span, "span must not be null");
    }
  }

  /**
   * Another file of the same repository.
   *
   * @param label its path as the link has it, decoded
   */
  record OtherFile(String label) implements Reference {
    public OtherFile {
      Objects.requireNonNull(label, "label must not be null");
    }
  }
}
