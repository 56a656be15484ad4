/** What a rule wants to know of each article before it compares them. */
@NullMarked
package org.quotecheck.rule.fact;

import org.jspecify.annotations.NullMarked;
