package org.quotecheck.syntax.subject;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Subjects that a description parts from their verb: <i>Ruiz, 34, the engineer, said</i>. */
final class Appositions {
  private final Paragraph paragraph;
  private final ClauseWords words;
  private final NounPhrases phrases;
  private final AsideBounds bounds;

  Appositions(Paragraph paragraph, ClauseWords words, NounPhrases phrases) {
    this.paragraph = paragraph;
    this.words = words;
    this.phrases = phrases;
    this.bounds = new AsideBounds(paragraph, phrases);
  }

  Optional<Subject> beforeBracket(int close, int start) {
    int last = bounds.overBracket(close, start);
    return last >= start && paragraph.inChunk(last) ? apposition(last, start) : Optional.empty();
  }

  Optional<Subject> beforeDash(int dash, int start) {
    int at = dash - 1;
    while (at >= start && !is(at, WordClass.DASH)) {
      at--;
    }
    return at - 1 >= start && paragraph.inChunk(at - 1)
        ? apposition(at - 1, start)
        : Optional.empty();
  }

  private Optional<Subject> apposition(int last, int start) {
    return Optional.of(Subject.of(phrases.climb(last, start), Route.APPOSITION));
  }

  /**
   * The leftmost noun phrase that ends before a comma, opens its clause, and is no object: the
   * description between the commas may hold commas and verbs of its own.
   */
  Optional<Subject> beforeComma(int comma, int start) {
    NounPhrases.Phrase best = antecedent(comma, start);
    if (best != null) {
      return Optional.of(Subject.of(best, Route.APPOSITION));
    }
    NounPhrases.Phrase inner = null;
    int at = comma;
    while (at > start) {
      NounPhrases.Phrase phrase = bounds.endingBefore(at, start);
      if (phrase != null) {
        best = bounds.opensClause(phrase.from() - 1, start) ? phrase : best;
        inner = isInnerSubject(phrase, start) ? phrase : inner;
        at = phrase.from();
      }
      boolean over = best != null && paragraph.isSemicolon(at - 1);
      if (at <= start || over || endsSearch(at - 1)) {
        break;
      }
      at--;
    }
    return Optional.ofNullable(best == null ? inner : best)
        .map(p -> Subject.of(p, Route.APPOSITION));
  }

  /**
   * <i>as Ruiz, sobbing, cried</i>, <i>said Ruiz, in tears, cried</i>: a name behind a word that
   * opens clauses as well, or behind a verb of saying with a subject before it.
   */
  private boolean isInnerSubject(NounPhrases.Phrase phrase, int start) {
    int before = phrase.from() - 1;
    boolean name = phrase.to() == paragraph.chunkEnd(phrase.from());
    for (int i = phrase.from(); name && i < phrase.to(); i++) {
      name = is(i, WordClass.NAME);
    }
    if (before <= start || !name) {
      return false;
    }
    boolean opener = is(before, WordClass.PREPOSITION) && words.isSubordinator(paragraph, before);
    CueForm cue = opener ? null : paragraph.cue(before);
    boolean told =
        cue != null
            && cue.tier() == 3
            && !cue.isIng()
            && !cue.has(CueFlag.OBJECT)
            && !cue.has(CueFlag.TARGET);
    return opener || (told && is(before, WordClass.CUE) && paragraph.inChunk(before - 1));
  }

  /**
   * <i>Ruiz, whom Tarn called “…”, said</i>, <i>Ruiz, best known for “…”, said</i>: whom a
   * description is about that ends with a quotation, if the sentence begins with them; null if none
   * ends before the comma or with the one inside the marks. A relative clause may go on behind that
   * one.
   */
  NounPhrases.@Nullable Phrase antecedent(int comma, int start) {
    return antecedent(comma, start, false);
  }

  private NounPhrases.@Nullable Phrase antecedent(int comma, int start, boolean relative) {
    int quotation = is(comma, WordClass.COMMA) ? comma - 1 : comma;
    if (!is(quotation, WordClass.QUOTATION) || !QuotationWord.isClauseEnd(paragraph, quotation)) {
      return null;
    }
    int at = quotation;
    while (at > start && !is(at, WordClass.COMMA)) {
      at--;
    }
    boolean described =
        words.isRelative(paragraph, at + 1)
            ? relative || quotation < comma
            : describes(at + 1, quotation);
    NounPhrases.Phrase noun = at > start && described ? bounds.endingBefore(at, start) : null;
    return noun != null && noun.from() == start ? noun : null;
  }

  /**
   * <i>Ruiz, best known for “…,” said she left</i>, <i>Ruiz, whom Holm called “…,” said she
   * left</i>: the comma that closes it stands inside the marks.
   */
  Optional<Subject> beforeQuotation(int quotation, int start) {
    return Optional.ofNullable(antecedent(quotation, start, true))
        .map(p -> Subject.of(p, Route.APPOSITION));
  }

  /** <i>wearing a shirt that said</i>, <i>best known for</i>. */
  private boolean describes(int from, int quotation) {
    CueForm cue = from < quotation ? paragraph.cue(from) : null;
    boolean form = is(from, WordClass.PARTICIPLE) || (cue != null && cue.isIng());
    for (int i = from; !form && i < quotation - 1; i++) {
      if (paragraph.wordClass(i).isFinite() && !isParticiple(i)) {
        return false;
      }
    }
    return form || is(quotation - 1, WordClass.PREPOSITION) || is(quotation - 1, WordClass.OF);
  }

  private boolean isParticiple(int word) {
    CueForm cue = paragraph.cue(word);
    return cue != null && cue.isParticiple();
  }

  private boolean endsSearch(int at) {
    return is(at, WordClass.QUOTATION)
        && QuotationWord.isClauseEnd(paragraph, at)
        && !QuotationWord.isTitle(paragraph, at);
  }

  private boolean is(int i, WordClass wordClass) {
    return paragraph.is(i, wordClass);
  }
}
