package org.quotecheck.article;

import java.util.Set;
import org.quotecheck.text.SourceText;

/** Reads one file format. Implementations are immutable and thread-safe. */
public interface ArticleFormat {
  /** The format's name in reports and settings, such as {@code markdown}. */
  String id();

  /** The file name endings it reads, lower case, without the dot. */
  Set<String> extensions();

  /**
   * Reads a file into blocks. Never throws on bad markup: what cannot be read as meant is read as
   * text and listed among the article's problems. Takes time linear in the text.
   */
  Article parse(SourceText source);
}
