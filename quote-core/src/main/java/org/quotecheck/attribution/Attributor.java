package org.quotecheck.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.article.Article;
import org.quotecheck.classification.Classifier;
import org.quotecheck.language.Language;
import org.quotecheck.quotation.Quotations;

/** Says who said each quotation. Immutable and thread-safe. */
public final class Attributor {
  private final Language language;

  /** An attributor that uses the word lists of {@code language}. */
  public Attributor(Language language) {
    this.language = Objects.requireNonNull(language, "language must not be null");
  }

  /** One answer a quotation, in the order of {@link Quotations#all()}. */
  public List<Attribution> attribute(Article article, Quotations quotations) {
    var classes = new Classifier(language).classify(article, quotations);
    List<Attribution> answers = new java.util.ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      answers.add(
          new Attribution(
              quotations.all().get(i),
              classes.get(i),
              Status.UNDECIDED,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              new Evidence("none", "No sieve has looked."),
              List.of()));
    }
    return answers;
  }
}
