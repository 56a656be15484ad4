package org.quotecheck.article.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleFormat;
import org.quotecheck.article.Block;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.Comment;
import org.quotecheck.article.frontmatter.FrontMatter;
import org.quotecheck.article.shortcode.ShortcodeNames;
import org.quotecheck.article.shortcode.Shortcodes;
import org.quotecheck.article.shortcode.Shortcodes.Dialect;
import org.quotecheck.article.shortcode.StrippedText;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.TextProblem;

/**
 * Markdown: CommonMark with tables and footnotes, front matter, raw HTML and the shortcodes of site
 * generators.
 *
 * <p>Immutable and thread-safe.
 */
public final class MarkdownFormat implements ArticleFormat {
  private static final Set<String> EXTENSIONS =
      Set.of("md", "markdown", "mdown", "mkd", "mdx", "qmd", "rmd");

  private final ShortcodeNames shortcodes;

  /** Markdown with the shortcodes that we know. */
  public MarkdownFormat() {
    this(ShortcodeNames.DEFAULT);
  }

  /** Markdown with these shortcodes. */
  public MarkdownFormat(ShortcodeNames shortcodes) {
    this.shortcodes = shortcodes;
  }

  @Override
  public String id() {
    return "markdown";
  }

  @Override
  public Set<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public Article parse(SourceText source) {
    FrontMatter front = FrontMatter.read(source);
    boolean mdx = source.name().toLowerCase(Locale.ROOT).endsWith(".mdx");
    StrippedText body =
        Shortcodes.strip(source, front.end(), mdx ? Dialect.MDX : Dialect.TEMPLATES, shortcodes);
    List<Block> blocks = new ArrayList<>();
    front.fields().forEach(field -> blocks.add(MetadataBlock.of(field)));
    BlockReader reader = new BlockReader(mdx ? CommonMark.MDX : CommonMark.PLAIN, body);
    blocks.addAll(reader.read());
    List<TextProblem> problems = new ArrayList<>(source.problems());
    problems.addAll(front.problems());
    problems.addAll(body.problems());
    problems.addAll(reader.problems());
    List<Comment> comments = new ArrayList<>(body.comments());
    comments.addAll(reader.comments());
    return new Article(
        source,
        id(),
        front.languageTag(),
        front.metadata(),
        blocks,
        marks(front, reader),
        comments,
        front.settings(),
        problems);
  }

  private static List<CitationMark> marks(FrontMatter front, BlockReader reader) {
    List<CitationMark> marks = new ArrayList<>(front.bibliographies());
    marks.addAll(reader.marks());
    return marks;
  }
}
