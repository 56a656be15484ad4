package org.quotecheck.article.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.Comment;
import org.quotecheck.article.markdown.citation.DefinitionMarks;
import org.quotecheck.article.prose.Prose;
import org.quotecheck.article.shortcode.StrippedText;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;
import org.quotecheck.text.TextProblem;

/**
 * Walks a document's tree and lists its blocks of prose. Does not recurse, whatever the nesting.
 * Not thread-safe.
 */
final class BlockReader {
  /** The words of a quote are that even in a list, those of a note too. */
  private static final List<BlockKind> PARAGRAPH_KINDS =
      List.of(BlockKind.BLOCK_QUOTE, BlockKind.FOOTNOTE, BlockKind.LIST_ITEM);

  private final CommonMark parser;
  private final MappedText text;
  private final RawHtml html;
  private final ShortcodeQuotes quotes;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Container> containers = new ArrayDeque<>();
  private final List<CitationMark> marks = new ArrayList<>();
  private List<Comment> comments = List.of();
  private int groups;
  private Optional<TextProblem> cut = Optional.empty();

  /** A block that holds blocks. */
  private record Container(Node node, BlockKind kind, int group) {}

  /**
   * @param parser set up for the dialect
   * @param body the body as CommonMark is to see it
   */
  BlockReader(CommonMark parser, StrippedText body) {
    this.parser = parser;
    this.text = body.text();
    this.html = new RawHtml(text);
    this.quotes = new ShortcodeQuotes(body.quotes());
  }

  /** What is wrong with the markup, found by {@link #read}. */
  List<TextProblem> problems() {
    List<TextProblem> problems = new ArrayList<>(html.problems());
    cut.ifPresent(problems::add);
    return problems;
  }

  /** The comments, found by {@link #read}. */
  List<Comment> comments() {
    return comments;
  }

  /** The citation marks, found by {@link #read}. */
  List<CitationMark> marks() {
    List<CitationMark> all = new ArrayList<>(marks);
    all.addAll(html.marks());
    return all;
  }

  List<Block> read() {
    CommonMark.Parsed parsed = parser.parse(text.text());
    comments = HtmlComments.in(parsed.root(), text);
    cut = parsed.cuts().stream().findFirst().map(this::problem);
    Node document = parsed.root();
    Node node = document.getFirstChild();
    while (node != null) {
      addQuotesBefore(CommonMark.spanOf(node).begin());
      enter(node);
      Node child = isLeaf(node) ? null : node.getFirstChild();
      node = child != null ? child : after(node, document);
    }
    addQuotesBefore(text.length());
    return blocks;
  }

  private TextProblem problem(Span line) {
    String message =
        String.format(
            Locale.ROOT,
            "The paragraph goes on for more than %,d lines and was read as several. Put an empty"
                + " line between paragraphs.",
            LongParagraphs.MOST_LINES);
    return new TextProblem(TextProblem.Kind.MARKUP, text.toSource(line), message);
  }

  private void addQuotesBefore(int offset) {
    for (Block block : quotes.before(offset, groups + 1)) {
      groups = Math.max(groups, block.group());
      blocks.add(block);
    }
  }

  /** The next node in reading order that is not inside {@code node}. */
  private @Nullable Node after(Node node, Node document) {
    Node last = node;
    leave(last);
    while (last.getNext() == null && last.getParent() != document) {
      last = last.getParent();
      leave(last);
    }
    return last.getNext();
  }

  private static boolean isLeaf(Node node) {
    return node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
  }

  private void enter(Node node) {
    if (node instanceof BlockQuote) {
      open(node, Alert.isAlert(node) ? BlockKind.PARAGRAPH : BlockKind.BLOCK_QUOTE);
    } else if (node instanceof ListBlock) {
      open(node, BlockKind.LIST_ITEM);
    } else if (node instanceof TableRow) {
      open(node, BlockKind.TABLE_CELL);
    } else if (node instanceof FootnoteDefinition note) {
      open(node, BlockKind.FOOTNOTE);
      int begin = CommonMark.spanOf(note).begin();
      mark(List.of(DefinitionMarks.footnote(note.getLabel(), begin, text.text())));
    } else if (node instanceof LinkReferenceDefinition link) {
      addDefinition(link);
    } else if (node instanceof Heading) {
      add(new Place(BlockKind.HEADING, groupOf(BlockKind.BLOCK_QUOTE)), node);
    } else if (node instanceof Paragraph) {
      add(paragraphPlace(node), node);
      html.afterParagraph(CommonMark.spanOf(node));
    } else if (node instanceof TableCell) {
      add(new Place(BlockKind.TABLE_CELL, groupOf(BlockKind.TABLE_CELL)), node);
    } else if (node instanceof HtmlBlock) {
      addHtml(node);
    }
  }

  private void open(Node node, BlockKind kind) {
    containers.push(new Container(node, kind, ++groups));
  }

  private void leave(Node node) {
    if (!containers.isEmpty() && containers.peek().node() == node) {
      containers.pop();
    }
  }

  /** What the prose at a place is. */
  private record Place(BlockKind kind, int group, boolean isPullQuote) {
    Place(BlockKind kind, int group) {
      this(kind, group, false);
    }

    Block block(Prose prose, Span span) {
      return new Block(kind, prose.text(), span, group, prose.inlines(), isPullQuote);
    }
  }

  private Place paragraphPlace(Node node) {
    if (quotes.contains(CommonMark.spanOf(node).begin())) {
      int group = quotes.group(groups + 1);
      groups = Math.max(groups, group);
      return new Place(BlockKind.BLOCK_QUOTE, group, quotes.isPullQuote());
    }
    RawHtml.Context outer = html.context();
    for (BlockKind kind : PARAGRAPH_KINDS) {
      int group = groupOf(kind);
      if (group > 0) {
        return new Place(kind, group);
      }
      if (!outer.isNone()) {
        return new Place(outer.kind(), outer.group(), outer.isPullQuote());
      }
    }
    return new Place(BlockKind.PARAGRAPH, 0);
  }

  /** The group of the innermost container of a kind, 0 if there is none. */
  private int groupOf(BlockKind kind) {
    for (Container container : containers) {
      if (container.kind() == kind) {
        return container.group();
      }
    }
    return 0;
  }

  private void addDefinition(LinkReferenceDefinition link) {
    Span span = CommonMark.spanOf(link);
    DefinitionMarks.link(link.getLabel(), link.getDestination(), span, text.text())
        .ifPresent(mark -> marks.add(mark.within(text)));
  }

  private void addHtml(Node node) {
    Place place = paragraphPlace(node);
    for (Block block : html.read(node, groups + 1)) {
      groups = Math.max(groups, block.group());
      boolean loose = block.kind() == BlockKind.PARAGRAPH;
      blocks.add(
          loose ? place.block(new Prose(block.prose(), block.inlines()), block.span()) : block);
    }
    groups = Math.max(groups, html.context().group());
  }

  private void add(Place place, Node node) {
    if (node instanceof TableCell) {
      TableCellText cell = TableCellText.read(node, text.text());
      add(place, cell.prose(), node);
      mark(cell.marks());
      return;
    }
    InlineReader reader = new InlineReader(text.text(), 0);
    add(place, Alert.withoutMarker(reader.read(node), node), node);
    mark(reader.marks());
    reader.notes().forEach(this::addNote);
  }

  private void addNote(Node note) {
    InlineReader reader = new InlineReader(text.text(), 0);
    add(new Place(BlockKind.FOOTNOTE, ++groups), reader.read(note), note);
    mark(reader.marks());
  }

  private void mark(List<CitationMark> found) {
    found.forEach(mark -> marks.add(mark.within(text)));
  }

  private void add(Place place, Prose prose, Node node) {
    Span span = text.toSource(CommonMark.spanOf(node));
    Optional<CiteCredit> credit =
        place.kind() == BlockKind.BLOCK_QUOTE ? CiteCredit.in(prose) : Optional.empty();
    add(place, credit.map(c -> prose.slice(c.words())).orElse(prose), span);
    Place creditPlace = new Place(BlockKind.CREDIT, place.group());
    credit.ifPresent(c -> add(creditPlace, prose.slice(c.name()), span));
  }

  private void add(Place place, Prose prose, Span span) {
    if (!prose.isEmpty()) {
      blocks.add(place.block(prose.stripped().within(text), span));
    }
  }
}
