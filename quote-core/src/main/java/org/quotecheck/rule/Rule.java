package org.quotecheck.rule;

/**
 * One rule: an {@link ArticleRule}, a {@link RepositoryRule} or an {@link AcceptanceRule}.
 * Implementations are immutable and thread-safe.
 *
 * <p>Its page is a resource beside its class, {@code <id>.md}.
 */
public sealed interface Rule permits ArticleRule, RepositoryRule, AcceptanceRule {
  /** Its name, its levels and its options; always the same. */
  RuleInfo info();
}
