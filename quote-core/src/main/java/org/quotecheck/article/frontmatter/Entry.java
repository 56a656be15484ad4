package org.quotecheck.article.frontmatter;

import java.util.Optional;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.article.Setting;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * One plain value of front matter.
 *
 * @param path its key in lower case; with a dot for a key of a table, or of a list among our own
 *     settings
 * @param value the value decoded, with the way back to the source
 */
record Entry(String path, MappedText value) {
  /** Tables within tables within tables hold no prose that we know of. */
  static final int MAX_DEPTH = 2;

  /** Our own settings go deeper than that, but not for ever. */
  static final int MAX_OWN_DEPTH = 6;

  private static final String OWN = "quotecheck";

  /** Where quotations are from: a list that other programs may read as well. */
  private static final String QUOTES = "quotes";

  private static final String BIBLIOGRAPHY = "bibliography";
  private static final int LONGEST_PREFIX = 80;

  /** Whether the key stands on its own, in no table. */
  boolean isTopLevel() {
    return path.indexOf('.') < 0;
  }

  /** Whether a table or list of this path may hold values that somebody reads. */
  static boolean mayHold(String path) {
    return path.indexOf('.') < 0 || (isOwn(path) && path.length() <= LONGEST_PREFIX);
  }

  /** Whether the items of a list of this path are read. */
  static boolean mayBeList(String path) {
    return isOwn(path) || isBibliography(path);
  }

  /** Whether a path leads to settings of ours. */
  static boolean isOwn(String path) {
    return isBelow(OWN, path) || isBelow(QUOTES, path);
  }

  private static boolean isBelow(String key, String path) {
    return path.equalsIgnoreCase(key)
        || path.regionMatches(true, 0, key + ".", 0, key.length() + 1);
  }

  /** Whether a path leads to the names of bibliographies, of which there may be a list. */
  static boolean isBibliography(String path) {
    return isBelow(BIBLIOGRAPHY, path);
  }

  /** The entry as the name of a bibliography, if it is one. */
  Optional<CitationMark> bibliography() {
    Span span = value.toSource(new Span(0, value.length()));
    return isBibliography(path) && value.length() > 0
        ? Optional.of(
            CitationMark.addressed(CitationMarkKind.BIBLIOGRAPHY, span, span, value.text()))
        : Optional.empty();
  }

  /** The entry as a setting of ours, if it is one. */
  Optional<Setting> setting() {
    if (isBelow(QUOTES, path)) {
      return Optional.of(new Setting(path, value));
    }
    return isBelow(OWN, path)
        ? Optional.of(new Setting(path.substring(Math.min(path.length(), OWN.length() + 1)), value))
        : Optional.empty();
  }
}
