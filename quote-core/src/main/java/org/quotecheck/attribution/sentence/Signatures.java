package org.quotecheck.attribution.sentence;

import java.util.List;
import java.util.stream.Stream;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * Words that do no more than name somebody, as under a letter: <i>Ana Ruiz, cook, Harlow Trust.</i>
 * Immutable and thread-safe.
 */
public final class Signatures {
  /** Words in one, marks included. */
  public static final int LONGEST = 18;

  /** Words in the name of a person, titles included. */
  private static final int LONGEST_NAME = 6;

  private final List<WordList> given;
  private final WordList roles;
  private final WordList bodies;

  /** Uses the word lists of {@code language}. */
  public Signatures(Language language) {
    this.given = Stream.of("name-given-female", "name-given-male").map(language::list).toList();
    this.roles = language.list("role-persons");
    this.bodies = language.list("name-organizations");
  }

  /**
   * The word behind the name with which a signature begins; {@code from} if the words are none.
   * Takes constant time.
   *
   * @param from the first word
   * @param to the word after the last
   */
  public int nameEnd(Paragraph p, int from, int to) {
    int last = to - 1;
    int stop = p.is(last, WordClass.STOP) && p.text().charAt(p.begin(last)) == '.' ? last : to;
    if (stop <= from || stop - from > LONGEST || !p.inChunk(from)) {
      return from;
    }
    int first = firstName(p, from, stop);
    int end = first;
    while (end < stop && p.is(end, WordClass.NAME) && (end == first || !isNewLine(p, end))) {
      end++;
    }
    boolean name =
        end > first
            && end - first <= LONGEST_NAME
            && (first > from || isPerson(p, from, end, stop))
            && isDescription(p, end, stop);
    return name ? end : from;
  }

  /** Whether more than the name stands in a signature that ends its paragraph. */
  public static boolean isDescribed(Paragraph p, int nameEnd) {
    return nameEnd < p.size() && !p.is(nameEnd, WordClass.STOP);
  }

  /** Where the name begins: at once, or behind a role, <i>press secretary Ana Ruiz</i>. */
  private int firstName(Paragraph p, int from, int stop) {
    int limit = Math.min(stop, Math.min(p.chunkEnd(from), from + LONGEST_NAME));
    int at = from;
    while (at < limit && !p.is(at, WordClass.NAME)) {
      at++;
    }
    return at < limit && at > from && p.isIn(at - 1, roles) ? at : from;
  }

  /** A given name and more, or one that is told about: <i>Dmitri, 23</i>. */
  private boolean isPerson(Paragraph p, int from, int end, int stop) {
    boolean person = false;
    for (int i = from; i < Math.min(end, from + 2); i++) {
      person |= isGiven(p, i) && (i > from || i + 1 < end || stop > end);
    }
    return person || (end - from > 1 && hasRole(p, end, stop));
  }

  private boolean isGiven(Paragraph p, int word) {
    return given.stream().anyMatch(list -> p.isIn(word, list));
  }

  private boolean hasRole(Paragraph p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.isIn(i, roles)) {
        return true;
      }
    }
    return false;
  }

  /** <i>Ana Ruiz, Reuters</i> took the picture. */
  private boolean isAgency(Paragraph p, int word) {
    return p.isIn(word, bodies) && bodies.fields(p.lower(word)).contains("newswire");
  }

  /** Nothing, or behind a mark, an age or a new line whatever holds no clause. */
  private boolean isDescription(Paragraph p, int from, int to) {
    if (from == to) {
      return true;
    }
    boolean parted =
        p.is(from, WordClass.COMMA)
            || p.is(from, WordClass.OPEN)
            || p.is(from, WordClass.DASH)
            || p.text().charAt(p.begin(from)) == '|'
            || isNewLine(p, from);
    for (int i = from; parted && i < to; i++) {
      WordClass c = p.wordClass(i);
      parted = c != WordClass.STOP && c != WordClass.COLON && p.quotation(i) < 0;
      parted &= !c.isPronoun() && c != WordClass.RELATIVE && c != WordClass.SUBORDINATOR;
      parted &= !c.isFinite() || isIng(p, i) || p.isIn(i, roles) || p.isCapital(i);
      parted &= !isAgency(p, i);
    }
    return parted;
  }

  /** <i>Ana Ruiz, laughing</i> */
  private static boolean isIng(Paragraph p, int word) {
    CueForm cue = p.cue(word);
    return cue != null && cue.isIng();
  }

  /** Whether a word opens a line of its block. */
  public static boolean isNewLine(Paragraph p, int word) {
    return word > 0 && p.text().substring(p.end(word - 1), p.begin(word)).indexOf('\n') >= 0;
  }
}
