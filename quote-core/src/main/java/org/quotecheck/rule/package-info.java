/**
 * What can be wrong, and the findings that say so; the entry type is {@link
 * org.quotecheck.rule.Rule}.
 */
@NullMarked
package org.quotecheck.rule;

import org.jspecify.annotations.NullMarked;
