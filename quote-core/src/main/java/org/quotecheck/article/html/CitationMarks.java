package org.quotecheck.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/** Collects what the elements of a page refer to. Not thread-safe. */
final class CitationMarks {
  /** The elements that may say where their words come from. */
  private static final Set<String> SOURCED = Set.of("blockquote", "q", "ins", "del");

  private static final Set<String> NOTES = Set.of("li", "p", "div", "aside");

  private final MappedText html;
  private final List<CitationMark> marks = new ArrayList<>();

  CitationMarks(MappedText html) {
    this.html = html;
  }

  /** The marks so far, in the source. */
  List<CitationMark> marks() {
    return List.copyOf(marks);
  }

  /** Takes an element whose text is read. */
  void take(Element element, boolean inNotes) {
    if (element.attributesSize() == 0) {
      return;
    }
    if (element.nameIs("a")) {
      add(CitationMarkKind.LINK, element, "href");
    } else if (element.nameIs("img")) {
      add(CitationMarkKind.IMAGE, element, "src");
    } else if (SOURCED.contains(element.normalName())) {
      add(CitationMarkKind.SOURCE, element, "cite");
    }
    boolean isNote = inNotes && NOTES.contains(element.normalName());
    addLabel(isNote ? CitationMarkKind.FOOTNOTE : CitationMarkKind.ANCHOR, element, "id");
    if (element.nameIs("a")) {
      addLabel(CitationMarkKind.ANCHOR, element, "name");
    }
  }

  /** Takes an element whose text is not read since it is the number of a note. */
  void takeNoteReference(Element element) {
    Element link = element.nameIs("sup") ? element.child(0) : element;
    String address = link.attr("href");
    if (address.length() > 1 && address.charAt(0) == '#') {
      Span name = value(link, "href");
      Span label = new Span(Math.min(name.begin() + 1, name.end()), name.end());
      add(
          CitationMark.labelled(
              CitationMarkKind.FOOTNOTE_REFERENCE, tag(link), label, address.substring(1)));
    }
    addLabel(CitationMarkKind.ANCHOR, link, "id");
    addLabel(CitationMarkKind.ANCHOR, element, "id");
  }

  /** The names that a whole page gives to places outside what is read. */
  void takeAnchor(Element element) {
    addLabel(CitationMarkKind.ANCHOR, element, "id");
  }

  private void add(CitationMarkKind kind, Element element, String attribute) {
    if (element.hasAttr(attribute)) {
      Span name = value(element, attribute);
      add(CitationMark.addressed(kind, tag(element), name, element.attr(attribute).strip()));
    }
  }

  private void addLabel(CitationMarkKind kind, Element element, String attribute) {
    String label = element.attr(attribute).strip();
    if (!label.isEmpty()) {
      add(CitationMark.labelled(kind, tag(element), value(element, attribute), label));
    }
  }

  /**
   * What a piece of HTML had put before it to be read as it is meant stands nowhere, and an address
   * that a shortcode was taken from is not known.
   */
  private void add(CitationMark mark) {
    CitationMark placed = mark.within(html);
    boolean whole = placed.span().length() == mark.span().length();
    if (!placed.span().isEmpty() && (whole || !mark.label().isEmpty())) {
      marks.add(placed);
    }
  }

  private static Span value(Element element, String attribute) {
    Span tag = tag(element);
    Range range = element.attributes().sourceRange(attribute).valueRange();
    boolean placed =
        range.isTracked() && range.startPos() >= tag.begin() && range.endPos() <= tag.end();
    return placed ? new Span(range.startPos(), range.endPos()) : tag;
  }

  /** Where the start tag of an element stands. */
  private static Span tag(Element element) {
    Range start = element.sourceRange();
    int begin = Math.max(0, start.startPos());
    return new Span(begin, Math.max(begin, start.endPos()));
  }
}
