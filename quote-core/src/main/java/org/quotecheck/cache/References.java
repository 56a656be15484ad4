package org.quotecheck.cache;

import java.util.OptionalInt;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.report.citation.CitationEntry;
import org.quotecheck.report.citation.CitationList;
import org.quotecheck.report.citation.ReferenceEntry;
import org.quotecheck.report.citation.ReferenceKind;

/** What articles refer to, as bytes. */
final class References {
  private References() {}

  static void citations(EntryWriter out, CitationList list) {
    out.list(list.citations(), References::citation).list(list.references(), References::reference);
  }

  static CitationList citations(EntryReader in) {
    return new CitationList(in.list(References::citation), in.list(References::reference));
  }

  private static void citation(EntryWriter out, CitationEntry entry) {
    Places.location(out, entry.location());
    out.text(entry.text())
        .constant(entry.kind())
        .text(entry.key())
        .text(entry.target())
        .truth(entry.reference().isPresent())
        .number(entry.reference().orElse(0));
  }

  private static CitationEntry citation(EntryReader in) {
    return new CitationEntry(
        Places.location(in),
        in.text(),
        in.constant(CitationMarkKind.class),
        in.text(),
        in.text(),
        number(in.truth(), in.number()));
  }

  private static OptionalInt number(boolean isPresent, int number) {
    return isPresent ? OptionalInt.of(number) : OptionalInt.empty();
  }

  private static void reference(EntryWriter out, ReferenceEntry entry) {
    out.constant(entry.kind())
        .text(entry.key())
        .text(entry.path())
        .optional(entry.location(), Places::location)
        .text(entry.target())
        .text(entry.title());
  }

  private static ReferenceEntry reference(EntryReader in) {
    return new ReferenceEntry(
        in.constant(ReferenceKind.class),
        in.text(),
        in.text(),
        in.optional(Places::location),
        in.text(),
        in.text());
  }
}
