package org.quotecheck.archive;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.text.Digest;

/**
 * The articles whose quotations are looked for: their copies in the archive are no evidence for
 * them. Immutable.
 *
 * @param sizes the numbers of their bytes, so that few documents need a digest
 * @param digests of their bytes
 */
record OwnArticles(Set<Long> sizes, Set<String> digests) implements Serializable {
  static final OwnArticles NONE = new OwnArticles(Set.of(), Set.of());

  OwnArticles {
    sizes = Set.copyOf(sizes);
    digests = Set.copyOf(digests);
  }

  static OwnArticles of(List<AnalyzedArticle> articles) {
    Set<Long> sizes = new HashSet<>();
    Set<String> digests = new HashSet<>();
    for (AnalyzedArticle each : articles) {
      byte[] bytes = each.article().source().text().getBytes(StandardCharsets.UTF_8);
      sizes.add((long) bytes.length);
      digests.add(Digest.hex(bytes));
    }
    return new OwnArticles(sizes, digests);
  }

  /**
   * The document, still to be read; empty if it is a copy of one of the articles.
   *
   * @throws IOException if it cannot be read
   */
  Optional<ArchiveDocument> other(ArchiveDocument document) throws IOException {
    if (!sizes.contains(document.content().size())) {
      return Optional.of(document);
    }
    byte[] bytes = document.content().in().readAllBytes();
    return digests.contains(Digest.hex(bytes))
        ? Optional.empty()
        : Optional.of(document.with(bytes));
  }
}
