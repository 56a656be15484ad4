package org.quotecheck.article.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * Finds which source characters each decoded character came from.
 *
 * <p>jsoup tracks where a text node or an attribute value lies as a whole; inside it, character
 * references make the decoded text shorter than its source. The two are walked side by side. Where
 * they cannot be matched, the rest stands as a whole for the rest, so that no text is lost. Not
 * thread-safe.
 */
final class EntityAligner {
  /** The longest name of the HTML standard has 33 characters; numbers may carry zeros. */
  private static final int LONGEST_REFERENCE = 40;

  private static final Reference NONE = new Reference("", 0);
  private static final Reference AMPERSAND = new Reference("&", 1);
  private static final Reference DROPPED_NUL = new Reference("", 1);
  private static final Reference REPLACED_NUL = new Reference("\uFFFD", 1);

  private final String source;
  private final boolean attribute;
  private final Map<String, Reference> known = new HashMap<>();

  /**
   * @param source the whole markup
   * @param attribute whether the texts are attribute values, which have their own rule for a
   *     reference without semicolon
   */
  EntityAligner(String source, boolean attribute) {
    this.source = source;
    this.attribute = attribute;
  }

  /** Takes the decoded text piece by piece. */
  interface Sink {
    /** Source characters that stand unchanged in the decoded text. */
    void copy(int begin, int end);

    /** Decoded characters that stand together for a source range. */
    void replace(String decoded, int begin, int end);
  }

  /**
   * A character reference.
   *
   * @param value what it stands for
   * @param length the number of source characters, 0 for none at all
   */
  private record Reference(String value, int length) {}

  /** Hands the decoded text of the source range from {@code begin} to {@code end} to a sink. */
  void align(int begin, int end, String decoded, Sink sink) {
    int at = begin;
    int done = 0;
    while (done < decoded.length()) {
      int same = sameLength(at, end, decoded, done);
      sink.copy(at, at + same);
      at += same;
      done += same;
      if (done == decoded.length()) {
        return;
      }
      Reference next = at < end ? referenceAt(at, end, decoded.charAt(done)) : NONE;
      if (next.length == 0 || !decoded.startsWith(next.value, done)) {
        sink.replace(decoded.substring(done), at, end);
        return;
      }
      sink.replace(next.value, at, at + next.length);
      at += next.length;
      done += next.value.length();
    }
  }

  /** How many characters are equal from here on, up to the next reference. */
  private int sameLength(int at, int end, String decoded, int done) {
    int limit = Math.min(end - at, decoded.length() - done);
    int same = 0;
    while (same < limit && source.charAt(at + same) == decoded.charAt(done + same)) {
      if (source.charAt(at + same) == '&' && !reference(at + same, end).equals(AMPERSAND)) {
        break;
      }
      same++;
    }
    return same;
  }

  private Reference referenceAt(int at, int end, char expected) {
    return switch (source.charAt(at)) {
      case '&' -> reference(at, end);
      case '\0' -> expected == '\uFFFD' ? REPLACED_NUL : DROPPED_NUL;
      default -> NONE;
    };
  }

  private Reference reference(int at, int end) {
    int runEnd = runEnd(at, end);
    return runEnd == at + 1
        ? AMPERSAND
        : known.computeIfAbsent(source.substring(at, runEnd), this::decode);
  }

  /** The characters that a reference starting at {@code at} could have at most. */
  private int runEnd(int at, int end) {
    int limit = Math.min(end, at + LONGEST_REFERENCE);
    int to = at + 1;
    if (to < limit && source.charAt(to) == '#') {
      to++;
    }
    while (to < limit && isNameCharacter(source.charAt(to))) {
      to++;
    }
    return to < limit && source.charAt(to) == ';' ? to + 1 : to;
  }

  /** Without a semicolon only the start of a run may be a reference: {@code &notit} is ¬it. */
  private Reference decode(String run) {
    String decoded = Parser.unescapeEntities(run, attribute);
    int shared = 0;
    while (shared < decoded.length() - 1
        && run.charAt(run.length() - 1 - shared) == decoded.charAt(decoded.length() - 1 - shared)) {
      shared++;
    }
    return new Reference(decoded.substring(0, decoded.length() - shared), run.length() - shared);
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
