package org.quotecheck.article.markdown.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.article.html.HtmlBlockReader;
import org.quotecheck.article.shortcode.StrippedText;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/** Collects the citation marks of one block. Not thread-safe. */
public final class InlineMarks {
  /** The attributes that refer to something or name a place. */
  private static final Pattern NAMES =
      Pattern.compile("\\s(?:href|cite|id|name)\\s*=", Pattern.CASE_INSENSITIVE);

  private final String source;
  private final int shift;
  private final List<CitationMark> marks = new ArrayList<>();

  /**
   * @param source the text that was parsed
   * @param shift what to take from a node's place to get an offset in {@code source}
   */
  public InlineMarks(String source, int shift) {
    this.source = source;
    this.shift = shift;
  }

  /** The marks so far, with places in the text that was parsed. */
  public List<CitationMark> marks() {
    return marks;
  }

  /** How many marks there are so far. */
  public int size() {
    return marks.size();
  }

  /** Forgets all marks but the first ones: they turned out to stand in code. */
  public void keepFirst(int size) {
    marks.subList(Math.min(size, marks.size()), marks.size()).clear();
  }

  /** {@code [^label]}. */
  public void footnoteReference(String label, Span place) {
    Span span = inSource(place);
    Span name = span.length() > 3 ? new Span(span.begin() + 2, span.end() - 1) : span;
    marks.add(CitationMark.labelled(CitationMarkKind.FOOTNOTE_REFERENCE, span, name, label));
  }

  /** {@code ^[text]}. */
  public void note(Span place) {
    Span span = inSource(place);
    marks.add(CitationMark.labelled(CitationMarkKind.INLINE_NOTE, span, span, ""));
  }

  /** A link, by its address or by a label that has one. */
  public void link(String address, Span place) {
    link(CitationMarkKind.LINK, address, inSource(place));
  }

  /** A picture, by its address or by a label that has one. */
  public void image(String address, Span place) {
    link(CitationMarkKind.IMAGE, address, inSource(place));
  }

  private void link(CitationMarkKind kind, String address, Span span) {
    if (span.isEmpty() || address.indexOf(StrippedText.HOLE) >= 0) {
      return;
    }
    if (source.charAt(span.end() - 1) == ']') {
      reference(span, address);
    } else {
      address(kind, span, address);
    }
  }

  /** An address that stands in the text; the span counts in the text that was parsed. */
  public void bareAddress(Span span, String address) {
    address(CitationMarkKind.LINK, span, address);
  }

  private void address(CitationMarkKind kind, Span span, String address) {
    marks.add(CitationMark.addressed(kind, span, BracketText.last(source, span, address), address));
  }

  private void reference(Span span, String address) {
    Span name = BracketText.label(source, span);
    String label = name.of(source);
    marks.add(new CitationMark(CitationMarkKind.LINK_REFERENCE, span, name, label, address));
  }

  /** What a tag in running text refers to, and the name it gives its place. */
  public void tag(String tag, Span place) {
    if (NAMES.matcher(tag).find()) {
      Span span = inSource(place);
      MappedText markup = new MappedText.Builder().copy(source, span.begin(), span.end()).build();
      marks.addAll(HtmlBlockReader.read(markup, 1).marks());
    }
  }

  private Span inSource(Span place) {
    int begin = Math.min(source.length(), Math.max(0, place.begin() - shift));
    return new Span(begin, Math.max(begin, Math.min(source.length(), place.end() - shift)));
  }
}
