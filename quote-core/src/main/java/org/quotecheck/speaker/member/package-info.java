/**
 * Whom the names of an article mean, and what it says of each; the entry type is {@link
 * org.quotecheck.speaker.member.Members}.
 */
@NullMarked
package org.quotecheck.speaker.member;

import org.jspecify.annotations.NullMarked;
