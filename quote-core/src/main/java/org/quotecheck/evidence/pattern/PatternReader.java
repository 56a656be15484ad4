package org.quotecheck.evidence.pattern;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.evidence.pattern.MarkFinder.Found;

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
    return new Pattern(text, ElementRow.of(text, found, classes.cutter()), marks, classes);
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
}
