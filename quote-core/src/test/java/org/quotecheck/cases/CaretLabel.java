package org.quotecheck.cases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.text.Span;

/**
 * What a caret line says about the line above it: {@code ^^^^ label → target (note)}.
 *
 * @param span the characters above the carets, in the case's text without caret lines
 * @param label what they are, such as {@code quotation}
 * @param target what is expected for them, such as the speaker's name
 * @param note how it is expected to be found, such as the name of a sieve
 */
public record CaretLabel(Span span, String label, Optional<String> target, Optional<String> note) {
  private static final Pattern LINE =
      Pattern.compile("(\\s*)(\\^+)\\s*([^→(]*?)\\s*(?:→\\s*([^(]*?)\\s*)?(?:\\((.*)\\))?\\s*");

  /** Whether a line of a case is one of carets. */
  public static boolean isCaretLine(String line) {
    return LINE.matcher(line).matches();
  }

  /**
   * Reads a caret line.
   *
   * @param lineBegin where the line above begins in the case's text
   */
  public static CaretLabel parse(String line, int lineBegin) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a caret line: " + line);
    }
    int begin = lineBegin + matcher.group(1).length();
    return new CaretLabel(
        new Span(begin, begin + matcher.group(2).length()),
        matcher.group(3),
        Optional.ofNullable(matcher.group(4)),
        Optional.ofNullable(matcher.group(5)));
  }

  /** The same label with its carets elsewhere. */
  public CaretLabel at(Span other) {
    return new CaretLabel(other, label, target, note);
  }
}
