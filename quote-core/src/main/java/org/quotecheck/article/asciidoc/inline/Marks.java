package org.quotecheck.article.asciidoc.inline;

import java.util.ArrayList;
import java.util.List;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.text.Span;

/** Collects the citation marks of one paragraph, with places in its text. Not thread-safe. */
final class Marks {
  private final Markup text;
  private final List<CitationMark> marks = new ArrayList<>();

  Marks(Markup text) {
    this.text = text;
  }

  List<CitationMark> marks() {
    return marks;
  }

  /** An address with the markup around it. */
  void link(CitationMarkKind kind, Span span, Span name) {
    String address = text.slice(name.begin(), name.end());
    if (address.indexOf('{') < 0) {
      marks.add(CitationMark.addressed(kind, span, name, address));
    }
  }

  /** A reference to a place in this file, or in another one. */
  void reference(Span span, Span name) {
    String id = text.slice(name.begin(), name.end()).strip();
    boolean isAddress = id.indexOf('#') >= 0 || id.indexOf('.') >= 0 || id.indexOf('/') >= 0;
    if (!id.isEmpty() && id.indexOf('{') < 0) {
      String address = isAddress ? id : "#" + id;
      marks.add(CitationMark.addressed(CitationMarkKind.LINK, span, name, address));
    }
  }

  void label(CitationMarkKind kind, Span span, Span name) {
    String label = text.slice(name.begin(), name.end());
    marks.add(CitationMark.labelled(kind, span, name, label));
  }

  /** {@code footnote:label[text]}; with a label and text it is both a note and refers to it. */
  void note(Span span, Span label, boolean hasText) {
    if (label.isEmpty()) {
      label(CitationMarkKind.INLINE_NOTE, span, new Span(span.begin(), span.begin()));
      return;
    }
    label(CitationMarkKind.FOOTNOTE_REFERENCE, span, label);
    if (hasText) {
      label(CitationMarkKind.FOOTNOTE, span, label);
    }
  }

  /** {@code cite:[one,two(12)]}: keys with pages behind them. */
  void keys(Span span, Span list) {
    int at = list.begin();
    while (at < list.end()) {
      int begin = skip(at, list.end(), true);
      int end = skip(begin, list.end(), false);
      int comma = end;
      while (comma < list.end() && text.slice(comma, comma + 1).charAt(0) != ',') {
        comma++;
      }
      if (begin < end) {
        label(CitationMarkKind.KEY, span, new Span(begin, end));
      }
      at = comma + 1;
    }
  }

  /** Where spaces end, or where a key does. */
  private int skip(int from, int end, boolean spaces) {
    int at = from;
    while (at < end && spaces == Character.isWhitespace(text.slice(at, at + 1).charAt(0))) {
      if (!spaces && "(,".indexOf(text.slice(at, at + 1).charAt(0)) >= 0) {
        return at;
      }
      at++;
    }
    return at;
  }
}
