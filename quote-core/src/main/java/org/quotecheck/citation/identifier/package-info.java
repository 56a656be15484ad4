/**
 * Numbers that name a publication or a person, and whether they can be right; the entry type is
 * {@link org.quotecheck.citation.identifier.IdentifierFinder}.
 */
@NullMarked
package org.quotecheck.citation.identifier;

import org.jspecify.annotations.NullMarked;
