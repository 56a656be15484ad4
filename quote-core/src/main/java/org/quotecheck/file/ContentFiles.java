package org.quotecheck.file;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.quotecheck.article.Article;
import org.quotecheck.text.SourceText;

/**
 * What the articles of one run refer to beyond themselves: bibliographies, other articles, files.
 * Each is read once. Thread-safe.
 */
public final class ContentFiles {
  private final Bibliographies bibliographies;
  private final SiteFiles site;
  private final LinkedArticles articles;

  /**
   * @param root the directory that the names of articles start from; nothing outside it is linked
   *     to
   * @param charset of files that name none
   * @param articleEndings what the names of articles end with that links can lead into
   * @param parser reads an article
   * @param bibliographies those that all articles may cite
   */
  public ContentFiles(
      Path root,
      Charset charset,
      Set<String> articleEndings,
      Function<SourceText, Article> parser,
      List<Path> bibliographies) {
    this.bibliographies = new Bibliographies(root, charset, bibliographies);
    this.site = new SiteFiles(root.toAbsolutePath().normalize(), Set.copyOf(articleEndings));
    this.articles = new LinkedArticles(charset, parser);
  }

  /** The bibliographies. */
  public Bibliographies bibliographies() {
    return bibliographies;
  }

  /** What lies around the article in a file. */
  public ArticleNeighbourhood around(Path file) {
    return new ArticleNeighbourhood(
        file.toAbsolutePath().normalize(), bibliographies, site, articles);
  }
}
