/**
 * Rules about quotations shown above or beside the text; the list is {@link
 * org.quotecheck.rule.builtin.display.DisplayRules}.
 */
@NullMarked
package org.quotecheck.rule.builtin.display;

import org.jspecify.annotations.NullMarked;
