package org.quotecheck.article.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quotecheck.article.Inline;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * The text of a block without its markup. Immutable and thread-safe.
 *
 * @param text the characters, with the way back to the text they were read from
 * @param inlines the inline markup, by begin, as offsets in {@code text}
 */
public record Prose(MappedText text, List<Inline> inlines) {
  public Prose {
    Objects.requireNonNull(text, "text must not be null");
    inlines = List.copyOf(inlines);
  }

  /** The same prose, with the way back to where {@code outer} was read from. */
  public Prose within(MappedText outer) {
    return new Prose(text.within(outer), inlines);
  }

  /** Whether there is nothing to read: white space and objects only. */
  public boolean isEmpty() {
    return text.text()
        .codePoints()
        .allMatch(c -> c == '\uFFFC' || c == '\u00A0' || Character.isWhitespace(c));
  }

  /** A part of the prose, given as offsets in it; inline markup outside it is gone. */
  public Prose slice(Span part) {
    List<Inline> kept = new ArrayList<>();
    for (Inline inline : inlines) {
      int begin = Math.max(inline.prose().begin(), part.begin());
      int end = Math.min(inline.prose().end(), part.end());
      if (begin < end) {
        Span prose = new Span(begin, end).shift(-part.begin());
        kept.add(new Inline(inline.kind(), prose, inline.target()));
      }
    }
    return new Prose(text.slice(part), kept);
  }

  /** The prose without white space at its ends. */
  public Prose stripped() {
    String all = text.text();
    int end = all.stripTrailing().length();
    int begin = Math.min(end, all.length() - all.stripLeading().length());
    return end - begin == all.length() ? this : slice(new Span(begin, end));
  }
}
