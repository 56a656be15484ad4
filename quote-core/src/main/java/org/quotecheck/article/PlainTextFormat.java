package org.quotecheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/** Plain text: paragraphs between blank lines. */
final class PlainTextFormat implements ArticleFormat {
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
    List<Block> blocks = new ArrayList<>();
    int begin = -1;
    int end = -1;
    for (int line = 1; line <= source.lineCount(); line++) {
      Span span = source.line(line);
      if (source.slice(span).isBlank()) {
        if (begin >= 0) {
          blocks.add(block(source, new Span(begin, end), blocks.isEmpty()));
        }
        begin = -1;
      } else {
        begin = begin < 0 ? span.begin() : begin;
        end = span.end();
      }
    }
    if (begin >= 0) {
      blocks.add(block(source, new Span(begin, end), blocks.isEmpty()));
    }
    return new Article(source, id(), Optional.empty(), Map.of(), blocks, source.problems());
  }

  private static Block block(SourceText source, Span span, boolean first) {
    BlockKind kind = first ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    return new Block(kind, MappedText.of(source, span), span, 0, List.of());
  }
}
