/** The version of the articles in git that this one is compared with. */
@NullMarked
package org.quotecheck.maven.earlier;

import org.jspecify.annotations.NullMarked;
