package org.quotecheck.article.plain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleFormat;
import org.quotecheck.text.SourceText;

/**
 * Plain text: paragraphs parted by blank lines, or one a line, or indented; lists; lines quoted as
 * in mail; a short first line is the headline.
 */
public final class PlainTextFormat implements ArticleFormat {
  @Override
  public String id() {
    return "text";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("txt", "text");
  }

  @Override
  public Article parse(SourceText source) {
    BlockCutter cutter = new BlockCutter(source, TextLine.of(source));
    return new Article(source, id(), Optional.empty(), Map.of(), cutter.cut(), source.problems());
  }
}
