package org.quotecheck.rule.builtin.display;

import java.util.Locale;

/**
 * How a message speaks of quotations on display.
 *
 * @param opening what shows the words, to begin a sentence: <i>The headline quotes</i>
 * @param advice what to do, one sentence
 */
record Display(String opening, String advice) {
  /** The message where the text has other words. */
  String differs(String quoted, String text) {
    return String.format(
        Locale.ROOT, "%s %s, but the text has “%s”. %s", opening, quoted, text, advice);
  }

  /** The message where the text has nothing like it. */
  String lacks(String quoted) {
    return String.format(
        Locale.ROOT, "%s %s, which the text does not say. %s", opening, quoted, advice);
  }
}
