package org.quotecheck.article.asciidoc.inline;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that is kept from the markup: {@code +text+}, {@code +++text+++}, {@code pass:[text]}. */
final class Passthroughs {
  private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
  private static final Pattern PASS =
      Pattern.compile("pass:([a-z]{1,12}(?:,[a-z-]{1,16}){0,8})?\\[");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Set<String> FORMATS = Set.of("q", "n", "quotes", "normal");

  private final Markup text;

  /** Closing marks of which there are no more. */
  private final Set<String> missing = new HashSet<>();

  private Passthroughs(Markup text) {
    this.text = text;
  }

  static void read(Markup text) {
    Passthroughs passthroughs = new Passthroughs(text);
    for (int at = 0; at < text.length(); at++) {
      at = Math.max(at, passthroughs.take(at) - 1);
    }
    Delimiters.atWords("+")
        .pair(
            text,
            (begin, open, close) -> {
              text.drop(begin, open + 1);
              text.keep(open + 1, close);
              text.drop(close, close + 1);
            });
  }

  /** Reads what begins at an offset; the offset behind it, or the same if nothing does. */
  private int take(int at) {
    return switch (text.at(at)) {
      case '+' -> text.startsWith("+++", at) ? between(at, "+++", true) : between(at, "++", false);
      case '$' -> between(at, "$$", false);
      case 'p' -> text.startsWith("pass:", at) && !text.isWord(at - 1) ? macro(at) : at;
      default -> at;
    };
  }

  private int between(int at, String mark, boolean raw) {
    int begin = at + mark.length();
    if (!text.startsWith(mark, at) || missing.contains(mark)) {
      return at;
    }
    int end = text.indexOf(mark, begin);
    if (end < 0) {
      missing.add(mark);
      return at;
    }
    return taken(new Parts(at, begin, end, end + mark.length()), raw);
  }

  /**
   * The offsets of a passthrough.
   *
   * @param begin where its markup begins
   * @param textBegin where its text begins
   * @param textEnd where its text ends
   * @param end where its markup ends
   */
  private record Parts(int begin, int textBegin, int textEnd, int end) {}

  private int taken(Parts parts, boolean raw) {
    if (text.at(parts.begin - 1) == '\\') {
      text.drop(parts.begin - 1, parts.begin);
      text.keep(parts.begin, parts.textBegin);
      text.keep(parts.textEnd, parts.end);
      return parts.end;
    }
    text.drop(parts.begin, parts.textBegin);
    text.drop(parts.textEnd, parts.end);
    if (raw) {
      readHtml(parts);
    }
    text.keep(parts.textBegin, parts.textEnd);
    return parts.end;
  }

  private void readHtml(Parts parts) {
    Matcher tags = TAG.matcher(text.slice(parts.textBegin, parts.textEnd));
    while (tags.find()) {
      text.drop(parts.textBegin + tags.start(), parts.textBegin + tags.end());
    }
    Characters.readEntities(text, parts.textBegin, parts.textEnd);
  }

  private int macro(int at) {
    Matcher head = PASS.matcher(text.slice(at, Math.min(text.length(), at + 200)));
    if (!head.lookingAt() || missing.contains("]")) {
      return at;
    }
    int begin = at + head.end();
    int end = text.indexOf("]", begin);
    while (end > begin && text.at(end - 1) == '\\') {
      end = text.indexOf("]", end + 1);
    }
    if (end < 0) {
      missing.add("]");
      return at;
    }
    Parts parts = new Parts(at, begin, end, end + 1);
    return isFormatted(head.group(1)) ? unwrapped(parts) : taken(parts, true);
  }

  private static boolean isFormatted(String substitutions) {
    return substitutions != null && COMMA.splitAsStream(substitutions).anyMatch(FORMATS::contains);
  }

  private int unwrapped(Parts parts) {
    text.drop(parts.begin, parts.textBegin);
    text.drop(parts.textEnd, parts.end);
    return parts.end;
  }
}
