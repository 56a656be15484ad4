/**
 * What roles, ages, kin and the words that give a name tell of whom a phrase means; the entry type
 * is {@link org.quotecheck.speaker.role.RoleQualifiers}.
 */
@NullMarked
package org.quotecheck.speaker.role;

import org.jspecify.annotations.NullMarked;
