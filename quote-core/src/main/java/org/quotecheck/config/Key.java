package org.quotecheck.config;

/**
 * One setting. Compared by identity. Immutable.
 *
 * @param name as it is written
 * @param shape the type of its values
 * @param byDefault the value where nobody sets it
 * @param doc what it does, in one line
 */
record Key<T>(String name, Shape<T> shape, T byDefault, String doc) {}
