/**
 * Reads case files: Markdown pages whose fenced articles carry caret lines that say what we expect.
 */
@NullMarked
package org.quotecheck.cases;

import org.jspecify.annotations.NullMarked;
