package org.quotecheck.rule;

/**
 * One rule: an {@link ArticleRule} or a {@link RepositoryRule}. Implementations are immutable and
 * thread-safe.
 *
 * <p>Its page is a resource beside its class, {@code <id>.md}.
 */
public sealed interface Rule permits ArticleRule, RepositoryRule {
  /** Its name, its levels and its options; always the same. */
  RuleInfo info();
}
