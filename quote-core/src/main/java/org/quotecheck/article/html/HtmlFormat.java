package org.quotecheck.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleFormat;
import org.quotecheck.article.Block;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * Web pages. Where a page marks its article ({@code main}, {@code article}), only that is read;
 * elsewhere the body without menus, footers and asides.
 */
public final class HtmlFormat implements ArticleFormat {
  @Override
  public String id() {
    return "html";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public Article parse(SourceText source) {
    MappedText html = MappedText.of(source, new Span(source.markLength(), source.length()));
    Document document = HtmlBlockReader.parse(html.text());
    PageHead head = PageHead.read(document, html);
    List<Block> blocks = new ArrayList<>(head.blocks());
    BlockWalker walker = body(document, html);
    blocks.addAll(walker.blocks());
    return new Article(
        source,
        id(),
        language(document),
        head.metadata(),
        blocks,
        marks(document, html, walker),
        Comments.of(document, html),
        List.of(),
        source.problems());
  }

  private static BlockWalker body(Document document, MappedText html) {
    BlockWalker walker = new BlockWalker(html, 1, BlockWalker.Scope.FRAGMENT);
    articles(document).forEach(walker::walk);
    return walker.blocks().isEmpty() ? wholePage(document, html) : walker;
  }

  private static BlockWalker wholePage(Document document, MappedText html) {
    BlockWalker walker = new BlockWalker(html, 1, BlockWalker.Scope.PAGE);
    walker.walk(document.body());
    return walker;
  }

  /** Links inside an article may lead to any place of its page. */
  private static List<CitationMark> marks(Document document, MappedText html, BlockWalker walker) {
    List<CitationMark> marks = new ArrayList<>(walker.marks());
    if (marks.stream().anyMatch(HtmlFormat::leadsIntoThePage)) {
      CitationMarks anchors = new CitationMarks(html);
      document.select("[id]").forEach(anchors::takeAnchor);
      Set<Span> known = marks.stream().map(CitationMark::name).collect(Collectors.toSet());
      anchors.marks().stream().filter(mark -> !known.contains(mark.name())).forEach(marks::add);
    }
    return marks;
  }

  private static boolean leadsIntoThePage(CitationMark mark) {
    return mark.kind() == CitationMarkKind.FOOTNOTE_REFERENCE || mark.address().startsWith("#");
  }

  /** The elements that hold the article: the first {@code main}, or else the outermost articles. */
  private static List<Element> articles(Document document) {
    Element main = document.selectFirst("main, [role=main]");
    return main != null
        ? List.of(main)
        : document.select("article").stream().filter(HtmlFormat::isOutermost).toList();
  }

  private static boolean isOutermost(Element article) {
    Element outer = article.parent();
    while (outer != null && !outer.nameIs("article")) {
      outer = outer.parent();
    }
    return outer == null;
  }

  private static Optional<String> language(Document document) {
    return document.select("html, body, main, article").stream()
        .flatMap(e -> List.of(e.attr("lang"), e.attr("xml:lang")).stream())
        .map(tag -> tag.strip().replace('_', '-'))
        .filter(tag -> !tag.isEmpty())
        .findFirst();
  }
}
