/**
 * Whose deed a verb is: the subject that stands before or behind it, however far; the entry type is
 * {@link org.quotecheck.syntax.subject.SubjectFinder}.
 */
@NullMarked
package org.quotecheck.syntax.subject;

import org.jspecify.annotations.NullMarked;
