/**
 * Programs for whoever works on the engine: they measure it against articles whose speakers are
 * known; the entry type is {@link org.quotecheck.tools.MeasureTool}.
 */
@NullMarked
package org.quotecheck.tools;

import org.jspecify.annotations.NullMarked;
