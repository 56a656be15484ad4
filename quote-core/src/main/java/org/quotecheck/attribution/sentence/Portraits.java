package org.quotecheck.attribution.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * Paragraphs that tell of one person and name nobody else, between which a quotation in the first
 * person is hardly anybody else's. Immutable and thread-safe.
 */
public final class Portraits {
  /** Words at the beginning of a sentence among which its subject is looked for. */
  private static final int NEAR = 9;

  /** Words of a paragraph; a longer one tells of more than one thing. */
  private static final int LONGEST = 150;

  /** The tier of verbs that hardly mean anything else than saying. */
  private static final int SAYING = 3;

  private final Somebody somebody;
  private final List<WordList> given;

  /** Uses the word lists of {@code language}. */
  public Portraits(Language language) {
    this.somebody = new Somebody(language);
    this.given = Stream.of("name-given-female", "name-given-male").map(language::list).toList();
  }

  /** Whether two paragraphs, the first behind the other, tell of the same one person. */
  public boolean goOn(Paragraph before, Paragraph behind) {
    int one = subjectOfLast(before);
    int other = behind.size() == 0 ? -1 : subject(behind, 0);
    if (one < 0 || other < 0 || !tellsOfOne(before) || !tellsOfOne(behind)) {
      return false;
    }
    boolean names = before.is(one, WordClass.NAME) && behind.is(other, WordClass.NAME);
    return names
        ? before.lower(before.chunkEnd(one) - 1).equals(behind.lower(behind.chunkEnd(other) - 1))
            || before.lower(before.chunkBegin(one)).equals(behind.lower(behind.chunkBegin(other)))
        : !somebody.differ(before, one, behind, other);
  }

  private int subjectOfLast(Paragraph p) {
    return p.size() == 0 || p.size() > LONGEST ? -1 : subject(p, p.sentenceBegin(p.size() - 1));
  }

  /** A word of the person who is the subject of a sentence; -1 if anything else may be. */
  private int subject(Paragraph p, int from) {
    int to = Math.min(p.sentenceEnd(from), from + NEAR);
    for (int i = from; i < to; i++) {
      WordClass c = p.wordClass(i);
      if (c.isFinite() || p.quotation(i) >= 0) {
        return -1;
      }
      boolean governed =
          p.inChunk(i)
              && p.chunkBegin(i) > from
              && (p.is(p.chunkBegin(i) - 1, WordClass.PREPOSITION)
                  || p.is(p.chunkBegin(i) - 1, WordClass.OF));
      if (c == WordClass.PRONOUN || (c == WordClass.NAME && !governed)) {
        return somebody.is(p, i) ? i : -1;
      }
    }
    return -1;
  }

  /** No quotation, no verb of saying, as the news has them, and no more than one given name. */
  private boolean tellsOfOne(Paragraph p) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < p.size(); i++) {
      CueForm cue = p.cue(i);
      if (p.quotation(i) >= 0 || (cue != null && cue.tier() == SAYING)) {
        return false;
      }
      int word = i;
      if (p.is(i, WordClass.NAME) && given.stream().anyMatch(list -> p.isIn(word, list))) {
        names.add(p.lower(i));
      }
    }
    return names.size() <= 1;
  }
}
