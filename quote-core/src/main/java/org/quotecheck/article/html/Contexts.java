package org.quotecheck.article.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.quotecheck.article.BlockKind;

/** What the block elements that are open make of the text inside them. Not thread-safe. */
final class Contexts {
  private final Deque<Context> open = new ArrayDeque<>();
  private int nextGroup;

  Contexts(int firstGroup) {
    this.nextGroup = firstGroup;
    open.push(new Context(new Element("div"), BlockKind.PARAGRAPH, 0, 0, false, false));
  }

  /**
   * An open block element.
   *
   * @param element the element
   * @param kind what text straight inside it is
   * @param group the group of that text
   * @param quoteGroup inside a figure that holds a block quote, the group of that quote; 0
   *     elsewhere
   * @param inSection whether it is, or is inside, an element with a footer of its own
   * @param isPullQuote whether it is, or is inside, a pull quote
   */
  record Context(
      Element element,
      BlockKind kind,
      int group,
      int quoteGroup,
      boolean inSection,
      boolean isPullQuote) {
    /** Whether the text is an embedded post rather than a quotation typed in. */
    boolean isEmbed() {
      return element.hasClass("twitter-tweet");
    }

    private Context with(Element inner, BlockKind innerKind, int innerGroup) {
      boolean section = inSection || Elements.isSection(inner);
      return new Context(inner, innerKind, innerGroup, quoteGroup, section, isPullQuote);
    }

    private boolean isQuotedOrNoted() {
      return kind == BlockKind.BLOCK_QUOTE
          || kind == BlockKind.CREDIT
          || kind == BlockKind.FOOTNOTE;
    }
  }

  /** The innermost one. */
  Context current() {
    return open.element();
  }

  void enter(Element element) {
    Context outer = current();
    open.push(
        beginsPullQuote(element, outer) ? pullQuote(element, outer) : ordinary(element, outer));
  }

  private static boolean beginsPullQuote(Element element, Context outer) {
    return !outer.isPullQuote && Elements.isPullQuote(element);
  }

  private Context pullQuote(Element element, Context outer) {
    int group = outer.quoteGroup != 0 ? outer.quoteGroup : nextGroup++;
    return new Context(element, BlockKind.BLOCK_QUOTE, group, group, true, true);
  }

  private Context ordinary(Element element, Context outer) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> outer.with(element, BlockKind.HEADING, 0);
      case "blockquote" -> blockQuote(element, outer);
      case "figure" -> figure(element, outer);
      case "figcaption" -> figureCaption(element, outer);
      case "caption" -> outer.with(element, BlockKind.CAPTION, 0);
      case "ul", "ol" -> list(element, outer);
      case "tr" -> outer.with(element, BlockKind.TABLE_CELL, nextGroup++);
      case "footer" -> footer(element, outer);
      default -> other(element, outer);
    };
  }

  void leave() {
    open.pop();
  }

  private Context blockQuote(Element element, Context outer) {
    int group = outer.quoteGroup != 0 ? outer.quoteGroup : nextGroup++;
    return new Context(element, BlockKind.BLOCK_QUOTE, group, 0, true, outer.isPullQuote);
  }

  private Context figure(Element element, Context outer) {
    int group = outer.isPullQuote ? outer.group : holdsQuote(element) ? nextGroup++ : 0;
    return new Context(element, outer.kind, outer.group, group, true, outer.isPullQuote);
  }

  private static boolean holdsQuote(Element figure) {
    for (Element child : figure.children()) {
      if (child.nameIs("blockquote") || childIsQuote(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean childIsQuote(Element element) {
    return element.children().stream().anyMatch(child -> child.nameIs("blockquote"));
  }

  private Context figureCaption(Element element, Context outer) {
    return outer.quoteGroup != 0
        ? outer.with(element, BlockKind.CREDIT, outer.quoteGroup)
        : outer.with(element, BlockKind.CAPTION, 0);
  }

  private Context list(Element element, Context outer) {
    return outer.isQuotedOrNoted() || Elements.isNoteList(element)
        ? other(element, outer)
        : outer.with(element, BlockKind.LIST_ITEM, nextGroup++);
  }

  private Context footer(Element element, Context outer) {
    return outer.kind == BlockKind.BLOCK_QUOTE
        ? outer.with(element, BlockKind.CREDIT, outer.group)
        : other(element, outer);
  }

  private Context other(Element element, Context outer) {
    return Elements.isNoteList(element)
        ? outer.with(element, BlockKind.FOOTNOTE, 0)
        : outer.with(element, outer.kind, outer.group);
  }
}
