/**
 * The words of quotations, for messages and for comparing; the entry type is {@link
 * org.quotecheck.rule.wording.Wording}.
 */
@NullMarked
package org.quotecheck.rule.wording;

import org.jspecify.annotations.NullMarked;
