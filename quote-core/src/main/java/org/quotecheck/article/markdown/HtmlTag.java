package org.quotecheck.article.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.quotecheck.article.InlineKind;

/**
 * A tag in running text.
 *
 * @param name its name in lower case; empty for a comment or declaration
 * @param closing whether it ends its element
 * @param markup the tag as written
 */
record HtmlTag(String name, boolean closing, String markup) {
  /** Elements whose text nobody reads. */
  private static final Set<String> UNREAD =
      Set.of(
          "script", "style", "svg", "template", "iframe", "noscript", "button", "video", "audio");

  private static final Set<String> CODE = Set.of("code", "kbd", "math", "samp", "tt", "pre");

  /** Elements that have no place inside a paragraph, but stand there where sites are careless. */
  private static final Set<String> BREAKS =
      Set.of(
          "blockquote",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "li",
          "ol",
          "p",
          "section",
          "table",
          "td",
          "th",
          "tr",
          "ul",
          "br");

  static HtmlTag of(String markup) {
    boolean closing = markup.startsWith("</");
    int begin = closing ? 2 : 1;
    int end = begin;
    while (end < markup.length() && isNameCharacter(markup.charAt(end))) {
      end++;
    }
    String name = markup.substring(Math.min(begin, end), end).toLowerCase(Locale.ROOT);
    return new HtmlTag(name, closing, markup);
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  boolean isBreak() {
    return BREAKS.contains(name);
  }

  boolean isCode() {
    return CODE.contains(name);
  }

  boolean isUnread() {
    return UNREAD.contains(name);
  }

  boolean isImage() {
    return name.equals("img");
  }

  /** What its element is as inline markup, if anything. */
  Optional<InlineKind> inline() {
    return Optional.ofNullable(
        switch (name) {
          case "em", "i" -> InlineKind.EMPHASIS;
          case "strong", "b" -> InlineKind.STRONG;
          case "a" -> InlineKind.LINK;
          case "q" -> InlineKind.QUOTE;
          case "cite" -> InlineKind.CITE;
          default -> null;
        });
  }

  /** The address it carries, if it is a link or an image. */
  Optional<String> target() {
    if (!isImage() && !name.equals("a")) {
      return Optional.empty();
    }
    Element element = Jsoup.parseBodyFragment(markup).body().firstElementChild();
    return Optional.ofNullable(element)
        .map(e -> e.attr(isImage() ? "src" : "href"))
        .filter(address -> !address.isEmpty());
  }
}
