package org.quotecheck.syntax;

import java.util.ArrayList;
import java.util.List;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Language;
import org.quotecheck.text.Tokenizer;

/**
 * The tokens of every block of an article, made once for all that read them. Immutable and
 * thread-safe.
 *
 * @param blocks the tokens of each block's prose, in the order of the blocks
 */
public record BlockTokens(List<KnownTokens> blocks) {
  public BlockTokens {
    blocks = List.copyOf(blocks);
  }

  /** The tokens of an article, each looked up in the words of a language. */
  public static BlockTokens of(Article article, Language language) {
    List<String> texts = new ArrayList<>(article.blocks().size());
    for (Block block : article.blocks()) {
      texts.add(block.text());
    }
    return new BlockTokens(KnownTokens.ofAll(Tokenizer.tokenizeAll(texts), language.words()));
  }

  /** The tokens of the block with this index. */
  public KnownTokens of(int block) {
    return blocks.get(block);
  }
}
