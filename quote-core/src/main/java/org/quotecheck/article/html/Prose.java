package org.quotecheck.article.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Inline;
import org.quotecheck.article.InlineKind;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * Collects the text of one block after another: white space folded to single spaces, character
 * references decoded, inline markup turned into {@link Inline}s. Not thread-safe.
 */
final class Prose implements EntityAligner.Sink {
  private static final String OBJECT = "\uFFFC";
  private static final Comparator<Inline> BY_BEGIN_OUTER_FIRST =
      Comparator.<Inline>comparingInt(i -> i.prose().begin()).thenComparing(i -> -i.prose().end());

  private final String markup;
  private final List<Open> open = new ArrayList<>();
  private MappedText.Builder out = new MappedText.Builder();
  private List<Inline> inlines = new ArrayList<>();
  private int spaceBegin = -1;
  private int spaceEnd;

  Prose(String markup) {
    this.markup = markup;
  }

  /** Inline markup whose end has not come yet; it may run through several blocks. */
  private static final class Open {
    private final InlineKind kind;
    private final @Nullable String target;
    private int begin = -1;

    private Open(InlineKind kind, @Nullable String target) {
      this.kind = kind;
      this.target = target;
    }

    private Inline until(int end) {
      return new Inline(kind, new Span(begin, end), Optional.ofNullable(target));
    }
  }

  /** A block's text with its inline markup, in offsets of that text. */
  record Run(MappedText text, List<Inline> inlines) {
    /** The part of this run in the given range; inline markup outside it is gone. */
    Run slice(Span part) {
      List<Inline> kept = new ArrayList<>();
      for (Inline inline : inlines) {
        int begin = Math.max(inline.prose().begin(), part.begin());
        int end = Math.min(inline.prose().end(), part.end());
        if (begin < end) {
          Span prose = new Span(begin, end).shift(-part.begin());
          kept.add(new Inline(inline.kind(), prose, inline.target()));
        }
      }
      return new Run(text.slice(part), kept);
    }
  }

  @Override
  public void copy(int begin, int end) {
    int at = begin;
    while (at < end) {
      int wordEnd = at;
      while (wordEnd < end && !isSpace(markup.charAt(wordEnd))) {
        wordEnd++;
      }
      if (wordEnd > at) {
        beforeWord();
        out.copy(markup, at, wordEnd);
        at = wordEnd;
      } else {
        space(at, ++at);
      }
    }
  }

  @Override
  public void replace(String decoded, int begin, int end) {
    int at = 0;
    while (at < decoded.length()) {
      int wordEnd = at;
      while (wordEnd < decoded.length() && !isSpace(decoded.charAt(wordEnd))) {
        wordEnd++;
      }
      if (wordEnd > at) {
        beforeWord();
        out.replace(decoded.substring(at, wordEnd), begin, end);
        at = wordEnd;
      } else {
        space(begin, end);
        at++;
      }
    }
  }

  /** One U+FFFC for something that is no text. */
  void object(InlineKind kind, @Nullable String target, int begin, int end) {
    beforeWord();
    out.replace(OBJECT, begin, end);
    Span prose = new Span(out.length() - 1, out.length());
    inlines.add(new Inline(kind, prose, Optional.ofNullable(target)));
  }

  /**
   * A line break, dropped at the start of a block.
   *
   * @return false if it follows a line break, so that the two part paragraphs
   */
  boolean lineBreak(int begin, int end) {
    spaceBegin = -1;
    if (endsWith('\n')) {
      return false;
    }
    if (out.length() > 0) {
      out.replace("\n", begin, end);
    }
    return true;
  }

  /** Inline markup begins; it is placed at the next character that is no space. */
  void open(InlineKind kind, @Nullable String target) {
    open.add(new Open(kind, target));
  }

  /** The inline markup opened last ends. */
  void close() {
    Open last = open.remove(open.size() - 1);
    if (last.begin >= 0) {
      inlines.add(last.until(out.length()));
    }
  }

  /** The text since the last {@link #take}. */
  CharSequence text() {
    return out.text();
  }

  /** Ends the block. Inline markup that is still open goes on in the next one. */
  Run take() {
    for (Open unfinished : open) {
      if (unfinished.begin >= 0) {
        inlines.add(unfinished.until(out.length()));
        unfinished.begin = -1;
      }
    }
    inlines.sort(BY_BEGIN_OUTER_FIRST);
    int end = endsWith('\n') ? out.length() - 1 : out.length();
    Run run = new Run(out.build(), inlines).slice(new Span(0, end));
    out = new MappedText.Builder();
    inlines = new ArrayList<>();
    spaceBegin = -1;
    return run;
  }

  private void space(int begin, int end) {
    spaceBegin = spaceBegin < 0 ? begin : Math.min(spaceBegin, begin);
    spaceEnd = end;
  }

  /** Writes the white space that has come before a word, and places the markup that opens here. */
  private void beforeWord() {
    if (spaceBegin >= 0 && out.length() > 0 && !endsWith('\n')) {
      writeSpace();
    }
    spaceBegin = -1;
    for (int i = open.size() - 1; i >= 0 && open.get(i).begin < 0; i--) {
      open.get(i).begin = out.length();
    }
  }

  private void writeSpace() {
    if (spaceEnd - spaceBegin == 1 && markup.charAt(spaceBegin) == ' ') {
      out.copy(markup, spaceBegin, spaceEnd);
    } else {
      out.replace(" ", Math.min(spaceBegin, spaceEnd), spaceEnd);
    }
  }

  private boolean endsWith(char c) {
    return out.length() > 0 && out.text().charAt(out.length() - 1) == c;
  }

  /** HTML folds these; a no-break space is a character like any other. */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }
}
