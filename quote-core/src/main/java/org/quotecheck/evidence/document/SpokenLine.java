package org.quotecheck.evidence.document;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.language.Language;

/** Reads what stands at the beginning of a line of a transcript before the words. Thread-safe. */
final class SpokenLine {
  /** What names a speaker stands in so many characters. */
  static final int LONGEST = 80;

  private static final int MINUTE = 60;
  private static final int SECOND = 1000;
  private static final String FULL = "00:00:00.000";

  private static final Pattern TIME =
      Pattern.compile(
          "\\s*[\\[(]?(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:[.,](\\d{1,3}))?[\\])]?(?=\\s|:\\s|$)[:\\s]*");
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*(?:>>+\\s*|[-\u2013\u2014]\\s+)?(\\p{Lu}[\\p{L}\\p{M}\\p{N}.'\u2019\\-]*(?:["
              + " ,&/]{1,2}(?:\\p{Lu}|\\p{N}|\\(|[a-z]{1,3}\\b|\")[\\p{L}\\p{M}\\p{N}.'\u2019\\-()\"]*){0,6})"
              + "\\s?(?:[\\[(]\\d[\\d:.,]*[\\])])?\\s?:(?=\\s|$)\\s*");
  private static final Pattern LETTER = Pattern.compile("\\s*([QA])\\s?[.:]\\s+");
  private static final Pattern TURN = Pattern.compile("\\s*>>+\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\s{0,8}\\d{1,2}(?:\\s{2,}|\\t)");

  private static final Head NONE = new Head(0, Optional.empty(), OptionalInt.empty(), false);

  private final Set<String> stops;

  SpokenLine(Language language) {
    this.stops = Set.copyOf(language.list("turn-label-stop").entries());
  }

  /**
   * What stands before the words.
   *
   * @param end where the words begin, counted from the beginning of the line
   * @param speaker the label; empty if there is none
   * @param milliseconds the time; empty if there is none
   * @param isTurn whether somebody else begins to speak
   */
  record Head(int end, Optional<String> speaker, OptionalInt milliseconds, boolean isTurn) {}

  /** The head of a line; only its first characters matter. */
  Head read(String line, boolean isNumbered) {
    return read(line.toCharArray(), 0, line.length(), isNumbered);
  }

  /** The head of the line from {@code begin} to before {@code end}. */
  Head read(char[] chars, int begin, int end, boolean isNumbered) {
    int length = Math.min(end - begin, LONGEST);
    return isNumbered || mayBeHead(chars, begin, begin + length)
        ? head(new String(chars, begin, length), isNumbered)
        : NONE;
  }

  private Head head(String begin, boolean isNumbered) {
    int at = isNumbered ? end(NUMBER.matcher(begin)) : 0;
    Matcher time = TIME.matcher(begin).region(at, begin.length());
    OptionalInt milliseconds = OptionalInt.empty();
    if (time.lookingAt()) {
      milliseconds = OptionalInt.of(milliseconds(time));
      at = time.end();
    }
    return named(begin, at, milliseconds);
  }

  /** Tells most lines without a head from others, sooner than patterns can. */
  private static boolean mayBeHead(char[] chars, int begin, int end) {
    int letters = 0;
    for (int at = begin; at < end && letters < 2; at++) {
      char unit = chars[at];
      if (endsHead(unit) || (unit == '.' && letters == 1)) {
        return true;
      }
      if (letters == 0 && Character.isLowerCase(unit)) {
        return false;
      }
      letters += Character.isLetter(unit) ? 1 : 0;
    }
    for (int at = begin; at < end; at++) {
      if (endsHead(chars[at])) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsHead(char unit) {
    return unit == ':' || unit == '>';
  }

  private static int end(Matcher matcher) {
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  private Head named(String begin, int at, OptionalInt time) {
    Matcher letter = LETTER.matcher(begin).region(at, begin.length());
    if (letter.lookingAt()) {
      return new Head(letter.end(), Optional.of(letter.group(1)), time, true);
    }
    Matcher label = LABEL.matcher(begin).region(at, begin.length());
    if (label.lookingAt() && isName(label.group(1))) {
      return new Head(label.end(), Optional.of(label.group(1).strip()), time, true);
    }
    Matcher turn = TURN.matcher(begin).region(at, begin.length());
    return turn.lookingAt()
        ? new Head(turn.end(), Optional.empty(), time, true)
        : new Head(at, Optional.empty(), time, false);
  }

  private boolean isName(String label) {
    return !stops.contains(label.strip().toLowerCase(Locale.ROOT));
  }

  private static int milliseconds(Matcher time) {
    int hours = number(time.group(1));
    int seconds = (hours * MINUTE + number(time.group(2))) * MINUTE + number(time.group(3));
    return seconds * SECOND + fraction(time.group(4));
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int fraction(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt((digits + "00").substring(0, 3));
  }

  /** The time at the beginning of a text such as {@code 00:01:02.500}; empty if there is none. */
  static OptionalInt time(CharSequence text) {
    if (hasFullTime(text)) {
      return OptionalInt.of(fullTime(text));
    }
    Matcher time = TIME.matcher(text);
    return time.lookingAt() ? OptionalInt.of(milliseconds(time)) : OptionalInt.empty();
  }

  /** The usual case, which needs no pattern: each part with all its digits, and a space behind. */
  private static boolean hasFullTime(CharSequence text) {
    if (text.length() <= FULL.length()) {
      return false;
    }
    for (int at = 0; at < FULL.length(); at++) {
      char unit = text.charAt(at);
      boolean fits = FULL.charAt(at) == '0' ? unit >= '0' && unit <= '9' : FULL.charAt(at) == unit;
      if (!fits && !(unit == ',' && FULL.charAt(at) == '.')) {
        return false;
      }
    }
    return text.charAt(FULL.length()) == ' ';
  }

  private static int fullTime(CharSequence text) {
    int seconds = (two(text, 0) * MINUTE + two(text, 3)) * MINUTE + two(text, 6);
    return seconds * SECOND + two(text, 9) * 10 + text.charAt(11) - '0';
  }

  private static int two(CharSequence text, int at) {
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
  }

  /** Whether a line begins with its number, as the pages of courts do. */
  static boolean hasNumber(CharSequence line) {
    return NUMBER.matcher(line).lookingAt();
  }
}
