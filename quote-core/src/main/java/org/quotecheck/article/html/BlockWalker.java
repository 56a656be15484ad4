package org.quotecheck.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.InlineKind;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/** Walks a tree of HTML elements in order and cuts its text into blocks. Not thread-safe. */
final class BlockWalker implements NodeVisitor {
  private final MappedText html;
  private final Scope scope;
  private final Prose prose;
  private final EntityAligner aligner;
  private final Contexts contexts;
  private final CitationMarks marks;
  private final List<Block> blocks = new ArrayList<>();

  /** Inside an element that is not read, that element. */
  private @Nullable Node dropped;

  /** The element whose start began the current block; null for loose text. */
  private @Nullable Element opener;

  /** Whether the loose text from here to the next block is a credit. */
  private boolean inCredit;

  /** What is read: a footer or aside is furniture on a page and content in a fragment. */
  enum Scope {
    /** A whole page without an element that marks the article. */
    PAGE,
    /** The article alone, or a piece of HTML inside another format. */
    FRAGMENT
  }

  BlockWalker(MappedText html, int firstGroup, Scope scope) {
    this.html = html;
    this.scope = scope;
    this.prose = new Prose(html.text());
    this.aligner = new EntityAligner(html.text(), false);
    this.contexts = new Contexts(firstGroup);
    this.marks = new CitationMarks(html);
  }

  /** Reads an element with all below it. */
  void walk(Element root) {
    NodeTraversor.traverse(this, root);
    flush(null);
  }

  /** The blocks read so far. */
  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** The citation marks read so far. */
  List<CitationMark> marks() {
    return marks.marks();
  }

  @Override
  public void head(Node node, int depth) {
    if (dropped != null) {
      return;
    }
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.equals(dropped)) {
      dropped = null;
    } else if (dropped == null && node instanceof Element element) {
      end(element);
    }
  }

  private void text(TextNode node) {
    Range range = node.sourceRange();
    if (range.isTracked()) {
      aligner.align(range.startPos(), range.endPos(), node.getWholeText(), prose);
    }
  }

  private void begin(Element element) {
    if (Elements.isNoteReference(element)) {
      marks.takeNoteReference(element);
    } else if (!Elements.isDropped(element)) {
      marks.take(element, contexts.current().kind() == BlockKind.FOOTNOTE);
    }
    if (isFurniture(element) || isDateOfEmbed(element)) {
      drop(element);
    } else if (Elements.isCode(element)) {
      object(element, InlineKind.CODE, null);
      dropped = element;
    } else if (element.nameIs("img")) {
      object(element, InlineKind.IMAGE, element.attr("src"));
    } else if (element.nameIs("br")) {
      lineBreak(element);
    } else if (Elements.isBlock(element)) {
      flush(null);
      contexts.enter(element);
      opener = element;
    } else {
      beginInline(element);
    }
  }

  private void beginInline(Element element) {
    if (element.nameIs("cite") && Credits.begins(element, contexts.current(), prose.text())) {
      endBeforeCredit();
    }
    Elements.inline(element)
        .ifPresent(
            kind ->
                prose.open(kind, kind == InlineKind.LINK ? element.attr("href").strip() : null));
  }

  private void end(Element element) {
    if (Elements.isBlock(element)) {
      flush(element);
      contexts.leave();
    } else if (Elements.inline(element).isPresent()) {
      prose.close();
    }
  }

  private boolean isFurniture(Element element) {
    boolean ofThePage =
        scope == Scope.PAGE
            && (element.nameIs("footer") || element.nameIs("aside"))
            && !contexts.current().inSection()
            && !Elements.isPullQuote(element);
    return ofThePage || Elements.isDropped(element);
  }

  /** An embedded post ends with its date as a link: “— Name (@handle) 3 May”. */
  private boolean isDateOfEmbed(Element element) {
    return element.nameIs("a")
        && contexts.current().isEmbed()
        && Credits.startsWithDash(prose.text());
  }

  private void drop(Element element) {
    if (Elements.partsText(element)) {
      flush(null);
    }
    dropped = element;
  }

  private void object(Element element, InlineKind kind, @Nullable String target) {
    Span span = outer(element);
    prose.object(kind, target, span.begin(), span.end());
  }

  private void lineBreak(Element element) {
    Span span = outer(element);
    if (!prose.lineBreak(span.begin(), span.end())) {
      flush(null);
    }
  }

  private void endBeforeCredit() {
    Prose.Run run = prose.take();
    add(run.slice(Credits.withoutDashAtEnd(run.text().text())), null);
    opener = null;
    inCredit = true;
  }

  /** Ends the current block; {@code closer} is the element that ends here, if one does. */
  private void flush(@Nullable Element closer) {
    add(prose.take(), closer);
    opener = null;
    inCredit = false;
  }

  private void add(Prose.Run run, @Nullable Element closer) {
    Contexts.Context context = contexts.current();
    String text = run.text().text();
    BlockKind kind = inCredit || isLooseCredit(context, text) ? BlockKind.CREDIT : context.kind();
    Prose.Run kept = kind == BlockKind.CREDIT ? run.slice(Credits.withoutDashAtStart(text)) : run;
    if (kept.text().text().codePoints().noneMatch(BlockWalker::isProse)) {
      return;
    }
    MappedText mapped = kept.text().within(html);
    Span span =
        closer != null && closer.equals(opener)
            ? html.toSource(outer(closer))
            : mapped.toSource(new Span(0, mapped.length()));
    blocks.add(
        new Block(kind, mapped, span, context.group(), kept.inlines(), context.isPullQuote()));
  }

  /** Text straight inside a block quote, after its paragraphs and a dash. */
  private boolean isLooseCredit(Contexts.Context context, String text) {
    return context.kind() == BlockKind.BLOCK_QUOTE
        && context.element().nameIs("blockquote")
        && Credits.startsWithDash(text)
        && hasBlockOf(context.group());
  }

  private boolean hasBlockOf(int group) {
    return !blocks.isEmpty() && blocks.get(blocks.size() - 1).group() == group;
  }

  private static boolean isProse(int character) {
    return character != '\uFFFC' && !Character.isWhitespace(character) && character != '\u00A0';
  }

  /** Where an element stands, tags included, in the markup. */
  private static Span outer(Element element) {
    Range start = element.sourceRange();
    Range end = element.endSourceRange();
    int begin = Math.max(0, start.startPos());
    int after = end.isTracked() ? Math.max(start.endPos(), end.endPos()) : start.endPos();
    return new Span(begin, Math.max(begin, after));
  }
}
