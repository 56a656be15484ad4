package org.quotecheck.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.quotation.Quotations;

/**
 * The blocks of one article as tokens and as paragraphs; a paragraph is read when first asked for.
 * One thread at a time.
 */
public final class ReadBlocks {
  private final BlockTokens tokens;
  private final ParagraphReader reader;
  private final List<List<ParagraphReader.Fold>> folds;
  private final @Nullable Paragraph[] paragraphs;

  /** The blocks of an article, in whose paragraphs each quotation is one word. */
  public ReadBlocks(BlockTokens tokens, Quotations quotations, ParagraphReader reader) {
    this.tokens = tokens;
    this.reader = reader;
    this.folds = folds(size(), quotations.all());
    this.paragraphs = new @Nullable Paragraph[size()];
  }

  private static List<List<ParagraphReader.Fold>> folds(int blocks, List<Quotation> all) {
    List<List<ParagraphReader.Fold>> folds = new ArrayList<>(blocks);
    for (int b = 0; b < blocks; b++) {
      folds.add(List.of());
    }
    for (int q = 0; q < all.size(); q++) {
      Quotation quotation = all.get(q);
      if (!quotation.isNested()) {
        for (QuotationPart part : quotation.parts()) {
          int close = part.equals(quotation.last()) ? quotation.closeLength() : 0;
          if (folds.get(part.block()).isEmpty()) {
            folds.set(part.block(), new ArrayList<>(2));
          }
          folds.get(part.block()).add(new ParagraphReader.Fold(q, part.prose(), close));
        }
      }
    }
    return folds;
  }

  /** The number of blocks. */
  public int size() {
    return tokens.blocks().size();
  }

  /** The tokens of a block's prose. */
  public KnownTokens tokens(int block) {
    return tokens.of(block);
  }

  /**
   * Whether a token of a block is a mark that no noun phrase goes over, told without reading the
   * block as words; false of a few that are.
   */
  public boolean partsPhrases(int block, int token) {
    return reader.partsPhrases(tokens(block), token);
  }

  /**
   * Whether a verb of speaking or an auxiliary may stand right behind the noun phrase that begins
   * at a token of a block, told without reading the block as words; true of a few where none does.
   */
  public boolean mayAct(int block, int token) {
    return reader.mayAct(tokens(block), token);
  }

  /** A block as words. */
  public Paragraph paragraph(int block) {
    Paragraph read = paragraphs[block];
    if (read == null) {
      read = reader.read(block, tokens(block), folds.get(block));
      paragraphs[block] = read;
    }
    return read;
  }
}
