package org.quotecheck.bench;

import java.util.List;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.ParagraphReader;
import org.quotecheck.text.SourceText;

/**
 * An article with what each stage makes of it, so that the next stage can be timed alone.
 *
 * @param sample the file
 * @param source its characters
 * @param analyzed everything known about it
 * @param folds the quotations of each block
 * @param paragraphs each block as words
 */
record Prepared(
    Sample sample,
    SourceText source,
    AnalyzedArticle analyzed,
    List<List<ParagraphReader.Fold>> folds,
    List<Paragraph> paragraphs) {
  Prepared {
    folds = List.copyOf(folds);
    paragraphs = List.copyOf(paragraphs);
  }
}
