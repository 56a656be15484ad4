package org.quotecheck.attribution.points;

import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Tells the two kinds of words that open a subordinate clause. Immutable and thread-safe. */
final class Subordinators {
  private final WordList complementizers;

  Subordinators(Language language) {
    this.complementizers = language.list("complementizers");
  }

  /** <i>that</i>, which opens what somebody says. */
  boolean isThat(Paragraph p, int at) {
    return p.is(at, WordClass.SUBORDINATOR) && p.isIn(at, complementizers);
  }

  /** <i>while</i>, <i>as</i>, <i>once</i>: any other. */
  boolean isAdverbial(Paragraph p, int at) {
    return p.is(at, WordClass.SUBORDINATOR) && !p.isIn(at, complementizers);
  }
}
