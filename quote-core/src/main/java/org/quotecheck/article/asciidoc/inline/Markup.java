package org.quotecheck.article.asciidoc.inline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quotecheck.article.Inline;
import org.quotecheck.article.InlineKind;
import org.quotecheck.article.prose.Prose;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * One paragraph while its markup is being read, one kind of markup after the other.
 *
 * <p>What has been read is hidden from what is read later: {@link #at} gives a character for it
 * that is no letter, no space and no markup. All offsets count in the paragraph's text. Not
 * thread-safe.
 */
final class Markup {
  private static final char HIDDEN = '\uFFFF';
  private static final String OBJECT = "\uFFFC";
  private static final Comparator<Edit> OUTER_FIRST =
      Comparator.comparingInt(Edit::begin).thenComparing(Edit::end, Comparator.reverseOrder());
  private static final Comparator<Inline> BY_BEGIN =
      Comparator.<Inline>comparingInt(i -> i.prose().begin()).thenComparing(i -> -i.prose().end());

  private final String text;
  private final char[] view;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Inline> inlines = new ArrayList<>();

  /** Prose that stands for a range of the text. */
  private record Edit(int begin, int end, String prose) {}

  Markup(String text) {
    this.text = text;
    this.view = text.toCharArray();
  }

  int length() {
    return view.length;
  }

  /** The character at an offset; a line end outside the text. */
  char at(int offset) {
    return offset >= 0 && offset < view.length ? view[offset] : '\n';
  }

  boolean isSpace(int offset) {
    return Character.isWhitespace(at(offset));
  }

  /** Whether a word goes on at an offset. */
  boolean isWord(int offset) {
    return at(offset) == '_' || Character.isLetterOrDigit(at(offset));
  }

  boolean startsWith(String part, int offset) {
    for (int i = 0; i < part.length(); i++) {
      if (at(offset + i) != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where a part that has not been read yet stands next; -1 if nowhere. */
  int indexOf(String part, int from) {
    for (int i = from; i <= view.length - part.length(); i++) {
      if (startsWith(part, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The characters as they are written. */
  String slice(int begin, int end) {
    return text.substring(begin, end);
  }

  /** Text without markup in it, whatever it looks like. */
  void keep(int begin, int end) {
    Arrays.fill(view, begin, end, HIDDEN);
  }

  /** Markup that leaves nothing. */
  void drop(int begin, int end) {
    replace(begin, end, "");
  }

  /** Markup that stands for characters; what was read inside it does not count any more. */
  void replace(int begin, int end, String prose) {
    if (begin < end) {
      edits.add(new Edit(begin, end, prose));
      keep(begin, end);
    }
  }

  /** Something that is no prose but has a place in the sentence. */
  void object(InlineKind kind, int begin, int end, Optional<String> target) {
    replace(begin, end, OBJECT);
    inline(kind, begin, end, target);
  }

  /** An address in the running text. */
  void address(int begin, int end) {
    replace(begin, end, OBJECT);
  }

  /** Notes what the text of a range is. */
  void inline(InlineKind kind, int begin, int end, Optional<String> target) {
    inlines.add(new Inline(kind, new Span(begin, end), target));
  }

  /** What is left without markup. */
  Prose prose() {
    edits.sort(OUTER_FIRST);
    MappedText.Builder prose = new MappedText.Builder();
    Places places = new Places(edits.size());
    int done = 0;
    for (Edit edit : edits) {
      if (edit.begin >= done) {
        prose.copy(text, done, edit.begin);
        places.add(edit.begin, edit.end, prose.length(), edit.prose.length());
        prose.replace(edit.prose, edit.begin, edit.end);
        done = edit.end;
      }
    }
    prose.copy(text, done, text.length());
    return new Prose(prose.build(), moved(places));
  }

  private List<Inline> moved(Places places) {
    List<Inline> moved = new ArrayList<>();
    for (Inline inline : inlines) {
      int begin = places.toProse(inline.prose().begin());
      int end = places.toProse(inline.prose().end());
      if (begin < end) {
        moved.add(new Inline(inline.kind(), new Span(begin, end), inline.target()));
      }
    }
    moved.sort(BY_BEGIN);
    return moved;
  }

  /** Where the edits stand, in the text and in the prose. */
  private static final class Places {
    private final int[] begins;
    private final int[] ends;
    private final int[] proseBegins;
    private final int[] proseEnds;
    private int size;

    Places(int most) {
      begins = new int[most];
      ends = new int[most];
      proseBegins = new int[most];
      proseEnds = new int[most];
    }

    void add(int begin, int end, int proseBegin, int proseLength) {
      begins[size] = begin;
      ends[size] = end;
      proseBegins[size] = proseBegin;
      proseEnds[size++] = proseBegin + proseLength;
    }

    int toProse(int offset) {
      int found = Arrays.binarySearch(begins, 0, size, offset);
      int last = found >= 0 ? found : -found - 2;
      if (last < 0) {
        return offset;
      }
      boolean behind = offset >= ends[last];
      return behind ? proseEnds[last] + offset - ends[last] : proseBegins[last];
    }
  }
}
