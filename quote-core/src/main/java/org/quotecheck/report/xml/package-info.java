/** Reports as XML, in the shapes that build servers have long read. */
@NullMarked
package org.quotecheck.report.xml;

import org.jspecify.annotations.NullMarked;
