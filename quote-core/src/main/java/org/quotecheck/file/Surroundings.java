package org.quotecheck.file;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.quotecheck.article.Article;
import org.quotecheck.citation.link.Neighbourhood;
import org.quotecheck.evidence.ledger.LedgerUse;

/**
 * What other files say about an article. Immutable and thread-safe.
 *
 * @param neighbourhood what the article refers to
 * @param ledgers what its ledgers come to, when the words of its quotations are known
 */
public record Surroundings(
    Neighbourhood neighbourhood, BiFunction<Article, Supplier<List<String>>, LedgerUse> ledgers) {
  /** Of a text that no other file speaks of. */
  public static final Surroundings NONE =
      new Surroundings(Neighbourhood.NONE, (article, words) -> LedgerUse.NONE);

  public Surroundings {
    Objects.requireNonNull(neighbourhood, "neighbourhood must not be null");
    Objects.requireNonNull(ledgers, "ledgers must not be null");
  }

  /** Of the article in a file. */
  public static Surroundings of(Path file, Neighbourhood neighbourhood, Ledgers ledgers) {
    return new Surroundings(neighbourhood, (article, words) -> ledgers.of(article, file, words));
  }

  /** Of the article in a file, for those who look at no other. */
  public static Surroundings alone(Path file, Neighbourhood neighbourhood, Charset charset) {
    Path here = file.toAbsolutePath().resolveSibling("");
    return of(file, neighbourhood, new Ledgers(here, charset, List.of()));
  }
}
