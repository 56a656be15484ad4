package org.quotecheck;

import java.util.Optional;

/**
 * What the articles of one run share.
 *
 * @param known what an earlier run found
 * @param sources their bibliographies
 */
record Shared(Optional<CacheFile> known, Bibliographies sources) {}
