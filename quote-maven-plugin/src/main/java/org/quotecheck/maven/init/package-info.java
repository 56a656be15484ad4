/** What a newsroom starts with: settings, a build and checks before and after a commit. */
@NullMarked
package org.quotecheck.maven.init;

import org.jspecify.annotations.NullMarked;
