/**
 * Rules about notes, links and sources that are referred to; the entry type is {@link
 * org.quotecheck.rule.builtin.citation.CitationRules}.
 */
@NullMarked
package org.quotecheck.rule.builtin.citation;

import org.jspecify.annotations.NullMarked;
