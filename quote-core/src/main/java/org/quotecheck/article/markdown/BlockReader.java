package org.quotecheck.article.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * Walks a document's tree and lists its blocks of prose. Does not recurse, whatever the nesting.
 * Not thread-safe.
 */
final class BlockReader {
  private final MappedText text;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Container> containers = new ArrayDeque<>();
  private int groups;

  /** A block that holds blocks. */
  private record Container(Node node, BlockKind kind, int group) {}

  /**
   * @param text the body as CommonMark is to see it
   */
  BlockReader(MappedText text) {
    this.text = text;
  }

  List<Block> read() {
    Node document = CommonMark.parse(text.text());
    Node node = document.getFirstChild();
    while (node != null) {
      enter(node);
      Node child = isLeaf(node) ? null : node.getFirstChild();
      node = child != null ? child : after(node, document);
    }
    return blocks;
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
      containers.push(new Container(node, BlockKind.BLOCK_QUOTE, ++groups));
    } else if (node instanceof ListBlock) {
      containers.push(new Container(node, BlockKind.LIST_ITEM, ++groups));
    } else if (node instanceof TableRow) {
      containers.push(new Container(node, BlockKind.TABLE_CELL, ++groups));
    } else if (node instanceof FootnoteDefinition) {
      containers.push(new Container(node, BlockKind.FOOTNOTE, ++groups));
    } else if (node instanceof Heading) {
      add(BlockKind.HEADING, groupOf(BlockKind.BLOCK_QUOTE), node);
    } else if (node instanceof Paragraph) {
      addParagraph(node);
    } else if (node instanceof TableCell) {
      add(BlockKind.TABLE_CELL, groupOf(BlockKind.TABLE_CELL), node);
    }
  }

  private void leave(Node node) {
    if (!containers.isEmpty() && containers.peek().node() == node) {
      containers.pop();
    }
  }

  /** What a paragraph is: the words of a quote even in a list, of a note even in a list. */
  private void addParagraph(Node node) {
    for (BlockKind kind : List.of(BlockKind.BLOCK_QUOTE, BlockKind.FOOTNOTE, BlockKind.LIST_ITEM)) {
      int group = groupOf(kind);
      if (group > 0) {
        add(kind, group, node);
        return;
      }
    }
    add(BlockKind.PARAGRAPH, 0, node);
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

  private void add(BlockKind kind, int group, Node node) {
    Span span = CommonMark.spanOf(node);
    Prose prose =
        node instanceof TableCell
            ? TableCellText.read(node, text.text())
            : InlineReader.read(node, text.text());
    if (!prose.text().text().isBlank()) {
      Prose placed = prose.within(text);
      blocks.add(new Block(kind, placed.text(), text.toSource(span), group, placed.inlines()));
    }
  }
}
