package org.quotecheck.article.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.BlockKind;
import org.quotecheck.text.Span;

/** Tells the credit of a block quote from a title named inside it; both are written as cite. */
final class Credits {
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final String SENTENCE_ENDS = ".?!\u2026\"'\u201D\u2019\u00BB\u203A";

  private Credits() {}

  /**
   * Whether a {@code cite} begins a credit.
   *
   * @param before the text of its paragraph so far
   */
  static boolean begins(Element cite, Contexts.Context context, CharSequence before) {
    if (context.kind() != BlockKind.BLOCK_QUOTE) {
      return false;
    }
    Element parent = cite.parent();
    int end = withoutDashAtEnd(before).end();
    boolean afterDash = end < before.length();
    if (end == 0) {
      return afterDash || endsItsParent(cite) || (parent != null && parent.nameIs("blockquote"));
    }
    char last = before.charAt(end - 1);
    return afterDash || last == '\n' || (isSentenceEnd(last) && endsItsParent(cite));
  }

  private static boolean isSentenceEnd(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }

  private static boolean endsItsParent(Element cite) {
    Node next = nextVisible(cite);
    return next == null || (next instanceof TextNode text && text.text().strip().startsWith(","));
  }

  private static @Nullable Node nextVisible(Node node) {
    Node next = node.nextSibling();
    while (next instanceof TextNode text && text.isBlank()) {
      next = next.nextSibling();
    }
    return next;
  }

  /** Whether a text starts with a dash that stands before a name. */
  static boolean startsWithDash(CharSequence text) {
    return !text.isEmpty() && isDash(text.charAt(0));
  }

  /** The text behind the dash it starts with. */
  static Span withoutDashAtStart(String text) {
    int begin = 0;
    while (begin < text.length() && (isDash(text.charAt(begin)) || isSpace(text.charAt(begin)))) {
      begin++;
    }
    return new Span(begin, text.length());
  }

  /** The text before the dash it ends with, and before the space at its end. */
  static Span withoutDashAtEnd(CharSequence text) {
    int end = trimmedEnd(text, text.length());
    int beforeDash = end;
    while (beforeDash > 0 && isDash(text.charAt(beforeDash - 1))) {
      beforeDash--;
    }
    return new Span(0, beforeDash < end ? trimmedEnd(text, beforeDash) : text.length());
  }

  private static int trimmedEnd(CharSequence text, int from) {
    int end = from;
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\u00A0';
  }
}
