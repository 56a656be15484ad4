package org.quotecheck;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotecheck.article.ArticleFormat;
import org.quotecheck.article.asciidoc.AsciiDocFormat;
import org.quotecheck.article.html.HtmlFormat;
import org.quotecheck.article.markdown.MarkdownFormat;
import org.quotecheck.article.plain.PlainTextFormat;
import org.quotecheck.article.shortcode.ShortcodeNames;

/** The formats we read; a new one is one more line in {@link #with}. */
public final class ArticleFormats {
  private static final ArticleFormat PLAIN = new PlainTextFormat();

  /** Every format, in the order reports name them. */
  public static final List<ArticleFormat> ALL = with(ShortcodeNames.DEFAULT);

  private ArticleFormats() {}

  /** The same formats, with these shortcodes in those that have any. */
  static List<ArticleFormat> with(ShortcodeNames shortcodes) {
    return List.of(PLAIN, new MarkdownFormat(shortcodes), new HtmlFormat(), new AsciiDocFormat());
  }

  /** The endings of names by which a format is known; plain text is also what nobody knows. */
  static Set<String> endings() {
    return ALL.stream()
        .filter(format -> format != PLAIN)
        .flatMap(format -> format.extensions().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The format for a file name by its ending; plain text where no format claims it. */
  public static ArticleFormat forName(String fileName) {
    return forName(fileName, ALL);
  }

  /** The one among these formats; plain text where none claims the name. */
  static ArticleFormat forName(String fileName, List<ArticleFormat> formats) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return formats.stream().filter(f -> f.extensions().contains(ending)).findFirst().orElse(PLAIN);
  }
}
