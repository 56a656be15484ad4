package org.quotecheck.cache;

import org.quotecheck.article.BlockKind;
import org.quotecheck.report.TextBlock;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.OffsetMap;

/** The text of articles, as bytes. */
final class Blocks {
  private Blocks() {}

  static void block(EntryWriter out, TextBlock block) {
    out.constant(block.kind())
        .number(block.line())
        .text(block.prose().text())
        .list(block.prose().map().pieces(), Blocks::piece);
  }

  static TextBlock block(EntryReader in) {
    return new TextBlock(
        in.constant(BlockKind.class),
        in.number(),
        new MappedText(in.text(), OffsetMap.of(in.list(Blocks::piece))));
  }

  private static void piece(EntryWriter out, OffsetMap.Piece piece) {
    out.number(piece.count());
    Places.span(out, piece.source());
    out.truth(piece.copied());
  }

  private static OffsetMap.Piece piece(EntryReader in) {
    return new OffsetMap.Piece(in.number(), Places.span(in), in.truth());
  }
}
