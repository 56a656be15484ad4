/**
 * What a quotation is, before anyone asks who said it; the entry type is {@link
 * org.quotecheck.classification.Classifier}.
 */
@NullMarked
package org.quotecheck.classification;

import org.jspecify.annotations.NullMarked;
