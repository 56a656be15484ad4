/**
 * What an article itself says about where its quotations are from; the entry type is {@link
 * org.quotecheck.evidence.ledger.Ledger}.
 */
@NullMarked
package org.quotecheck.evidence.ledger;

import org.jspecify.annotations.NullMarked;
