/** Files of a newsroom: those that are checked and those that they are checked against. */
@NullMarked
package org.quotecheck.file;

import org.jspecify.annotations.NullMarked;
