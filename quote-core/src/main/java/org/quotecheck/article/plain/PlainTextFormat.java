package org.quotecheck.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleFormat;
import org.quotecheck.article.Block;
import org.quotecheck.article.frontmatter.FrontMatter;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;
import org.quotecheck.text.TextProblem;

/**
 * Plain text: paragraphs parted by blank lines, or one a line, or indented; lists; lines quoted as
 * in mail; a short first line is the headline. Front matter may stand before it.
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
    FrontMatter front = FrontMatter.read(source);
    List<Block> blocks = new ArrayList<>();
    front.fields().forEach(field -> blocks.add(block(field)));
    blocks.addAll(new BlockCutter(source, TextLine.of(source, front.end())).cut());
    List<TextProblem> problems = new ArrayList<>(source.problems());
    problems.addAll(front.problems());
    return new Article(
        source,
        id(),
        front.languageTag(),
        front.metadata(),
        blocks,
        front.bibliographies(),
        List.of(),
        front.settings(),
        problems);
  }

  private static Block block(FrontMatter.Field field) {
    MappedText value = field.prose();
    Span span = value.toSource(new Span(0, value.length()));
    return new Block(field.kind(), value, span, 0, List.of());
  }
}
