package org.quotecheck.article.asciidoc.inline;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * What stands for characters: entities, references to the attributes that hold a character,
 * escapes, line breaks.
 */
final class Characters {
  private static final int LONGEST_NAME = 40;

  /** The attributes that AsciiDoc itself defines. */
  private static final Map<String, String> ATTRIBUTES =
      Map.ofEntries(
          entry("amp", "&"),
          entry("apos", "'"),
          entry("asterisk", "*"),
          entry("backslash", "\\"),
          entry("backtick", "`"),
          entry("blank", ""),
          entry("brvbar", "¦"),
          entry("caret", "^"),
          entry("cpp", "C++"),
          entry("deg", "°"),
          entry("empty", ""),
          entry("endsb", "]"),
          entry("gt", ">"),
          entry("ldquo", "“"),
          entry("lsquo", "‘"),
          entry("lt", "<"),
          entry("nbsp", "\u00A0"),
          entry("plus", "+"),
          entry("pp", "++"),
          entry("quot", "\""),
          entry("rdquo", "”"),
          entry("rsquo", "’"),
          entry("sp", " "),
          entry("startsb", "["),
          entry("tilde", "~"),
          entry("two-colons", "::"),
          entry("two-semicolons", ";;"),
          entry("vbar", "|"),
          entry("wj", "\u2060"),
          entry("zwsp", "\u200B"));

  /** What a backslash keeps from being markup or from being replaced. */
  private static final List<String> ESCAPED =
      List.of("|", "]", "'", "...", "--", "->", "=>", "<-", "<=", "(C)", "(R)", "(TM)");

  private final Markup text;

  private Characters(Markup text) {
    this.text = text;
  }

  static void read(Markup text) {
    Characters characters = new Characters(text);
    for (int at = 0; at < text.length(); at++) {
      switch (text.at(at)) {
        case '{' -> characters.attribute(at);
        case '&' -> characters.entity(at);
        case '\\' -> characters.escape(at);
        case '+' -> characters.lineBreak(at);
        default -> {}
      }
    }
  }

  static void readEntities(Markup text, int begin, int end) {
    Characters characters = new Characters(text);
    for (int at = begin; at < end; at++) {
      if (text.at(at) == '&') {
        characters.entity(at);
      }
    }
  }

  private void attribute(int at) {
    int end = nameEnd(at + 1);
    if (text.at(end) != '}') {
      return;
    }
    String value = ATTRIBUTES.get(text.slice(at + 1, end));
    if (text.at(at - 1) == '\\') {
      text.drop(at - 1, at);
    } else if (value != null) {
      text.replace(at, end + 1, value);
    }
  }

  private void entity(int at) {
    int end = nameEnd(at + 1);
    if (text.at(end) == ';') {
      String written = text.slice(at, end + 1);
      String decoded = Parser.unescapeEntities(written, false);
      if (!decoded.equals(written)) {
        text.replace(at, end + 1, decoded);
      }
    }
  }

  private int nameEnd(int begin) {
    int at = begin;
    while (at - begin < LONGEST_NAME
        && (text.isWord(at) || text.at(at) == '-' || text.at(at) == '#')) {
      at++;
    }
    return at;
  }

  private void escape(int at) {
    for (String escaped : ESCAPED) {
      if (text.startsWith(escaped, at + 1)) {
        text.drop(at, at + 1);
        return;
      }
    }
  }

  /** A plus sign at the end of a line breaks it, which it does in prose anyway. */
  private void lineBreak(int at) {
    if (text.at(at - 1) == ' ' && text.at(at + 1) == '\n') {
      text.drop(at - 1, at + 1);
    }
  }
}
