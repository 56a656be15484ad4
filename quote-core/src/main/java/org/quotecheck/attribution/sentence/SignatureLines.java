package org.quotecheck.attribution.sentence;

import java.util.Optional;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.Inline;
import org.quotecheck.article.InlineKind;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Language;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.ReadBlocks;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.text.Span;
import org.quotecheck.text.TokenKind;

/**
 * Blocks that name who says the quotation above or below them, as on pages that collect voices.
 * Immutable and thread-safe.
 */
public final class SignatureLines {
  /** Names and quotations by turns that are looked back over. */
  private static final int LONGEST_RUN = 40;

  private final Signatures signatures;

  /** Uses the word lists of {@code language}. */
  public SignatureLines(Language language) {
    this.signatures = new Signatures(language);
  }

  /**
   * A name.
   *
   * @param block the index of its block
   * @param prose where it stands in that block's prose
   */
  public record Line(int block, Span prose) {}

  /**
   * The name under a quotation that stands alone in its block: <i>Ana Ruiz, cook</i>; empty without
   * one. Where names and quotations alternate, the first of them tells whether names stand above.
   *
   * @param block the index of the quotation's block
   */
  public Optional<Line> below(Article article, ReadBlocks blocks, int block) {
    Block quoted = article.blocks().get(block);
    if (quoted.kind() == BlockKind.TABLE_CELL) {
      return cell(article, blocks, block, block + 1);
    }
    int line = block + 1;
    int from = isItem(article, line) ? line : block;
    boolean last = from == line && isItem(article, line + 1);
    boolean shown = isShown(article, blocks, line) || isBareUnder(article, blocks, block);
    return shown
            && !last
            && !opensSection(article, blocks, line)
            && !isNamedAbove(article, blocks, block)
        ? Optional.of(line(blocks, line))
        : Optional.empty();
  }

  /**
   * A whole name alone under a quotation that no sentence leads to, or that ends without a stop and
   * so is shown by itself.
   */
  private boolean isBareUnder(Article article, ReadBlocks blocks, int block) {
    boolean paragraph =
        block + 1 < blocks.size() && article.blocks().get(block + 1).kind() == BlockKind.PARAGRAPH;
    boolean led = block > 0 && !isShown(article, blocks, block - 1) && isProse(blocks, block - 1);
    return paragraph && (!led || isCut(blocks, block)) && nameEnd(blocks, block + 1) > 1;
  }

  private static boolean isCut(ReadBlocks blocks, int block) {
    Paragraph p = blocks.paragraph(block);
    return p.size() == 1 && p.quotation(0) >= 0 && Character.isLetter(p.lastInside(0));
  }

  /** Whether what follows a name goes on about the same person, or stands under a heading. */
  private boolean opensSection(Article article, ReadBlocks blocks, int line) {
    int next = line + 1;
    if (next >= blocks.size() || !isProse(blocks, next) || isLone(blocks, next)) {
      return false;
    }
    Paragraph p = blocks.paragraph(line);
    KnownTokens tokens = blocks.tokens(next);
    boolean on = article.blocks().get(line).kind() == BlockKind.HEADING;
    for (int i = 0; !on && i < Math.min(tokens.size(), LONGEST_RUN); i++) {
      for (int name = first(p); !on && name < nameEnd(blocks, line); name++) {
        on = tokens.folded(i).equals(p.lower(name));
      }
    }
    return on;
  }

  /** Whether a block ends as sentences do. */
  private static boolean isProse(ReadBlocks blocks, int block) {
    KnownTokens tokens = blocks.tokens(block);
    int last = tokens.size() - 1;
    boolean mark = last > 0 && tokens.kind(last) == TokenKind.QUOTE_MARK;
    return last >= 0 && tokens.kind(mark ? last - 1 : last) == TokenKind.STOP;
  }

  /**
   * The name above a quotation that stands alone in its block; empty without one.
   *
   * @param block the index of the quotation's block
   * @param speaks whether the quotation is in the first person, so that a heading without more than
   *     a name will do
   */
  public Optional<Line> above(Article article, ReadBlocks blocks, int block, boolean speaks) {
    if (article.blocks().get(block).kind() == BlockKind.TABLE_CELL) {
      return cell(article, blocks, block, block - 1);
    }
    int line = block - 1;
    if (line < 0 || isItem(article, line) || !isShown(article, blocks, line)) {
      return Optional.empty();
    }
    boolean heading = article.blocks().get(line).kind() == BlockKind.HEADING;
    return !heading || speaks || isDescribed(blocks, line)
        ? Optional.of(line(blocks, line))
        : Optional.empty();
  }

  /** The cell beside a quotation, in the same row. */
  private Optional<Line> cell(Article article, ReadBlocks blocks, int block, int beside) {
    boolean row =
        beside >= 0
            && beside < blocks.size()
            && article.blocks().get(beside).kind() == BlockKind.TABLE_CELL
            && article.blocks().get(beside).group() == article.blocks().get(block).group();
    return row && nameEnd(blocks, beside) > 0
        ? Optional.of(line(blocks, beside))
        : Optional.empty();
  }

  /** Whether the run of names and quotations that a quotation belongs to begins with a name. */
  private boolean isNamedAbove(Article article, ReadBlocks blocks, int block) {
    int at = block;
    int limit = Math.max(1, block - LONGEST_RUN);
    while (at >= limit && isShown(article, blocks, at - 1)) {
      if (at < limit + 1 || !isLone(blocks, at - 2)) {
        return true;
      }
      at -= 2;
    }
    return false;
  }

  /** A block that the tokens show to be no quotation alone is not read as words. */
  private static boolean isLone(ReadBlocks blocks, int block) {
    KnownTokens tokens = blocks.tokens(block);
    return tokens.size() > 0
        && tokens.kind(0) == TokenKind.QUOTE_MARK
        && blocks.paragraph(block).isQuotationsOnly();
  }

  private static boolean isItem(Article article, int block) {
    return block < article.blocks().size()
        && article.blocks().get(block).kind() == BlockKind.LIST_ITEM;
  }

  /**
   * Whether a block holds a signature and its kind, its markup or what follows the name says so.
   */
  private boolean isShown(Article article, ReadBlocks blocks, int index) {
    if (index >= blocks.size() || nameEnd(blocks, index) == 0) {
      return false;
    }
    Block block = article.blocks().get(index);
    return switch (block.kind()) {
      case HEADING, CREDIT, LIST_ITEM -> true;
      case PARAGRAPH, CAPTION -> isMarked(block) || isDescribed(blocks, index);
      default -> false;
    };
  }

  private boolean isDescribed(ReadBlocks blocks, int index) {
    return Signatures.isDescribed(blocks.paragraph(index), nameEnd(blocks, index));
  }

  /** Whether the block begins in bold or italics. */
  private static boolean isMarked(Block block) {
    for (Inline inline : block.inlines()) {
      boolean set = inline.kind() == InlineKind.STRONG || inline.kind() == InlineKind.EMPHASIS;
      if (set && inline.prose().begin() == 0) {
        return true;
      }
    }
    return false;
  }

  private Line line(ReadBlocks blocks, int index) {
    Paragraph p = blocks.paragraph(index);
    return new Line(index, p.span(first(p), nameEnd(blocks, index)));
  }

  /** The word behind the name of a block that is a signature; 0 if it is none. */
  private int nameEnd(ReadBlocks blocks, int index) {
    KnownTokens tokens = blocks.tokens(index);
    if (tokens.size() == 0 || tokens.size() > Signatures.LONGEST + 2) {
      return 0;
    }
    Paragraph p = blocks.paragraph(index);
    int first = first(p);
    int end = signatures.nameEnd(p, first, p.size());
    return end > first ? end : 0;
  }

  /** Behind the dash or stroke that opens a line. */
  private static int first(Paragraph p) {
    return p.is(0, WordClass.DASH) || p.is(0, WordClass.MARK) ? 1 : 0;
  }
}
