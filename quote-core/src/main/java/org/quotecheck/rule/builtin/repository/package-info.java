/**
 * Rules that compare the articles of a repository with each other; the list is {@link
 * org.quotecheck.rule.builtin.repository.RepositoryRules}.
 */
@NullMarked
package org.quotecheck.rule.builtin.repository;

import org.jspecify.annotations.NullMarked;
