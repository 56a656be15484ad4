package org.quotecheck.rule.builtin.display;

import java.util.function.IntPredicate;
import org.quotecheck.article.Article;

/** Where an article shows quotations on display. */
@FunctionalInterface
interface DisplayPlace {
  /** Whether the block of an index is such a place. */
  IntPredicate blocks(Article article);
}
