package org.quotecheck.syntax.subject;

import java.util.Optional;
import org.quotecheck.syntax.Aside;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * Subjects behind which a description begins that no comma ends: <i>Ruiz, head of the port
 * said</i>.
 */
final class UnclosedAsides {
  private final Paragraph paragraph;
  private final ClauseWords words;
  private final NounPhrases phrases;
  private final AsideBounds bounds;

  UnclosedAsides(Paragraph paragraph, ClauseWords words, NounPhrases phrases) {
    this.paragraph = paragraph;
    this.words = words;
    this.phrases = phrases;
    this.bounds = new AsideBounds(paragraph, phrases);
  }

  /**
   * <i>Ruiz, head of the port said</i>: a role that no comma parts from the verb, behind a name
   * that opens the clause; but not <i>Ruiz, neighbours said</i> or <i>Ruiz, her lawyer said, was
   * late</i>.
   */
  Optional<Subject> role(NounPhrases.Phrase phrase, int start) {
    int last = phrase.to() - 1;
    boolean governed =
        is(paragraph.chunkBegin(last) - 1, WordClass.OF)
            || is(paragraph.chunkBegin(last) - 1, WordClass.PREPOSITION);
    boolean surname = paragraph.isCapital(last) && !bounds.isCapitals(last);
    if ((!governed && (surname || !words.isRole(paragraph, last)))
        || Aside.isTag(paragraph, phrase.to())) {
      return Optional.empty();
    }
    int comma = bounds.commaBefore(phrase.from() - 1, start);
    if (governed && comma > start && isWhereabouts(comma + 1)) {
      return name(comma, start);
    }
    int role = is(comma + 1, WordClass.PARTICIPLE) ? comma + 2 : comma + 1;
    boolean described =
        comma > start
            && is(comma - 1, WordClass.NAME)
            && !isShortPlace(comma - 1)
            && paragraph.inChunk(role)
            && words.isRole(paragraph, paragraph.chunkEnd(role) - 1)
            && (role < phrase.from() || !is(role, WordClass.DETERMINER));
    NounPhrases.Phrase name = described ? bounds.endingBefore(comma, start) : null;
    return name != null && bounds.opensClause(name.from() - 1, start)
        ? Optional.of(Subject.of(name, Route.APPOSITION))
        : Optional.empty();
  }

  /** <i>in Harlow, CONN., Superintendent of Schools Ruiz said</i>: a place with a dot. */
  private boolean isShortPlace(int name) {
    return paragraph.word(name).endsWith(".") && is(name - 1, WordClass.COMMA);
  }

  /**
   * <i>from Harlow</i>, <i>of the port</i>, <i>living in Harlow</i>: what no verb has as subject.
   */
  private boolean isWhereabouts(int at) {
    return is(at, WordClass.PREPOSITION) || is(at, WordClass.OF) || is(at, WordClass.PARTICIPLE);
  }

  /**
   * <i>Ruiz, from Harlow said</i>, <i>Ruiz, 42, from Harlow said</i>: a name that opens the
   * sentence.
   */
  private Optional<Subject> name(int comma, int start) {
    int age = comma - 1;
    boolean aged = is(age, WordClass.NUMBER) && is(age - 1, WordClass.COMMA) && age - 1 > start;
    int last = aged ? age - 2 : age;
    if (!is(last, WordClass.NAME)) {
      return Optional.empty();
    }
    NounPhrases.Phrase name = phrases.climb(last, start);
    boolean opens = name.from() <= start || is(name.from() - 1, WordClass.QUOTATION);
    return opens && words.isPerson(paragraph, name.from(), name.to())
        ? Optional.of(Subject.of(name, Route.APPOSITION))
        : Optional.empty();
  }

  /**
   * <i>Ruiz, who works for the port said</i>: no comma closes the clause about whoever opens the
   * sentence.
   */
  Optional<Subject> relative(NounPhrases.Phrase phrase, int start) {
    int verb = phrase.from() - 1;
    if (is(verb, WordClass.PREPOSITION) && !is(verb - 1, WordClass.AUXILIARY)) {
      verb--;
    }
    int relative = verb - 1;
    boolean clause =
        relative - 1 > start
            && paragraph.wordClass(verb).isFinite()
            && is(relative, WordClass.RELATIVE)
            && is(relative - 1, WordClass.COMMA);
    return clause ? name(relative - 1, start) : Optional.empty();
  }

  private boolean is(int i, WordClass wordClass) {
    return paragraph.is(i, wordClass);
  }
}
