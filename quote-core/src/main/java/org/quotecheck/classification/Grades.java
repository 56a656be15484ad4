package org.quotecheck.classification;

import java.util.Optional;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;

/**
 * Grades of a scale: <i>was rated “good”</i>, <i>keeps its “good” rating</i>; but <i>judged “good”
 * by inspectors</i>, who say so. Immutable and thread-safe.
 */
final class Grades {
  private static final int LONGEST = 2;

  private static final String WHY = "It is a grade that something has.";

  private final WordList grades;
  private final WordList gradings;
  private final WordList agentMarkers;

  Grades(Language language) {
    grades = language.list("class-grades");
    gradings = language.list("class-gradings");
    agentMarkers = language.list("agent-markers");
  }

  /** That the words are a grade, if they are one of the list beside a word for grading. */
  Optional<Classification> find(QuotedWords w) {
    if (w.hasMoreThan(LONGEST) || !isGrade(w)) {
      return Optional.empty();
    }
    int behind = w.behind();
    boolean said = agentMarkers.contains(w.words().known(behind));
    boolean graded =
        gradings.contains(w.words().known(behind))
            || gradings.contains(w.knownBefore(1))
            || gradings.contains(w.knownBefore(2));
    return Exemptions.when(graded && !said, QuotationKind.TERM, WHY);
  }

  private boolean isGrade(QuotedWords w) {
    StringBuilder key = new StringBuilder();
    for (int i = w.first(); i < w.last(); i++) {
      if (w.isWord(i)) {
        key.append(key.isEmpty() ? "" : " ").append(w.words().key(i));
      }
    }
    return grades.contains(key.toString());
  }
}
