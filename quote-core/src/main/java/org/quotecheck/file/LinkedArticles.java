package org.quotecheck.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.quotecheck.article.Article;
import org.quotecheck.citation.link.PlaceNames;
import org.quotecheck.text.Decoder;
import org.quotecheck.text.Digest;
import org.quotecheck.text.SourceText;

/** The articles that others link into, each read once a run. Thread-safe. */
final class LinkedArticles {
  private final Charset charset;
  private final Function<SourceText, Article> parser;
  private final Map<Path, Optional<Linked>> read = new ConcurrentHashMap<>();

  /**
   * An article that others link into.
   *
   * @param names of the places in it
   * @param digest of its bytes
   */
  record Linked(PlaceNames names, String digest) {}

  /**
   * @param charset of articles that name none
   * @param parser reads an article
   */
  LinkedArticles(Charset charset, Function<SourceText, Article> parser) {
    this.charset = charset;
    this.parser = parser;
  }

  /** The article in a file; empty if it cannot be read. */
  Optional<Linked> in(Path file) {
    return read.computeIfAbsent(file, this::readFile);
  }

  private Optional<Linked> readFile(Path file) {
    try {
      byte[] bytes = ArticleFile.bytes(file);
      String name = RelativePath.portable(file);
      Article article = parser.apply(Decoder.decode(name, bytes, charset));
      return Optional.of(new Linked(PlaceNames.of(article), Digest.hex(bytes)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
