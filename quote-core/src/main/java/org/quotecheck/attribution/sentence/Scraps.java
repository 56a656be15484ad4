package org.quotecheck.attribution.sentence;

import org.quotecheck.attribution.points.Place;
import org.quotecheck.attribution.points.Scored;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * One or two quoted words are as often a term as they are somebody's, so that what somebody merely
 * does beside them is no sign that he said them.
 */
public final class Scraps {
  /** More words are seldom what a noun behind them is described by. */
  private static final int MODIFIER_WORDS = 4;

  /** The fewest points at which a deed leads to a single word. */
  private static final int LEADS = 2;

  private Scraps() {}

  /**
   * Whether the best candidate only does something beside so few words: <i>opposes “sunshine”
   * laws</i>; but <i>called them “sunshine” laws</i>, <i>Ruiz’s “sunshine” remark</i>.
   */
  public static boolean isMereDeed(Place place, Scored best) {
    if (best.event().tier() > 0 || best.event().isNoun()) {
      return false;
    }
    boolean modifier = place.paragraph().is(place.word() + 1, WordClass.NOUN);
    if (modifier) {
      return hasAtMost(MODIFIER_WORDS, place);
    }
    boolean weak = best.event().tier() < 0 && best.points() < LEADS;
    return (weak || isGoal(place, best)) && hasAtMost(1, place);
  }

  /** <i>downgraded the firm to “sell”</i>; but <i>plans to “sell” the firm</i>. */
  private static boolean isGoal(Place place, Scored best) {
    return place.paragraph().is(place.word() - 1, WordClass.TO)
        && best.event().cueFrom() < place.word()
        && best.event().cueTo() < place.word() - 1;
  }

  private static boolean hasAtMost(int words, Place place) {
    Paragraph p = place.paragraph();
    int count = 1;
    for (int i = p.begin(place.word()); i < p.end(place.word()) && count <= words; i++) {
      count += Character.isWhitespace(p.text().charAt(i)) ? 1 : 0;
    }
    return count <= words;
  }
}
