package org.quotecheck.classification;

import org.quotecheck.language.Language;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;
import org.quotecheck.text.TokenKind;

/**
 * What belongs to a station or paper is what its programme or column is called. Immutable and
 * thread-safe.
 */
final class Broadcasts {
  /** The most words of the name of a programme. */
  private static final int SHOW = 4;

  /** The most letters of a station that is called by its initials. */
  private static final int INITIALS = 5;

  private final WordList outlets;
  private final WordList stations;

  Broadcasts(Language language) {
    outlets = language.list("outlets");
    stations = language.list("class-stations");
  }

  /** <i>told KBN’s “Today” that</i>, <i>on Harbour Radio’s “Drive”</i>. */
  boolean isOn(QuotedWords w) {
    int owner = w.nearest();
    return owner + 1 < w.words().size()
        && w.words().kind(owner + 1) == TokenKind.POSSESSIVE
        && w.words().isUpper(owner)
        && !w.hasMoreThan(SHOW)
        && !w.endsWith("?!")
        && isOutlet(w, owner);
  }

  private boolean isOutlet(QuotedWords w, int owner) {
    Word word = w.words().known(owner);
    String text = w.block().text().substring(w.words().begin(owner), w.words().end(owner));
    return stations.contains(word) || isInitials(text) || outlets.contains(text);
  }

  private static boolean isInitials(String text) {
    boolean capitals = text.length() > 1 && text.length() <= INITIALS;
    for (int i = 0; capitals && i < text.length(); i++) {
      capitals = Character.isUpperCase(text.charAt(i));
    }
    return capitals;
  }
}
