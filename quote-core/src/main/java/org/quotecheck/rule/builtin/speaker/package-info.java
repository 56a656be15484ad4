/** Rules about how a reader learns who is speaking, and who that is. */
@NullMarked
package org.quotecheck.rule.builtin.speaker;

import org.jspecify.annotations.NullMarked;
