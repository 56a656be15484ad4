/**
 * Files of a newsroom: those that are checked, those that they are checked against, and what a run
 * keeps.
 */
@NullMarked
package org.quotecheck.file;

import org.jspecify.annotations.NullMarked;
