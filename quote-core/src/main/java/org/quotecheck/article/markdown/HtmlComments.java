package org.quotecheck.article.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.quotecheck.article.Comment;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/** Finds HTML comments between blocks and inside them, but not in code. Not thread-safe. */
final class HtmlComments extends AbstractVisitor {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private final MappedText text;
  private final List<Comment> comments = new ArrayList<>();

  private HtmlComments(MappedText text) {
    this.text = text;
  }

  /**
   * The comments in reading order.
   *
   * @param text the text that was parsed
   */
  static List<Comment> in(Node root, MappedText text) {
    HtmlComments finder = new HtmlComments(text);
    root.accept(finder);
    return finder.comments;
  }

  @Override
  public void visit(HtmlBlock block) {
    find(CommonMark.spanOf(block));
  }

  @Override
  public void visit(HtmlInline tag) {
    find(CommonMark.spanOf(tag));
  }

  private void find(Span span) {
    String html = span.of(text.text());
    int open = html.indexOf(OPEN);
    while (open >= 0) {
      int close = html.indexOf(CLOSE, open + OPEN.length());
      if (close < 0) {
        return;
      }
      Span comment = new Span(open, close + CLOSE.length()).shift(span.begin());
      comments.add(Comment.between(text.toSource(comment), OPEN.length(), CLOSE.length()));
      open = html.indexOf(OPEN, close);
    }
  }
}
