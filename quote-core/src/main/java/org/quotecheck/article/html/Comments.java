package org.quotecheck.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Range;
import org.jsoup.select.NodeTraversor;
import org.quotecheck.article.Comment;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/** The comments of a page, wherever they stand. */
final class Comments {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private Comments() {}

  static List<Comment> of(Document document, MappedText html) {
    List<Comment> comments = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof org.jsoup.nodes.Comment comment) {
            add(comment.sourceRange(), html, comments);
          }
        },
        document);
    return comments;
  }

  /** What else browsers take for a comment, such as a broken tag, is none. */
  private static void add(Range range, MappedText html, List<Comment> comments) {
    if (range.isTracked() && html.text().startsWith(OPEN, range.startPos())) {
      Span span = new Span(range.startPos(), range.endPos());
      int close = span.of(html.text()).endsWith(CLOSE) ? CLOSE.length() : 0;
      comments.add(Comment.between(html.toSource(span), OPEN.length(), close));
    }
  }
}
