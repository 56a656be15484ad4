package org.quotecheck.syntax.subject;

import java.util.Optional;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * Subjects before their verb, by what stands directly to its left. Not thread-safe: it counts the
 * verbs it has asked.
 */
final class SubjectBefore {
  /**
   * How many verbs of other clauses are asked for their subjects at most: in a chain of verbs each
   * asks all those before it.
   */
  private static final int TRIES = 100;

  private static final int DEEPEST = 4;

  private final Paragraph paragraph;
  private final ClauseWords words;
  private final NounPhrases phrases;
  private final Adverbials adverbials;
  private final Appositions appositions;
  private final UnclosedAsides unclosed;
  private final RelativeHeads relatives;
  private final ClauseSubjects clauses;
  private final ParticipleSubjects participles;
  private int tries;

  SubjectBefore(Paragraph paragraph, ClauseWords words, NounPhrases phrases) {
    this.paragraph = paragraph;
    this.words = words;
    this.phrases = phrases;
    this.adverbials = new Adverbials(paragraph);
    this.appositions = new Appositions(paragraph, words, phrases);
    this.unclosed = new UnclosedAsides(paragraph, words, phrases);
    this.relatives = new RelativeHeads(paragraph, words, phrases);
    this.clauses = new ClauseSubjects(paragraph, words, phrases, this);
    this.participles = new ParticipleSubjects(paragraph, words, phrases, this, clauses);
  }

  /** The subject of a verb that stands before it, at {@code start} or later. */
  Optional<Subject> find(int verb, int start) {
    tries = 0;
    return find(verb, start, 0);
  }

  /** The same for a verb that was asked in the search for the subject of another. */
  Optional<Subject> find(int verb, int start, int depth) {
    if (depth > DEEPEST || ++tries > TRIES) {
      return Optional.empty();
    }
    int left = adverbials.over(verb - 1, start);
    if (left < start) {
      return is(start - 1, WordClass.OPEN) ? Optional.empty() : participles.fronted(verb);
    }
    CueForm cue = paragraph.cue(verb);
    if (cue != null && cue.isIng() && !hasAuxiliary(left + 1, verb)) {
      return participles.find(verb, left, start, depth);
    }
    return leftOf(left, start, depth);
  }

  /** The subject that ends at {@code left} or before it. */
  private Optional<Subject> leftOf(int left, int start, int depth) {
    return switch (paragraph.wordClass(left)) {
      case CLOSE -> appositions.beforeBracket(left, start);
      case DASH -> appositions.beforeDash(left, start);
      case COMMA -> orCoordinated(appositions.beforeComma(left, start), left, start, depth);
      case RELATIVE ->
          words.isRelativeAdverb(paragraph, left)
              ? Optional.empty()
              : Optional.of(relatives.beforeRelative(left, start));
      case TO -> clauses.control(left, start, depth);
      case QUOTATION ->
          appositions.beforeQuotation(left, start).or(() -> other(left, start, depth));
      case CONJUNCTION -> orCoordinated(clauses.ofRelative(left, start), left, start, depth);
      default -> other(left, start, depth);
    };
  }

  private Optional<Subject> orCoordinated(Optional<Subject> found, int left, int start, int depth) {
    if (found.isPresent()) {
      return found;
    }
    int relative = clauses.relativeOf(left, start);
    return relative >= 0
        ? Optional.of(relatives.beforeRelative(relative, start))
        : clauses.find(left, start, depth).map(s -> s.by(Route.COORDINATED));
  }

  private Optional<Subject> other(int left, int start, int depth) {
    return paragraph.inChunk(left)
        ? direct(left, start, depth)
        : clauses.afterClause(left, start, depth);
  }

  private boolean hasAuxiliary(int from, int to) {
    for (int at = from; at < to; at++) {
      if (is(at, WordClass.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The noun phrase that ends here, unless a preposition governs it: <i>has in the past said</i>
   * has its subject before the auxiliary.
   */
  Optional<Subject> direct(int left, int start, int depth) {
    int name = nameBehindNoun(left);
    if (name <= left) {
      return Optional.of(new Subject(name, left + 1, Route.DIRECT));
    }
    NounPhrases.Phrase phrase = phrases.climb(left, start);
    Optional<Subject> aside =
        clauses
            .overRelative(phrase, start)
            .or(() -> clauses.overParticiple(phrase, start))
            .or(() -> unclosed.role(phrase, start))
            .or(() -> unclosed.relative(phrase, start));
    if (aside.isPresent()) {
      return aside;
    }
    int before = phrase.from() - 1;
    if (before > start && isPreposition(before) && is(before - 1, WordClass.AUXILIARY)) {
      int subject = adverbials.over(before - 1, start);
      return subject < start ? Optional.empty() : leftOf(subject, start, depth);
    }
    if (before >= start && isPreposition(before) && !opensAside(before)) {
      Subject guess = Subject.of(phrase, Route.COORDINATED);
      return clauses
          .afterClause(before, start, depth)
          .or(() -> beforeAside(before - 1, start, depth))
          .or(() -> Optional.of(guess));
    }
    return Optional.of(Subject.of(phrase, Route.DIRECT));
  }

  /** <i>“…,” as a memo put it</i>: a word that opens clauses as well, behind a quotation. */
  private boolean opensAside(int at) {
    boolean behind = is(at - 1, WordClass.QUOTATION) || is(at - 2, WordClass.QUOTATION);
    return behind && words.isSubordinator(paragraph, at);
  }

  /** <i>Ruiz on Monday in a letter called</i>: what tells when stands before what tells where. */
  private Optional<Subject> beforeAside(int left, int start, int depth) {
    int subject = adverbials.over(left, start);
    return subject >= start && subject < left ? leftOf(subject, start, depth) : Optional.empty();
  }

  /**
   * <i>comments Ruiz made</i>: a name that only stands beside what its bearer said. <i>In court
   * Ruiz said</i>: or beside a phrase that opens the sentence.
   */
  private int nameBehindNoun(int left) {
    int name = left + 1;
    while (is(name - 1, WordClass.NAME)) {
      name--;
    }
    boolean beside =
        words.isUtterance(paragraph, name - 1)
            || isFrontPhrase(name - 1)
            || (name <= left && isNamed(name - 1, left + 1));
    return beside && name <= left ? name : left + 1;
  }

  /** <i>…, a deal Ruiz called “…”</i>: what somebody calls so, behind a comma. */
  private boolean isNamed(int noun, int verb) {
    if (!is(noun, WordClass.NOUN) || words.isRole(paragraph, noun)) {
      return false;
    }
    CueForm cue = paragraph.cue(verb);
    int before = paragraph.chunkBegin(noun) - 1;
    boolean aside = is(before, WordClass.COMMA) || is(before, WordClass.QUOTATION);
    return aside && cue != null && cue.has(CueFlag.AS);
  }

  /** Whether a noun that is no role ends the phrase with which a sentence opens. */
  private boolean isFrontPhrase(int noun) {
    if (!is(noun, WordClass.NOUN) || words.isRole(paragraph, noun)) {
      return false;
    }
    int begin = paragraph.sentenceBegin(noun);
    int preposition = paragraph.chunkBegin(noun) - 1;
    while (preposition - 1 > begin
        && is(preposition, WordClass.OF)
        && paragraph.inChunk(preposition - 1)) {
      preposition = paragraph.chunkBegin(preposition - 1) - 1;
    }
    boolean opens = is(begin, WordClass.PREPOSITION) || is(begin, WordClass.SUBORDINATOR);
    return opens && (preposition == begin || (preposition - 1 == begin && isIng(preposition)));
  }

  private boolean isIng(int at) {
    CueForm cue = paragraph.cue(at);
    return is(at, WordClass.PARTICIPLE) || (cue != null && cue.isIng());
  }

  private boolean isPreposition(int at) {
    return is(at, WordClass.PREPOSITION) || is(at, WordClass.OF) || is(at, WordClass.TO);
  }

  private boolean is(int i, WordClass wordClass) {
    return paragraph.is(i, wordClass);
  }
}
