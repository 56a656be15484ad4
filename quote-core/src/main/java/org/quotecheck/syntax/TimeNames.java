package org.quotecheck.syntax;

import org.quotecheck.language.CueForm;
import org.quotecheck.text.TokenKind;

/**
 * Where a word for a time is part of a name: <i>April Ruiz</i>, <i>Ana Day</i>, <i>May said</i>.
 */
final class TimeNames {
  private final Lexicon lexicon;
  private final Words words;
  private final Neighbours near;

  TimeNames(Lexicon lexicon, Words words, Neighbours near) {
    this.lexicon = lexicon;
    this.words = words;
    this.near = near;
  }

  /** Whether a capital inside a sentence makes a name of the word for a time. */
  boolean isName(int i) {
    return isGivenName(i) || isOfBody(i) || isSurname(i);
  }

  /** <i>Day said</i>: no time says anything. */
  boolean speaks(int i) {
    return mayBeSomebody(i) && isCueNext(i);
  }

  /** <i>Day</i>, <i>April</i>. */
  private boolean mayBeSomebody(int i) {
    return lexicon.isSurname(near.folded(i)) || lexicon.isGivenName(near.folded(i));
  }

  /** <i>said April Ruiz</i>, <i>the engineer April Ruiz</i>; but <i>in April Ruiz said</i>. */
  private boolean isGivenName(int i) {
    WordClass before = near.before(i);
    boolean place =
        before == WordClass.CUE
            || before == WordClass.NOUN
            || before == WordClass.NAME
            || before == WordClass.CONJUNCTION;
    return place && near.isNameNext(i) && lexicon.isGivenName(near.folded(i));
  }

  /**
   * <i>Ana May</i>, <i>Ms. Day</i>, and a time that speaks: <i>“…,” Day said</i>, <i>“…,” said
   * May.</i>
   */
  private boolean isSurname(int i) {
    return mayBeSomebody(i)
        && ((lexicon.isSurname(near.folded(i)) && isBehindGivenName(i))
            || (near.before(i) == WordClass.QUOTATION && isCueNext(i))
            || (near.before(i) == WordClass.CUE
                && near.is(i - 2, WordClass.QUOTATION)
                && (i + 1 == words.size || words.kinds[i + 1] == TokenKind.STOP)));
  }

  private boolean isBehindGivenName(int i) {
    boolean number = i + 1 < words.size && words.kinds[i + 1] == TokenKind.NUMBER;
    return near.before(i) == WordClass.NAME
        && !number
        && (lexicon.isGivenName(near.folded(i - 1)) || lexicon.isTitle(near.folded(i - 1)));
  }

  private boolean isCueNext(int i) {
    Lexicon.Entry next = i + 1 < words.size ? words.entries[i + 1] : null;
    CueForm cue = next == null ? null : next.cue();
    return next != null && cue != null && (next.past() || cue.tier() > 2);
  }

  /** <i>the Sunday Echo</i>, <i>The Evening Post</i>: names of bodies that begin with a time. */
  private boolean isOfBody(int i) {
    return near.before(i) == WordClass.DETERMINER
        && near.isNameNext(i)
        && lexicon.isDesignator(near.folded(i + 1));
  }
}
