/** Rules about sources that stay without a name, and about the words that lead to a source. */
@NullMarked
package org.quotecheck.rule.builtin.source;

import org.jspecify.annotations.NullMarked;
