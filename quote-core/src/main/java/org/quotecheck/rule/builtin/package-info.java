/**
 * The rules we ship: one class and one page each; the list is {@link
 * org.quotecheck.rule.builtin.BuiltinRules}.
 */
@NullMarked
package org.quotecheck.rule.builtin;

import org.jspecify.annotations.NullMarked;
