package org.quotecheck.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.rule.fact.FactText;
import org.quotecheck.rule.option.RuleOptions;

/**
 * A rule that compares articles with each other: each article leaves facts, and when all are read
 * the facts become findings. A single article is compared with itself. Implementations are
 * immutable and thread-safe.
 *
 * @param <V> what its facts hold
 */
public non-sealed interface RepositoryRule<V extends Comparable<? super V>> extends Rule {
  /**
   * What is to be remembered of one article, in any order; never throws on an odd article. It is
   * not asked where it is off.
   */
  List<Fact<V>> facts(AnalyzedArticle article, RuleContext context);

  /**
   * What all facts together show. Takes time about linear in the number of facts: only those with
   * the same key are worth comparing.
   *
   * @param facts by key, then place; each key and value once; see {@link #needsCompany}
   * @param options as set for the whole repository
   * @return the findings, in any order
   */
  List<Found> findings(List<Fact<V>> facts, RuleOptions options);

  /**
   * Whether a fact shows nothing if no other has its key. Such facts are then left out of what
   * {@link #findings} gets, which saves time: in most archives nearly all of them are alone.
   */
  default boolean needsCompany() {
    return false;
  }

  /**
   * How the values of its facts are written down, so that an article which has not changed need not
   * be read again in the next run. Without it, articles that leave facts are read in every run.
   */
  default Optional<FactText<V>> factText() {
    return Optional.empty();
  }

  /**
   * A finding and the file it is in.
   *
   * @param path the file as reports name it
   * @param finding what is wrong there
   */
  record Found(String path, Finding finding) {
    public Found {
      Objects.requireNonNull(path, "path must not be null");
      Objects.requireNonNull(finding, "finding must not be null");
    }
  }
}
