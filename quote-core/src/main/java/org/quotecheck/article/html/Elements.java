package org.quotecheck.article.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.quotecheck.article.InlineKind;

/** What each HTML element means for the prose of an article. */
final class Elements {
  /** Elements that part the text before them from the text after them. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** Elements whose text nobody reads as part of the article. */
  private static final Set<String> DROPPED =
      Set.of(
          "audio",
          "button",
          "canvas",
          "datalist",
          "head",
          "iframe",
          "input",
          "label",
          "listing",
          "map",
          "meter",
          "nav",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "option",
          "optgroup",
          "output",
          "plaintext",
          "pre",
          "progress",
          "rp",
          "rt",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video",
          "xmp");

  /** Dropped elements that part the text around them. */
  private static final Set<String> DROPPED_BLOCKS =
      Set.of("listing", "nav", "plaintext", "pre", "textarea", "video", "xmp");

  private static final Set<String> CODE = Set.of("code", "kbd", "math", "samp", "tt");

  private static final Map<String, InlineKind> INLINES =
      Map.of(
          "a", InlineKind.LINK,
          "b", InlineKind.STRONG,
          "cite", InlineKind.CITE,
          "em", InlineKind.EMPHASIS,
          "i", InlineKind.EMPHASIS,
          "q", InlineKind.QUOTE,
          "strong", InlineKind.STRONG);

  /** Elements whose own footer or aside belongs to the text rather than to the page. */
  private static final Set<String> SECTIONS =
      Set.of("article", "blockquote", "dialog", "figure", "main", "section", "td");

  /** How the class of a pull quote is written, hyphens and underscores left out. */
  private static final String PULL_QUOTE = "pullquote";

  private Elements() {}

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isSection(Element element) {
    return SECTIONS.contains(element.normalName());
  }

  static boolean isCode(Element element) {
    return CODE.contains(element.normalName());
  }

  static boolean isDropped(Element element) {
    return DROPPED.contains(element.normalName())
        || element.hasAttr("hidden")
        || role(element).equals("navigation")
        || isNoteReference(element);
  }

  static boolean partsText(Element dropped) {
    return DROPPED_BLOCKS.contains(dropped.normalName()) || isBlock(dropped);
  }

  static Optional<InlineKind> inline(Element element) {
    return Optional.ofNullable(INLINES.get(element.normalName()));
  }

  /** Whether its class says that it shows words of the article again. */
  static boolean isPullQuote(Element element) {
    String wanted = element.nameIs("aside") ? "quote" : PULL_QUOTE;
    return element.hasAttr("class")
        && element.classNames().stream().anyMatch(name -> isQuoteClass(name, wanted));
  }

  /** {@code has-pullquote} is the class of what holds one. */
  private static boolean isQuoteClass(String name, String wanted) {
    String plain = name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    return plain.contains(wanted) && !plain.startsWith("has") && !plain.startsWith("with");
  }

  /** A list of notes at the end, as Markdown and office converters write it. */
  static boolean isNoteList(Element element) {
    return element.hasClass("footnotes")
        || role(element).equals("doc-endnotes")
        || role(element).equals("doc-footnote");
  }

  /** The number of a footnote in the text, or the arrow back from the footnote. */
  static boolean isNoteReference(Element element) {
    return switch (element.normalName()) {
      case "a" ->
          role(element).equals("doc-noteref")
              || role(element).equals("doc-backlink")
              || element.hasClass("footnote-ref")
              || element.hasClass("footnote-backref");
      case "sup" -> element.childrenSize() == 1 && isInternalLink(element.child(0));
      default -> false;
    };
  }

  private static boolean isInternalLink(Element element) {
    return element.nameIs("a") && element.attr("href").startsWith("#");
  }

  private static String role(Element element) {
    return element.attr("role");
  }
}
