package org.quotecheck.article.markdown.citation;

import java.util.Optional;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.text.Span;

/** The labels that are given to notes and to addresses. */
public final class DefinitionMarks {
  /** What stands around the label of a footnote: {@code [^label]:}. */
  private static final int FOOTNOTE_MARKS = 4;

  private DefinitionMarks() {}

  /**
   * {@code [^label]: text}; the mark is what stands before the text.
   *
   * @param begin where the note begins in {@code source}
   */
  public static CitationMark footnote(String label, int begin, String source) {
    int end = Math.min(source.length(), begin + label.length() + FOOTNOTE_MARKS);
    Span span = new Span(Math.min(begin, end), end);
    Span name = BracketText.last(source, span, label);
    return CitationMark.labelled(CitationMarkKind.FOOTNOTE, span, name, label);
  }

  /**
   * {@code [label]: address}; nothing if it is how comments are written.
   *
   * @param span all of it, in {@code source}
   */
  public static Optional<CitationMark> link(
      String label, String address, Span span, String source) {
    boolean isComment = address.isEmpty() || address.equals("#");
    if (isComment || span.isEmpty()) {
      return Optional.empty();
    }
    Span name = BracketText.first(source, span, label);
    return Optional.of(
        new CitationMark(CitationMarkKind.LINK_DEFINITION, span, name, label, address));
  }
}
