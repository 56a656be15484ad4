package org.quotecheck.syntax;

import java.util.List;
import org.quotecheck.article.Article;
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
    return new BlockTokens(
        article.blocks().stream()
            .map(block -> new KnownTokens(Tokenizer.tokenize(block.text()), language.words()))
            .toList());
  }

  /** The tokens of the block with this index. */
  public KnownTokens of(int block) {
    return blocks.get(block);
  }
}
