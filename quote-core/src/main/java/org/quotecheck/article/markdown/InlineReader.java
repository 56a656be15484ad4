package org.quotecheck.article.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.InlineKind;
import org.quotecheck.article.markdown.citation.InlineMarks;
import org.quotecheck.article.markdown.citation.OpenCitations;
import org.quotecheck.article.prose.Prose;
import org.quotecheck.article.shortcode.StrippedText;
import org.quotecheck.text.Span;

/** Turns the inline nodes of one block into prose. Does not recurse. Not thread-safe. */
final class InlineReader {
  private final String source;
  private final int shift;
  private final ProseBuilder prose;
  private final InlineHtml html;
  private final Deque<Open> open = new ArrayDeque<>();
  private final InlineMarks marks;
  private final List<Node> notes = new ArrayList<>();

  /** Inline markup that has begun. */
  private record Open(Node node, InlineKind kind, int begin, Optional<String> target) {}

  /**
   * @param source the text that was parsed
   * @param shift what to take from a node's place to get an offset in {@code source}
   */
  InlineReader(String source, int shift) {
    this.source = source;
    this.shift = shift;
    this.marks = new InlineMarks(source, shift);
    this.prose = new ProseBuilder(source, shift, marks);
    this.html = new InlineHtml(prose, marks);
  }

  /** The footnotes written inside the block, found by {@link #read}. */
  List<Node> notes() {
    return notes;
  }

  /** The citation marks in the block, found by {@link #read}, with places in the text parsed. */
  List<CitationMark> marks() {
    return marks.marks();
  }

  /** The prose of a node's children, with the way back to the text that was parsed. */
  Prose read(Node block) {
    Node node = block.getFirstChild();
    while (node != null) {
      Node child = enter(node) ? node.getFirstChild() : null;
      node = child != null ? child : after(node, block);
    }
    Prose read = prose.build();
    OpenCitations.add(source, read, marks.marks());
    return read;
  }

  private @Nullable Node after(Node node, Node block) {
    Node last = node;
    leave(last);
    while (last.getNext() == null && last.getParent() != block) {
      last = last.getParent();
      leave(last);
    }
    return last.getNext();
  }

  /** Takes up a node; true if its children are prose as well. */
  private boolean enter(Node node) {
    Span place = CommonMark.spanOf(node);
    if (node instanceof Text text) {
      prose.text(text.getLiteral(), place);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      prose.lineBreak();
    } else if (node instanceof Code) {
      prose.object(InlineKind.CODE, place, Optional.empty());
    } else if (node instanceof Image image) {
      marks.image(image.getDestination(), place);
      prose.object(InlineKind.IMAGE, place, address(image.getDestination()));
    } else if (node instanceof Link link) {
      return enterLink(link, place);
    } else if (node instanceof Emphasis) {
      open.push(new Open(node, InlineKind.EMPHASIS, prose.length(), Optional.empty()));
    } else if (node instanceof StrongEmphasis) {
      open.push(new Open(node, InlineKind.STRONG, prose.length(), Optional.empty()));
    } else if (node instanceof HtmlInline tag) {
      html.take(HtmlTag.of(tag.getLiteral()), place);
    } else if (node instanceof FootnoteReference reference) {
      marks.footnoteReference(reference.getLabel(), place);
      prose.skip(place);
    } else if (node instanceof InlineFootnote) {
      marks.note(place);
      prose.skip(place);
      notes.add(node);
    }
    return !(node instanceof Image || node instanceof Code || node instanceof InlineFootnote);
  }

  private boolean enterLink(Link link, Span place) {
    marks.link(link.getDestination(), place);
    boolean autolink = source.startsWith("<", place.begin() - shift);
    if (autolink) {
      prose.object(InlineKind.LINK, place, address(link.getDestination()));
      return false;
    }
    open.push(new Open(link, InlineKind.LINK, prose.length(), address(link.getDestination())));
    return true;
  }

  /** An address that is made of a shortcode alone is not known. */
  private static Optional<String> address(String destination) {
    String known = destination.replace(String.valueOf(StrippedText.HOLE), "");
    return known.isEmpty() ? Optional.empty() : Optional.of(known);
  }

  private void leave(Node node) {
    Open last = open.peek();
    if (last != null && last.node() == node) {
      open.pop();
      prose.inline(last.kind(), last.begin(), last.target());
      prose.skip(CommonMark.spanOf(node));
    }
  }
}
