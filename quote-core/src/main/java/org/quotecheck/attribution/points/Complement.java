package org.quotecheck.attribution.points;

import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** What may stand behind a cue. */
final class Complement {
  private Complement() {}

  /** Whether a noun phrase begins here that is no time: <i>reported ten days ago</i>. */
  static boolean isObject(Paragraph p, int at) {
    int number = at;
    while (p.is(number, WordClass.NUMBER)) {
      number++;
    }
    boolean time = number > at && p.is(number, WordClass.TIME);
    return p.inChunk(at) && !time;
  }
}
