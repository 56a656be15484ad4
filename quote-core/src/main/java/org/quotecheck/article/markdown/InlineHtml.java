package org.quotecheck.article.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quotecheck.article.InlineKind;
import org.quotecheck.article.markdown.citation.InlineMarks;
import org.quotecheck.text.Span;

/**
 * The tags in the running text of one block. They need not nest with Markdown's own markup. Not
 * thread-safe.
 */
final class InlineHtml {
  private final ProseBuilder prose;
  private final InlineMarks marks;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Integer> openByName = new HashMap<>();

  /** An element that has begun. */
  private record Open(HtmlTag tag, int begin, Optional<String> target, int marks) {}

  InlineHtml(ProseBuilder prose, InlineMarks marks) {
    this.prose = prose;
    this.marks = marks;
  }

  void take(HtmlTag tag, Span place) {
    marks.tag(tag.markup(), place);
    if (tag.isBreak()) {
      prose.breakAt(place);
    } else if (tag.isImage()) {
      prose.object(InlineKind.IMAGE, place, tag.target());
    } else {
      takePaired(tag);
      prose.skip(place);
    }
  }

  private void takePaired(HtmlTag tag) {
    boolean known = tag.isCode() || tag.isUnread() || tag.inline().isPresent();
    if (!known || tag.markup().endsWith("/>")) {
      return;
    }
    if (tag.closing()) {
      close(tag);
    } else {
      open.push(new Open(tag, prose.length(), tag.target(), marks.size()));
      openByName.merge(tag.name(), 1, Integer::sum);
    }
  }

  /** Ends an element; what was opened inside it and not closed never was an element. */
  private void close(HtmlTag tag) {
    if (openByName.getOrDefault(tag.name(), 0) == 0) {
      return;
    }
    Open last = pop();
    while (!last.tag().name().equals(tag.name())) {
      last = pop();
    }
    finish(last);
  }

  private Open pop() {
    Open last = open.pop();
    openByName.merge(last.tag().name(), -1, Integer::sum);
    return last;
  }

  private void finish(Open element) {
    Span content = new Span(element.begin(), prose.length());
    if (element.tag().isCode()) {
      marks.keepFirst(element.marks());
      prose.cutToObject(content);
    } else if (element.tag().isUnread()) {
      marks.keepFirst(element.marks());
      prose.cut(content);
    } else {
      element
          .tag()
          .inline()
          .ifPresent(kind -> prose.inline(kind, element.begin(), element.target()));
    }
  }
}
