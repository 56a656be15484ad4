package org.quotecheck.article.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.quotecheck.article.prose.Prose;
import org.quotecheck.text.Span;

/**
 * A block quote that starts with {@code [!NOTE]} or the like is a box beside the text: its words
 * are the author's own.
 */
final class Alert {
  private static final Pattern MARKER = Pattern.compile("\\[![A-Za-z-]{1,24}\\][+-]?[ \\t\\n]*");

  private Alert() {}

  static boolean isAlert(Node blockQuote) {
    Node first = blockQuote.getFirstChild();
    return first instanceof Paragraph && startsWithMarker(first);
  }

  /** The prose of a paragraph, without the marker if it begins an alert. */
  static Prose withoutMarker(Prose prose, Node paragraph) {
    boolean first = paragraph.getParent() instanceof BlockQuote && paragraph.getPrevious() == null;
    if (!first || !startsWithMarker(paragraph)) {
      return prose;
    }
    Matcher marker = MARKER.matcher(prose.text().text());
    int begin = marker.lookingAt() ? marker.end() : 0;
    return prose.slice(new Span(begin, prose.text().length()));
  }

  private static boolean startsWithMarker(Node paragraph) {
    return paragraph.getFirstChild() instanceof Text text
        && MARKER.matcher(text.getLiteral()).lookingAt();
  }
}
