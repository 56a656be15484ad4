package org.quotecheck.evidence.document;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotecheck.article.ArticleFormat;
import org.quotecheck.article.Block;
import org.quotecheck.article.html.HtmlFormat;
import org.quotecheck.article.markdown.MarkdownFormat;
import org.quotecheck.evidence.document.SpokenLine.Head;
import org.quotecheck.language.Language;
import org.quotecheck.text.Decoder;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/** Pages that are marked up as articles are: saved web pages, and notes in Markdown. */
final class ArticleDocument implements DocumentFormat {
  /** A parser needs the whole page and many times its length. */
  private static final int LONGEST = 16 << 20;

  private final ArticleFormat format;
  private final SpokenLine reader;

  private ArticleDocument(ArticleFormat format, Language language) {
    this.format = format;
    this.reader = new SpokenLine(language);
  }

  static ArticleDocument html(Language language) {
    return new ArticleDocument(new HtmlFormat(), language);
  }

  static ArticleDocument markdown(Language language) {
    return new ArticleDocument(new MarkdownFormat(), language);
  }

  @Override
  public Set<String> endings() {
    return format.extensions();
  }

  @Override
  public void read(OpenDocument document, ProseReceiver receiver) throws IOException {
    SourceText text = Decoder.decode(document.name(), document.bytes(LONGEST), document.charset());
    List<Block> blocks = format.parse(text).blocks();
    String beginnings = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    boolean hasSpeakers = Layout.of(beginnings, reader).hasSpeakers();
    for (Block block : blocks) {
      int begin = hasSpeakers ? head(block.text(), receiver) : 0;
      receiver.prose(block.prose().slice(new Span(begin, block.text().length())), text);
    }
  }

  private int head(String block, ProseReceiver receiver) {
    Head head = reader.read(block, false);
    head.milliseconds().ifPresent(receiver::time);
    if (head.isTurn()) {
      receiver.speaker(head.speaker());
    }
    return head.end();
  }
}
