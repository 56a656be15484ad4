package org.quotecheck.evidence.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quotecheck.evidence.match.SpeakerLabels.Name;
import org.quotecheck.evidence.match.Step.Kind;
import org.quotecheck.evidence.occurrence.Alteration;
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
  /** Labels are remembered as long as they are no more. */
  private static final int MOST_LABELS = 256;

  private final Sought sought;
  private final ProseBuffer prose;
  private final WordClasses classes;

  /** Whom each label names. */
  private final Map<String, Name> names = new HashMap<>();

  private String lastLabel = "";
  private Name lastName = Name.NONE;

  Reviewer(Sought sought, ProseBuffer prose) {
    this.sought = sought;
    this.prose = prose;
    this.classes = sought.classes();
  }

  /** The occurrence; empty if there is none, or if a better one is known. */
  Optional<Occurrence> review(int claim, List<Step> aligned, Traces known) {
    List<Step> steps = withSounds(sought.pattern(claim), aligned);
    if (steps.isEmpty() || steps.get(0).word() == steps.get(steps.size() - 1).wordEnd()) {
      return Optional.empty();
    }
    Pattern pattern = sought.pattern(claim);
    int begin = steps.get(0).word();
    int changes = Likeness.changes(steps);
    Said said = said(claim, prose.speaker(begin));
    Fidelity hoped = changes > 0 ? Fidelity.ALTERED : Fidelity.VERBATIM;
    if (isBetter(known.by(said), hoped, changes) || !Likeness.isEnough(pattern, steps, prose)) {
      return Optional.empty();
    }
    DocumentPlace place = prose.place(begin, steps.get(steps.size() - 1).wordEnd());
    return known.wouldTake(said, hoped, changes, place)
        ? Optional.of(occurrence(pattern, steps, changes, said, place))
        : Optional.empty();
  }

  /**
   * A quotation that keeps a sound without meaning shows the words as they fell, so that another
   * one that it leaves out is a word that is missing.
   */
  private List<Step> withSounds(Pattern pattern, List<Step> steps) {
    if (!hasFillers(steps) || steps.stream().noneMatch(step -> keepsSound(pattern, step))) {
      return steps;
    }
    return steps.stream()
        .map(
            step ->
                step.kind() == Kind.FILLER
                    ? new Step(
                        Kind.DROPPED,
                        step.element(),
                        step.elementEnd(),
                        step.word(),
                        step.wordEnd())
                    : step)
        .toList();
  }

  private static boolean hasFillers(List<Step> steps) {
    for (Step step : steps) {
      if (step.kind() == Kind.FILLER) {
        return true;
      }
    }
    return false;
  }

  private boolean keepsSound(Pattern pattern, Step step) {
    return isSame(step)
        && IntStream.range(step.element(), step.elementEnd())
            .anyMatch(element -> classes.isFiller(pattern.hash(element)));
  }

  /** Whether what is known is better, if only because its document comes first. */
  private boolean isBetter(Optional<Occurrence> known, Fidelity hoped, int changes) {
    if (known.isEmpty() || known.get().fidelity() != hoped) {
      return known.isPresent() && known.get().fidelity().compareTo(hoped) < 0;
    }
    return known.get().changes() < changes
        || (known.get().changes() == changes
            && known.get().place().path().compareTo(prose.path()) < 0);
  }

  private Said said(int claim, Optional<String> label) {
    Optional<Name> credited = label.isEmpty() ? Optional.empty() : sought.credited(claim);
    return credited.isEmpty()
        ? Said.BY_UNKNOWN
        : sought.labels().compare(name(label.orElseThrow()), credited.get());
  }

  /** The words of one turn are asked about many times. */
  private Name name(String label) {
    if (!label.equals(lastLabel)) {
      if (names.size() > MOST_LABELS) {
        names.clear();
      }
      lastLabel = label;
      lastName = names.computeIfAbsent(label, sought.labels()::name);
    }
    return lastName;
  }

  /**
   * The most changes with which a stretch that does not have all words in a row can still tell
   * something new; negative if it cannot.
   *
   * @param first its first word that is the quotation's
   * @param last its last one
   * @param known what was found of all claims so far
   */
  int mostChanges(int claim, int first, int last, Known known) {
    if (!prose.hasSpeakers()) {
      return known.most(claim, Said.BY_UNKNOWN);
    }
    return prose.turn(first) == prose.turn(last)
        ? known.most(claim, said(claim, prose.speaker(first)))
        : known.mostAtAll(claim);
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
