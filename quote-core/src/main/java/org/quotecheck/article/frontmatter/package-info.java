/**
 * The metadata at the start of a file, written in YAML, TOML or JSON; the entry type is {@link
 * org.quotecheck.article.frontmatter.FrontMatter}.
 */
@NullMarked
package org.quotecheck.article.frontmatter;

import org.jspecify.annotations.NullMarked;
