package org.quotecheck.evidence.pattern;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.evidence.pattern.MarkFinder.Found;
import org.quotecheck.evidence.pattern.Pattern.Element;
import org.quotecheck.evidence.word.Words;
import org.quotecheck.text.Span;

/** Reads the words between quotation marks. Immutable and thread-safe. */
public final class PatternReader {
  private final WordClasses classes;
  private final MarkFinder finder;

  /** A reader for one language. */
  public PatternReader(WordClasses classes) {
    this.classes = classes;
    this.finder = new MarkFinder(classes);
  }

  /**
   * The pattern of a quotation. Linear in its length.
   *
   * @param quoted the words without the outer marks
   */
  public Pattern read(String quoted) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    String text = plain(quoted, marks);
    List<Found> found = finder.find(text);
    found.forEach(each -> marks.add(each.mark()));
    List<Element> elements = elements(text, found);
    return new Pattern(text, elements, marks, classes, joined(text, elements));
  }

  /** Without the marks that change no words. */
  private String plain(String quoted, Set<Mark> marks) {
    StringBuilder text = new StringBuilder();
    int copied = 0;
    for (Found each : finder.find(quoted)) {
      if (each.mark() == Mark.INITIAL) {
        marks.add(Mark.INITIAL);
        text.append(quoted, copied, each.span().begin());
        text.append(quoted, each.span().begin() + 1, each.span().end() - 1);
        copied = each.span().end();
      } else if (each.mark() == Mark.SIC) {
        marks.add(Mark.SIC);
        text.append(quoted, copied, spaceBefore(quoted, each.span().begin()));
        copied = each.span().end();
      }
    }
    return text.append(quoted, copied, quoted.length()).toString();
  }

  private static int spaceBefore(String text, int end) {
    return end > 0 && Character.isWhitespace(text.charAt(end - 1)) ? end - 1 : end;
  }

  private List<Element> elements(String text, List<Found> marks) {
    List<Element> elements = new ArrayList<>();
    char[] chars = text.toCharArray();
    int at = 0;
    for (Found each : marks) {
      addWords(chars, at, each.span().begin(), elements);
      elements.add(new Element("", each.span(), each.mark(), false));
      at = each.span().end();
    }
    addWords(chars, at, chars.length, elements);
    return elements;
  }

  private void addWords(char[] chars, int from, int to, List<Element> elements) {
    Words words = new Words();
    classes.cutter().cut(chars, from, to, words);
    for (int i = 0; i < words.size(); i++) {
      Span span = new Span(words.begin(i), words.end(i));
      String word = new String(chars, span.begin(), span.length());
      elements.add(new Element(classes.cutter().plain(word), span, Mark.OMISSION, true));
    }
  }

  private long[] joined(String text, List<Element> elements) {
    long[] joined = new long[elements.size()];
    for (int i = 1; i < joined.length; i++) {
      Element one = elements.get(i - 1);
      Element other = elements.get(i);
      if (one.isWord()
          && other.isWord()
          && Hyphens.join(text, /* begin= */ one.span().end(), /* end= */ other.span().begin())) {
        joined[i] = classes.cutter().hash(one.word(), other.word());
      }
    }
    return joined;
  }
}
