package org.quotecheck;

import java.util.List;
import java.util.Locale;
import org.quotecheck.article.ArticleFormat;
import org.quotecheck.article.asciidoc.AsciiDocFormat;
import org.quotecheck.article.html.HtmlFormat;
import org.quotecheck.article.markdown.MarkdownFormat;
import org.quotecheck.article.plain.PlainTextFormat;

/** The formats we read; a new one is one more line in {@link #ALL}. */
public final class ArticleFormats {
  private static final ArticleFormat PLAIN = new PlainTextFormat();

  /** Every format, in the order reports name them. */
  public static final List<ArticleFormat> ALL =
      List.of(PLAIN, new MarkdownFormat(), new HtmlFormat(), new AsciiDocFormat());

  private ArticleFormats() {}

  /** The format for a file name by its ending; plain text where no format claims it. */
  public static ArticleFormat forName(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ALL.stream().filter(f -> f.extensions().contains(ending)).findFirst().orElse(PLAIN);
  }
}
