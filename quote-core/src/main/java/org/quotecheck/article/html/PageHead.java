package org.quotecheck.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * What a page says about itself: its title and the values of its {@code meta} elements.
 *
 * @param metadata the values by lower-case name
 * @param blocks titles and descriptions; each text once, since pages repeat them for each service
 */
record PageHead(Map<String, String> metadata, List<Block> blocks) {
  private static final Map<String, BlockKind> SHOWN =
      Map.of(
          "og:title", BlockKind.TITLE,
          "twitter:title", BlockKind.TITLE,
          "description", BlockKind.DESCRIPTION,
          "og:description", BlockKind.DESCRIPTION,
          "twitter:description", BlockKind.DESCRIPTION);

  PageHead {
    metadata = Map.copyOf(metadata);
    blocks = List.copyOf(blocks);
  }

  static PageHead read(Document document, MappedText html) {
    Reader reader = new Reader(html);
    document.select("title").stream()
        .filter(title -> !title.tag().namespace().equals(Parser.NamespaceSvg))
        .findFirst()
        .ifPresent(reader::title);
    document.select("meta[content]").forEach(reader::meta);
    return new PageHead(reader.metadata, reader.blocks);
  }

  private static final class Reader {
    private final MappedText html;
    private final Map<String, String> metadata = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();

    private Reader(MappedText html) {
      this.html = html;
    }

    private void title(Element element) {
      Prose prose = new Prose(html.text());
      EntityAligner aligner = new EntityAligner(html.text(), false);
      for (TextNode node : element.textNodes()) {
        Range range = node.sourceRange();
        aligner.align(range.startPos(), range.endPos(), node.getWholeText(), prose);
      }
      add("title", Optional.of(BlockKind.TITLE), prose);
    }

    private void meta(Element element) {
      String name = element.hasAttr("name") ? element.attr("name") : element.attr("property");
      String key = name.strip().toLowerCase(Locale.ROOT);
      Range range = element.attributes().sourceRange("content").valueRange();
      if (key.isEmpty() || !range.isTracked()) {
        return;
      }
      Prose prose = new Prose(html.text());
      new EntityAligner(html.text(), true)
          .align(range.startPos(), range.endPos(), element.attr("content"), prose);
      add(key, Optional.ofNullable(SHOWN.get(key)), prose);
    }

    private void add(String key, Optional<BlockKind> kind, Prose prose) {
      MappedText text = prose.take().text();
      if (text.length() == 0) {
        return;
      }
      metadata.putIfAbsent(key, text.text());
      kind.filter(k -> isNew(k, text)).ifPresent(k -> add(k, text.within(html)));
    }

    private void add(BlockKind kind, MappedText text) {
      Span span = text.toSource(new Span(0, text.length()));
      blocks.add(new Block(kind, text, span, 0, List.of()));
    }

    private boolean isNew(BlockKind kind, MappedText text) {
      return shown.add(kind + ":" + text.text());
    }
  }
}
