package org.quotecheck.article.plain;

import java.util.List;
import java.util.regex.Pattern;
import org.quotecheck.text.Span;

/**
 * How the author of a text parts paragraphs: by blank lines, by every line end, by indenting, or by
 * a speaker's label.
 */
final class Layout {
  /** Nobody wraps lines by hand at this width or above. */
  private static final int BEYOND_WRAPPING = 140;

  private static final double MOST = 0.8;
  private static final int LONGEST_LABEL = 48;
  private static final int LONGEST_HEADING = 150;
  private static final int TRANSCRIPT = 3;

  /** A name of up to five words, each with a capital, and a colon: a turn in a transcript. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}\\p{N}.'\u2019-]*)(?: [\\p{Lu}(][\\p{L}\\p{N}.'\u2019()-]*){0,4}:"
              + "(?: .*)?");

  private final String text;
  private final List<TextLine> lines;
  private final boolean linePerParagraph;
  private final boolean transcript;

  Layout(String text, List<TextLine> lines) {
    this.text = text;
    this.lines = lines;
    this.linePerParagraph = isLinePerParagraph();
    this.transcript = isTranscript();
  }

  /**
   * Lines are paragraphs if most line ends stand neither beside a blank line nor inside a sentence.
   * Lines are weighed by their length, so that headings and by-lines do not decide.
   */
  private boolean isLinePerParagraph() {
    int width = 0;
    for (TextLine line : lines) {
      width = Math.max(width, line.length());
    }
    int parted = 0;
    int adjacent = 0;
    long weight = 0;
    long ended = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i + 1).afterBlank()) {
        parted++;
        continue;
      }
      int length = lines.get(i).length();
      adjacent++;
      weight += length;
      ended += endsOnPurpose(lines.get(i), lines.get(i + 1), width) ? length : 0;
    }
    return adjacent > parted && ended >= MOST * weight;
  }

  private boolean endsOnPurpose(TextLine line, TextLine next, int width) {
    return line.endsSentence(text) || (line.length() < width / 2 && next.startsAnew(text));
  }

  private boolean isTranscript() {
    int labels = 0;
    for (int i = 0; i < lines.size() && labels < TRANSCRIPT; i++) {
      labels += isLabelled(lines.get(i)) ? 1 : 0;
    }
    return labels == TRANSCRIPT;
  }

  private boolean isLabelled(TextLine line) {
    int begin = line.content().begin();
    int end = Math.min(line.content().end(), begin + LONGEST_LABEL);
    return text.substring(begin, end).indexOf(':') > 0
        && LABEL.matcher(new Span(begin, end).of(text)).matches();
  }

  /** Whether a paragraph starts with the line {@code index}, which is not the first one. */
  boolean startsParagraph(int index) {
    TextLine line = lines.get(index);
    TextLine before = lines.get(index - 1);
    return line.afterBlank()
        || partsHeading(index)
        || partsSentences(before, line)
        || (transcript && isLabelled(line))
        || (line.indented() && !before.indented() && line.startsAnew(text));
  }

  private boolean partsSentences(TextLine before, TextLine line) {
    boolean byLength = before.length() > BEYOND_WRAPPING && before.endsSentence(text);
    return byLength || (linePerParagraph && !continues(before, line));
  }

  private boolean continues(TextLine before, TextLine line) {
    return !line.startsAnew(text) && !before.endsSentence(text);
  }

  /** A first line that ends early, though more would have fitted in, was ended on purpose. */
  private boolean partsHeading(int index) {
    return index == 1
        && isHeadingLike(lines.get(0))
        && lines.get(1).startsAnew(text)
        && lines.get(0).hasRoomFor(lines.get(1), text, widthOfFirstRun());
  }

  private int widthOfFirstRun() {
    int width = lines.get(0).length();
    for (int i = 1; i < lines.size() && !lines.get(i).afterBlank(); i++) {
      width = Math.max(width, lines.get(i).length());
    }
    return width;
  }

  /** Whether a first line is the headline, if it stands alone. */
  boolean isHeadingLike(TextLine line) {
    char last = text.charAt(line.content().end() - 1);
    return line.length() <= LONGEST_HEADING
        && ":;,".indexOf(last) < 0
        && (!line.endsSentence(text) || isTitleCase(line));
  }

  /** Four of five longer words have a capital, as in headlines, whatever ends the line. */
  private boolean isTitleCase(TextLine line) {
    int words = 0;
    int capitals = 0;
    int at = line.content().begin();
    while (at < line.content().end()) {
      int end = wordEnd(at, line.content().end());
      if (end - at > 3 && Character.isLetter(text.charAt(at))) {
        words++;
        capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
      }
      at = Math.max(end, at + 1);
    }
    return words >= 3 && capitals * 5 >= words * 4;
  }

  /** Where the word that begins at {@code from} ends; {@code from} if none begins. */
  private int wordEnd(int from, int limit) {
    int end = from;
    while (end < limit && isWordCharacter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c)
        || c == '\''
        || c == '\u2019'
        || c == '-'
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }
}
