package org.quotecheck.evidence.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.evidence.match.Step.Kind;
import org.quotecheck.evidence.occurrence.Alteration;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.evidence.occurrence.DiffPiece;
import org.quotecheck.evidence.occurrence.Difference;
import org.quotecheck.evidence.occurrence.DocumentPlace;
import org.quotecheck.evidence.occurrence.Editing;
import org.quotecheck.evidence.occurrence.Fidelity;
import org.quotecheck.evidence.occurrence.Occurrence;
import org.quotecheck.evidence.occurrence.Said;
import org.quotecheck.evidence.occurrence.Traces;
import org.quotecheck.evidence.pattern.Mark;
import org.quotecheck.evidence.pattern.Pattern;
import org.quotecheck.evidence.pattern.WordClasses;

/** Says how true a quotation is to a stretch that has been aligned with it. Not thread-safe. */
final class Reviewer {
  /** Of a hundred words, so many must be the speaker's. */
  private static final int LEAST_SAME = 60;

  /** On a hundred words, so many changes are the most. */
  private static final int MOST_CHANGES = 45;

  private final Sought sought;
  private final ProseBuffer prose;
  private final WordClasses classes;
  private final Map<Claim, Said> compared = new HashMap<>();

  Reviewer(Sought sought, ProseBuffer prose) {
    this.sought = sought;
    this.prose = prose;
    this.classes = sought.classes();
  }

  /** The occurrence; empty if there is none, or if a better one is known. */
  Optional<Occurrence> review(int claim, List<Step> steps, Traces known) {
    Pattern pattern = sought.pattern(claim);
    int changes = changes(steps);
    if (steps.isEmpty() || !isLikeEnough(pattern, steps, changes)) {
      return Optional.empty();
    }
    int begin = steps.get(0).word();
    int end = steps.get(steps.size() - 1).wordEnd();
    if (begin == end) {
      return Optional.empty();
    }
    DocumentPlace place = prose.place(begin, end);
    Said said = said(claim, place.speaker());
    Fidelity hoped = changes > 0 ? Fidelity.ALTERED : Fidelity.VERBATIM;
    return known.wouldTake(said, hoped, changes, place)
        ? Optional.of(occurrence(pattern, steps, changes, said, place))
        : Optional.empty();
  }

  private Said said(int claim, Optional<String> label) {
    Claim credited = sought.claim(claim);
    return credited.namesSpeaker() && label.isPresent()
        ? compared.computeIfAbsent(
            new Claim(label.get(), credited.speaker()),
            pair -> sought.labels().compare(pair.words(), pair.speaker()))
        : Said.BY_UNKNOWN;
  }

  /**
   * Whether a stretch that does not have all words in a row cannot change what is known, whatever
   * was read first.
   *
   * @param from one of its words
   * @param to another, not before that one
   */
  boolean isSettled(int claim, int from, int to, Traces known) {
    if (known.best().isEmpty()) {
      return false;
    }
    boolean mayBeVerbatim = !sought.pattern(claim).marks().isEmpty();
    return prose.turn(from) == prose.turn(to)
        && known
            .by(said(claim, prose.speaker(from)))
            .filter(best -> isBetter(best, mayBeVerbatim))
            .isPresent();
  }

  /** Than words that are not in a row here. */
  private boolean isBetter(Occurrence best, boolean mayBeVerbatim) {
    boolean isBefore = best.place().path().compareTo(prose.path()) < 0;
    return switch (best.fidelity()) {
      case VERBATIM -> isBefore || !mayBeVerbatim;
      case NORMALISED -> isBefore && !mayBeVerbatim;
      case EDITED, ALTERED -> false;
    };
  }

  private static int changes(List<Step> steps) {
    return (int) steps.stream().filter(Reviewer::isChange).count();
  }

  /** A little word that is the same among others that are not is chance. */
  private static boolean isLikeEnough(Pattern pattern, List<Step> steps, int changes) {
    int same = 0;
    int weight = 0;
    for (int i = 0; i < steps.size(); i++) {
      if (isSame(steps.get(i))) {
        int own = weight(pattern, steps.get(i));
        int words = steps.get(i).elementEnd() - steps.get(i).element();
        boolean isChance = own == 1 && isAlone(steps, i);
        same += isChance ? 0 : words;
        weight += isChance ? 0 : own;
      }
    }
    return same * 100 >= LEAST_SAME * pattern.words()
        && changes * 100 <= MOST_CHANGES * pattern.words()
        && weight * 100 >= LEAST_SAME * pattern.weight();
  }

  private static boolean isAlone(List<Step> steps, int step) {
    boolean first = step == 0 || isChange(steps.get(step - 1));
    return first && (step + 1 == steps.size() || isChange(steps.get(step + 1)));
  }

  private static boolean isChange(Step step) {
    return switch (step.kind()) {
      case SAME, FILLER, MARK -> false;
      case REPLACED, ADDED, DROPPED, JUMP -> true;
    };
  }

  private static int weight(Pattern pattern, Step step) {
    int weight = 0;
    for (int element = step.element(); element < step.elementEnd(); element++) {
      weight += pattern.weight(element);
    }
    return weight;
  }

  private Occurrence occurrence(
      Pattern pattern, List<Step> steps, int changes, Said said, DocumentPlace place) {
    Set<Alteration> alterations = new Alterations(classes, pattern, prose).of(steps);
    Set<Editing> editing = editing(pattern, steps);
    int begin = steps.get(0).word();
    int end = steps.get(steps.size() - 1).wordEnd();
    Set<Difference> differences = EnumSet.noneOf(Difference.class);
    if (alterations.isEmpty() && editing.isEmpty()) {
      differences = Setting.differences(quoted(pattern), prose.text(begin(begin), end(end)));
    }
    Fidelity fidelity =
        !alterations.isEmpty()
            ? Fidelity.ALTERED
            : !editing.isEmpty()
                ? Fidelity.EDITED
                : differences.isEmpty() ? Fidelity.VERBATIM : Fidelity.NORMALISED;
    return new Occurrence(
        fidelity,
        changes,
        alterations,
        differences,
        editing,
        diff(pattern, steps),
        said,
        place,
        new Edges(classes, prose).lost(pattern, steps).orElse(""));
  }

  private int begin(int word) {
    return prose.words().begin(word);
  }

  private int end(int wordEnd) {
    return prose.words().end(wordEnd - 1);
  }

  /** From its first word to its last. */
  private static String quoted(Pattern pattern) {
    int first = pattern.span(pattern.element(0)).begin();
    int last = pattern.span(pattern.element(pattern.words() - 1)).end();
    return pattern.text().substring(first, last);
  }

  /** Dots that the speaker's text has as well are no mark. */
  private Set<Editing> editing(Pattern pattern, List<Step> steps) {
    Set<Editing> editing = EnumSet.noneOf(Editing.class);
    for (Step step : steps) {
      if (step.kind() == Kind.FILLER) {
        editing.add(Editing.FILLERS);
      } else if (step.kind() == Kind.MARK && !isCopied(pattern, step)) {
        boolean dots = pattern.isOmission(step.element());
        editing.add(dots ? Editing.OMISSION : Editing.INSERTION);
      }
    }
    if (pattern.marks().contains(Mark.INITIAL)) {
      editing.add(Editing.INITIAL);
    }
    if (pattern.marks().contains(Mark.SIC)) {
      editing.add(Editing.SIC);
    }
    return editing;
  }

  private boolean isCopied(Pattern pattern, Step step) {
    if (!pattern.isOmission(step.element()) || step.word() < step.wordEnd()) {
      return false;
    }
    boolean inside = step.word() > 0 && step.word() < prose.words().size();
    return inside && prose.gapBefore(step.word()).matches("(?s).*(?:\\.\\s?\\.|\u2026).*");
  }

  private List<DiffPiece> diff(Pattern pattern, List<Step> steps) {
    List<DiffPiece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= steps.size(); i++) {
      if (i == steps.size() || isSame(steps.get(i)) != isSame(steps.get(from))) {
        pieces.add(piece(pattern, steps.subList(from, i)));
        from = i;
      }
    }
    return pieces;
  }

  private static boolean isSame(Step step) {
    return step.kind() == Kind.SAME;
  }

  private DiffPiece piece(Pattern pattern, List<Step> steps) {
    Step first = steps.get(0);
    Step last = steps.get(steps.size() - 1);
    String quoted =
        first.element() == last.elementEnd()
            ? ""
            : pattern
                .text()
                .substring(
                    pattern.span(first.element()).begin(),
                    pattern.span(last.elementEnd() - 1).end());
    String said =
        first.word() == last.wordEnd() ? "" : prose.text(begin(first.word()), end(last.wordEnd()));
    return new DiffPiece(isSame(first), quoted, said);
  }
}
