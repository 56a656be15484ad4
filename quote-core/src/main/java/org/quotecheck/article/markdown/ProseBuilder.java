package org.quotecheck.article.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quotecheck.article.Inline;
import org.quotecheck.article.InlineKind;
import org.quotecheck.article.markdown.citation.InlineMarks;
import org.quotecheck.article.prose.Prose;
import org.quotecheck.article.shortcode.StrippedText;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/** Puts the prose of one block together. Not thread-safe. */
final class ProseBuilder {
  /** Stands for what is no prose but has a place in the sentence: code, an image, an address. */
  private static final String OBJECT = "\uFFFC";

  private final String source;
  private final int shift;
  private final MappedText.Builder text = new MappedText.Builder();
  private final List<Inline> inlines = new ArrayList<>();
  private final InlineMarks marks;
  private final ProseCuts cuts = new ProseCuts();
  private int sourceEnd;

  /**
   * @param source what the spans of nodes count in
   * @param shift what to take from a node's place to get an offset in {@code source}
   * @param marks where addresses without markup are noted
   */
  ProseBuilder(String source, int shift, InlineMarks marks) {
    this.marks = marks;
    this.source = source;
    this.shift = shift;
  }

  /** The number of characters so far. */
  int length() {
    return text.length();
  }

  /** A text node. */
  void text(String literal, Span place) {
    Span span = inSource(place);
    MappedText piece = EscapeAligner.align(literal, source, span);
    int begin = 0;
    for (Span url : BareUrls.in(piece.text())) {
      append(piece, new Span(begin, url.begin()));
      Span written = piece.toSource(url);
      text.replace(OBJECT, written.begin(), written.end());
      marks.bareAddress(written, url.of(piece.text()));
      begin = url.end();
    }
    append(piece, new Span(begin, piece.length()));
    sourceEnd = span.end();
  }

  /** Appends a part of a piece without the holes that shortcodes left. */
  private void append(MappedText piece, Span part) {
    int begin = part.begin();
    for (int at = begin; at < part.end(); at++) {
      if (piece.text().charAt(at) == StrippedText.HOLE) {
        text.append(piece.slice(new Span(begin, at)));
        begin = at + 1;
      }
    }
    boolean whole = begin == 0 && part.end() == piece.length();
    text.append(whole ? piece : piece.slice(new Span(begin, part.end())));
  }

  /** Something that leaves only U+FFFC. */
  void object(Span place) {
    Span span = inSource(place);
    text.replace(OBJECT, span.begin(), span.end());
    sourceEnd = span.end();
  }

  /** Something that leaves U+FFFC and a note of what it was. */
  void object(InlineKind kind, Span place, Optional<String> target) {
    inlines.add(new Inline(kind, new Span(length(), length() + 1), target));
    object(place);
  }

  /** Markup that leaves nothing. */
  void skip(Span place) {
    sourceEnd = Math.max(sourceEnd, inSource(place).end());
  }

  /** The end of a source line within the block. */
  void lineBreak() {
    int begin = sourceEnd;
    while (begin < source.length()
        && source.charAt(begin) != '\n'
        && source.charAt(begin) != '\r') {
      begin++;
    }
    int end = source.startsWith("\r\n", begin) ? begin + 2 : Math.min(begin + 1, source.length());
    newLine(new Span(begin, end));
  }

  /** Markup that breaks the line. */
  void breakAt(Span place) {
    newLine(inSource(place));
  }

  private void newLine(Span span) {
    boolean broken = length() > 0 && text.text().charAt(length() - 1) == '\n';
    if (!broken) {
      text.replace("\n", span.begin(), span.end());
    }
    sourceEnd = span.end();
  }

  /** Notes inline markup from {@code begin} to the end of what is there so far. */
  void inline(InlineKind kind, int begin, Optional<String> target) {
    if (begin < length()) {
      inlines.add(new Inline(kind, new Span(begin, length()), target));
    }
  }

  /** Takes out what turned out to be no prose. */
  void cut(Span content) {
    cuts.add(content, "");
  }

  /** Leaves U+FFFC of what turned out to be code. */
  void cutToObject(Span content) {
    cuts.add(content, OBJECT);
  }

  private Span inSource(Span place) {
    int begin = Math.min(source.length(), Math.max(0, place.begin() - shift));
    return new Span(begin, Math.max(begin, Math.min(source.length(), place.end() - shift)));
  }

  Prose build() {
    inlines.sort(
        Comparator.comparingInt((Inline inline) -> inline.prose().begin())
            .thenComparingInt(inline -> -inline.prose().end()));
    return cuts.applyTo(new Prose(text.build(), inlines));
  }
}
