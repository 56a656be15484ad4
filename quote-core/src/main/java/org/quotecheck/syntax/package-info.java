/**
 * Words, sentences and noun phrases of a paragraph in which each quotation is one word; the entry
 * type is {@link org.quotecheck.syntax.Paragraph}.
 */
@NullMarked
package org.quotecheck.syntax;

import org.jspecify.annotations.NullMarked;
