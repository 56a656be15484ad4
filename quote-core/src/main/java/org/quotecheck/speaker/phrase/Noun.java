package org.quotecheck.speaker.phrase;

import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Word;

/**
 * The noun that a phrase ends in.
 *
 * @param key its word, or its two words if a list has both as one noun; empty if there is none
 * @param word what the language knows by that key; null if nothing
 */
public record Noun(String key, @Nullable Word word) {}
