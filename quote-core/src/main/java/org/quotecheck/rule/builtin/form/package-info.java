/**
 * Rules about how a quotation is written: its marks, ellipses, brackets and length; the list is
 * {@link org.quotecheck.rule.builtin.form.FormRules}.
 */
@NullMarked
package org.quotecheck.rule.builtin.form;

import org.jspecify.annotations.NullMarked;
