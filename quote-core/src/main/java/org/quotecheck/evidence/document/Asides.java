package org.quotecheck.evidence.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Hands over the words of a line without what is no speech: tags, entities, and notes in brackets
 * such as {@code [applause]}. Linear in the line. Thread-safe.
 */
final class Asides {
  private static final int LONGEST = 60;

  /** What may open an aside, by the last six bits. */
  private static final long LOW_OPENINGS = 1L << '<' | 1L << '&' | 1L << '(';

  private static final long HIGH_OPENINGS = 1L << '[' | 1L << '{';
  private static final char LAST_OPENING = '{';

  /** The tags of WebVTT and SubRip. */
  private static final Set<String> TAGS =
      Set.of("v", "c", "i", "b", "u", "s", "ruby", "rt", "lang", "font");

  /** So few capitals are the short form of a name, such as that of a party or an agency. */
  private static final int SHORT_NAME = 4;

  private final boolean tags;
  private final boolean notes;

  /**
   * @param tags whether what stands between angle brackets, in braces or between an ampersand and a
   *     semicolon is markup
   * @param notes whether brackets hold notes
   */
  Asides(boolean tags, boolean notes) {
    this.tags = tags;
    this.notes = notes;
  }

  /** Hands over the pieces of a line from {@code begin} on. */
  void handOver(LineReader lines, int begin, ProseReceiver receiver) {
    if (!tags && !notes) {
      piece(lines, begin, lines.end(), receiver);
      return;
    }
    char[] chars = lines.chars();
    int from = begin;
    int at = begin;
    int limit = lines.end();
    while (at < limit) {
      int end = mayOpen(chars[at]) ? asideEnd(chars, at, limit) : -1;
      if (end < 0) {
        at++;
        continue;
      }
      piece(lines, from, at, receiver);
      voice(chars, at, end, receiver);
      at = end;
      from = end;
    }
    piece(lines, from, limit, receiver);
  }

  private static void piece(LineReader lines, int from, int to, ProseReceiver receiver) {
    if (from < to) {
      receiver.prose(lines.chars(), from, to, lines.offset(from), lines.line());
    }
  }

  private void voice(char[] chars, int begin, int end, ProseReceiver receiver) {
    boolean isVoice = tags && chars[begin] == '<' && chars[begin + 1] == 'v';
    if (isVoice && end - begin > 4 && (chars[begin + 2] == ' ' || chars[begin + 2] == '.')) {
      String tag = new String(chars, begin, end - begin);
      int space = tag.indexOf(' ');
      String name = space < 0 ? "" : tag.substring(space, tag.length() - 1).strip();
      receiver.speaker(name.isEmpty() ? Optional.empty() : Optional.of(name));
    }
  }

  /** By a bit for each, since no jump can foresee where letters end. */
  private static boolean mayOpen(char c) {
    return c <= LAST_OPENING && ((c < Long.SIZE ? LOW_OPENINGS : HIGH_OPENINGS) >>> c & 1) != 0;
  }

  /** Behind the aside that begins here; -1 if none does. */
  private int asideEnd(char[] chars, int at, int limit) {
    return switch (chars[at]) {
      case '<' -> tags && isTag(chars, at, limit) ? closed(chars, at, limit, '>') : -1;
      case '{' -> tags ? closed(chars, at, limit, '}') : -1;
      case '&' -> tags ? entity(chars, at, limit) : -1;
      case '[' -> notes ? closed(chars, at, limit, ']') : -1;
      case '(' -> notes ? capitals(chars, at, closed(chars, at, limit, ')')) : -1;
      default -> -1;
    };
  }

  /** Captions have few tags, and times; what else stands between such brackets was said. */
  private static boolean isTag(char[] chars, int at, int limit) {
    int begin = at + 1 < limit && chars[at + 1] == '/' ? at + 2 : at + 1;
    int end = begin;
    while (end < limit && Character.isLetterOrDigit(chars[end])) {
      end++;
    }
    String name = new String(chars, begin, end - begin);
    return !name.isEmpty()
        && (Character.isDigit(name.charAt(0)) || TAGS.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static int closed(char[] chars, int at, int limit, char close) {
    for (int i = at + 1; i < Math.min(limit, at + LONGEST); i++) {
      if (chars[i] == close) {
        return i + 1;
      }
    }
    return -1;
  }

  private static int entity(char[] chars, int at, int limit) {
    int end = closed(chars, at, Math.min(limit, at + 9), ';');
    for (int i = at + 1; i < end - 1; i++) {
      if (!Character.isLetterOrDigit(chars[i]) && chars[i] != '#') {
        return -1;
      }
    }
    return end;
  }

  /** Round brackets hold speech unless all of it is in capitals and more than short names. */
  private static int capitals(char[] chars, int at, int end) {
    int letters = 0;
    int longest = 0;
    for (int i = at + 1; i < end - 1; i++) {
      if (Character.isLowerCase(chars[i])) {
        return -1;
      }
      letters = Character.isUpperCase(chars[i]) ? letters + 1 : 0;
      longest = Math.max(longest, letters);
    }
    return longest > SHORT_NAME ? end : -1;
  }
}
