package org.quotecheck.speaker.phrase;

import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * Tells where in its sentence a noun phrase stands, by the words before and behind it. Looks at a
 * limited number of words. Immutable and thread-safe.
 */
public final class Positions {
  private static final int REACH = 30;

  private final Paragraph paragraph;

  /** Places in {@code paragraph}. */
  public Positions(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /**
   * The place of a noun phrase.
   *
   * @param from its first word
   * @param to the word after its last
   */
  public Place of(int from, int to) {
    if (!is(from - 1, WordClass.CONJUNCTION) && saysInRelative(to)) {
      return Place.SAYER;
    }
    if (isGoverned(from - 1)) {
      return is(from - 2, WordClass.ACCORDING) ? Place.SAYER : Place.OBLIQUE;
    }
    if (isInverted(from - 1)) {
      return Place.SAYER;
    }
    boolean behindVerb = isVerb(from - 1);
    int aside = verbOfAside(from, to);
    int verb = aside >= 0 ? aside : behindVerb ? verbAt(to) : verbBehind(to);
    if (verb < 0 && isSaidBy(from - 1)) {
      return Place.SAYER;
    }
    if (verb >= 0) {
      return behindVerb || isClause(from - 1)
          ? Place.EMBEDDED
          : says(verb) ? Place.SAYER : Place.SUBJECT;
    }
    if (!behindVerb && is(to, WordClass.RELATIVE)) {
      return Place.SUBJECT;
    }
    return behindVerb ? Place.OBJECT : Place.OBLIQUE;
  }

  /** "a letter from Ruiz, WHO SAID the roof leaked". */
  private boolean saysInRelative(int comma) {
    return is(comma, WordClass.COMMA)
        && is(comma + 1, WordClass.RELATIVE)
        && verbAt(comma + 2) >= 0
        && !is(comma + 2, WordClass.AUXILIARY)
        && says(comma + 2);
  }

  /** Whether a verb of saying stands here, behind an auxiliary or not. */
  private boolean says(int verb) {
    int cue = is(verb, WordClass.AUXILIARY) ? verb + 1 : verb;
    CueForm form = cue < paragraph.size() ? paragraph.cue(cue) : null;
    return form != null && form.tier() > 1;
  }

  /** "said THAT Ruiz left", "WHEN Ruiz left". */
  private boolean isClause(int before) {
    return is(before, WordClass.SUBORDINATOR) || is(before, WordClass.RELATIVE);
  }

  private int verbAt(int at) {
    boolean verb = at < paragraph.size() && paragraph.wordClass(at).isFinite();
    return verb ? at : -1;
  }

  private boolean is(int at, WordClass wordClass) {
    return paragraph.is(at, wordClass);
  }

  private boolean isGoverned(int before) {
    return is(before, WordClass.PREPOSITION)
        || is(before, WordClass.OF)
        || is(before, WordClass.TO)
        || is(before, WordClass.ACCORDING);
  }

  private boolean isVerb(int before) {
    return before >= 0
        && (paragraph.wordClass(before).isFinite() || is(before, WordClass.PARTICIPLE));
  }

  /** "“…,” said Ruiz". */
  private boolean isInverted(int verb) {
    return is(verb, WordClass.CUE)
        && (is(verb - 1, WordClass.QUOTATION)
            || (is(verb - 1, WordClass.COMMA) && is(verb - 2, WordClass.QUOTATION)));
  }

  /** "The pier may close, said Ruiz, a clerk": the verb takes no hearer for its object. */
  private boolean isSaidBy(int verb) {
    CueForm cue = is(verb - 1, WordClass.COMMA) ? paragraph.cue(verb) : null;
    return cue != null
        && cue.tier() > 1
        && !cue.has(CueFlag.OBJECT)
        && !cue.has(CueFlag.TARGET)
        && !cue.has(CueFlag.AS);
  }

  /** The verb of "The clerk, Ruiz, 34, of Harlow, said"; -1 if the phrase is no such aside. */
  private int verbOfAside(int from, int to) {
    if (!is(from - 1, WordClass.COMMA) || isAsideOfAnother(from - 2)) {
      return -1;
    }
    int comma = is(to, WordClass.COMMA) && is(to + 1, WordClass.NUMBER) ? to + 2 : to;
    while ((is(comma, WordClass.OF) || is(comma, WordClass.PREPOSITION))
        && paragraph.inChunk(comma + 1)) {
      comma = paragraph.chunkEnd(comma + 1);
    }
    return is(comma, WordClass.COMMA) ? verbAt(comma + 1) : -1;
  }

  /**
   * "Ruiz, who worked for the mayor, TARN, left": whether the noun that an aside stands behind is
   * governed, and somebody with a name stands before it where subjects stand.
   */
  private boolean isAsideOfAnother(int noun) {
    if (noun < 0 || !paragraph.inChunk(noun) || !isGoverned(paragraph.chunkBegin(noun) - 1)) {
      return false;
    }
    int at = Math.max(paragraph.sentenceBegin(noun), noun - REACH);
    while (at < noun) {
      int end = paragraph.inChunk(at) ? paragraph.chunkEnd(at) : at;
      boolean named = end > at && is(end - 1, WordClass.NAME) && !isGoverned(at - 1);
      if (named && (is(end, WordClass.COMMA) || is(end, WordClass.RELATIVE))) {
        return true;
      }
      at = Math.max(at + 1, end);
    }
    return false;
  }

  /** The finite verb behind what may stand between it and its subject; -1 if there is none. */
  private int verbBehind(int to) {
    int limit = Math.min(paragraph.size(), to + REACH);
    int at = to;
    while (at < limit && paragraph.sentence(at) == paragraph.sentence(to)) {
      if (paragraph.wordClass(at).isFinite()) {
        return at;
      }
      if (is(at, WordClass.COMMA)) {
        return verbBehindAside(at, limit);
      }
      int next = over(at, limit);
      if (next == at) {
        return -1;
      }
      at = next;
    }
    return -1;
  }

  /**
   * "Ruiz, 34, who lives in Harlow, said", "Ruiz, who had called it “a farce,” left": the first
   * verb right behind a later comma, or behind a quotation that a relative clause ends with.
   */
  private int verbBehindAside(int comma, int limit) {
    boolean relative = is(comma + 1, WordClass.RELATIVE);
    for (int at = comma + 1; at < limit; at++) {
      if (ends(at) || (is(at, WordClass.QUOTATION) && !relative)) {
        return -1;
      }
      if (is(at, WordClass.COMMA) || is(at, WordClass.QUOTATION)) {
        int next = at + 1;
        while (is(next, WordClass.ADVERB) || is(next, WordClass.TIME) || isTime(next)) {
          next++;
        }
        if (verbAt(next) >= 0) {
          return next;
        }
      }
    }
    return -1;
  }

  /**
   * Whether a sentence ends here, or a part of one that a semicolon closes; "Ava, Mo.," goes on.
   */
  private boolean ends(int at) {
    return is(at, WordClass.STOP) && !is(at + 1, WordClass.COMMA) && !is(at + 1, WordClass.CLOSE);
  }

  /** The preposition of "on Monday". */
  private boolean isTime(int at) {
    return is(at, WordClass.PREPOSITION) && is(at + 1, WordClass.TIME);
  }

  /**
   * The word behind an adverb, participle, bracket, complement or aside that begins at {@code at}.
   */
  private int over(int at, int limit) {
    return switch (paragraph.wordClass(at)) {
      case ADVERB, TIME, PARTICIPLE -> at + 1;
      case OPEN -> behind(at, WordClass.CLOSE, limit);
      case DASH -> behind(at, WordClass.DASH, limit);
      case OF, PREPOSITION, CONJUNCTION -> overPhrase(at);
      default -> at;
    };
  }

  private int behind(int open, WordClass close, int limit) {
    int at = open + 1;
    while (at < limit && !is(at, close)) {
      if (is(at, WordClass.QUOTATION) || ends(at)) {
        return open;
      }
      at++;
    }
    return at < limit ? at + 1 : open;
  }

  private int overPhrase(int link) {
    if (is(link + 1, WordClass.TIME)) {
      return link + 2;
    }
    return paragraph.inChunk(link + 1) ? paragraph.chunkEnd(link + 1) : link;
  }
}
