/** What a newsroom may set of a rule beside its severity. */
@NullMarked
package org.quotecheck.rule.option;

import org.jspecify.annotations.NullMarked;
