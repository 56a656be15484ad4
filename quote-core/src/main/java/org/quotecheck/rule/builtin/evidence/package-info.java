/**
 * Rules about what the newsroom's own documents say of a quotation; the entry type is {@link
 * org.quotecheck.rule.builtin.evidence.EvidenceRules}.
 */
@NullMarked
package org.quotecheck.rule.builtin.evidence;

import org.jspecify.annotations.NullMarked;
