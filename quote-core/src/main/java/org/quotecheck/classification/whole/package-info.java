/** What the article as a whole shows of its quotations: turns of an interview, words it repeats. */
@NullMarked
package org.quotecheck.classification.whole;

import org.jspecify.annotations.NullMarked;
