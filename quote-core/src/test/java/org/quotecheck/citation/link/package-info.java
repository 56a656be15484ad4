@NullMarked
package org.quotecheck.citation.link;

import org.jspecify.annotations.NullMarked;
