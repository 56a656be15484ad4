package org.quotecheck.evidence.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.text.Span;

/** Finds the marks of editing in the words of a quotation. Thread-safe. */
final class MarkFinder {
  private static final int LONGEST = 400;

  private static final Pattern MARKS =
      Pattern.compile(
          "(?<dots>[\\[(]?\\s?(?:\\.(?:\\s?\\.){2,3}|\u2026)\\s?[\\])]?)"
              + "|(?<letter>\\[(\\p{L})\\](?=\\p{L}))"
              + "|(?<words>\\p{L}{0,40}\\[[^\\[\\]]{1,"
              + LONGEST
              + "}\\])"
              + "|(?<note>\\([^()\\s]{1,12}\\))");

  private final WordClasses classes;

  MarkFinder(WordClasses classes) {
    this.classes = classes;
  }

  /** A mark and where it stands. */
  record Found(Mark mark, Span span) {}

  /** The marks of a text in order. */
  List<Found> find(String text) {
    if (!mayHaveMarks(text)) {
      return List.of();
    }
    List<Found> marks = new ArrayList<>();
    Matcher matcher = MARKS.matcher(text);
    while (matcher.find()) {
      add(matcher, marks);
    }
    return marks;
  }

  /** Most quotations have none, which is seen sooner than a pattern sees it. */
  private static boolean mayHaveMarks(String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit == '[' || unit == '(' || unit == '\u2026') {
        return true;
      }
      if (unit == '.' && (text.startsWith(".", at + 1) || text.startsWith(".", at + 2))) {
        return true;
      }
    }
    return false;
  }

  private void add(Matcher matcher, List<Found> marks) {
    Span span = new Span(matcher.start(), matcher.end());
    if (matcher.group("dots") != null) {
      marks.add(new Found(Mark.OMISSION, span));
    } else if (matcher.group("letter") != null) {
      marks.add(new Found(Mark.INITIAL, span));
    } else if (isSic(matcher.group())) {
      marks.add(new Found(Mark.SIC, span));
    } else if (matcher.group("words") != null) {
      marks.add(new Found(Mark.INSERTION, span));
    }
  }

  private boolean isSic(String bracketed) {
    String inside = bracketed.substring(1, bracketed.length() - 1);
    return classes.isSic(inside.strip().toLowerCase(Locale.ROOT));
  }
}
