package org.quotecheck.evidence.match;

import java.util.List;
import java.util.Optional;
import org.quotecheck.evidence.match.Step.Kind;
import org.quotecheck.evidence.pattern.Pattern;
import org.quotecheck.evidence.pattern.WordClasses;

/**
 * Finds the word just outside a quotation, or behind its dots, that would make a reader understand
 * it differently.
 */
final class Edges {
  private static final String SENTENCE_ENDS = ".!?:;\u2026";

  private final WordClasses classes;
  private final ProseBuffer prose;

  Edges(WordClasses classes, ProseBuffer prose) {
    this.classes = classes;
    this.prose = prose;
  }

  /** The word; empty if there is none. */
  Optional<String> lost(Pattern pattern, List<Step> steps) {
    return after(steps.get(steps.size() - 1).wordEnd())
        .or(() -> before(steps.get(0).word()))
        .or(() -> behindDots(pattern, steps));
  }

  private Optional<String> after(int word) {
    if (word >= prose.words().size() || prose.turn(word) != prose.turn(word - 1)) {
      return Optional.empty();
    }
    String gap = prose.gapBefore(word);
    boolean ends = gap.chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
    return ends ? Optional.empty() : word(word).filter(classes::isQualifier);
  }

  private Optional<String> before(int first) {
    if (first == 0 || prose.turn(first) != prose.turn(first - 1)) {
      return Optional.empty();
    }
    String gap = prose.gapBefore(first);
    return gap.isBlank() ? word(first - 1).filter(classes::isNegation) : Optional.empty();
  }

  private Optional<String> behindDots(Pattern pattern, List<Step> steps) {
    return steps.stream()
        .filter(step -> step.kind() == Kind.MARK && pattern.isOmission(step.element()))
        .flatMap(step -> dropped(step).stream())
        .findFirst();
  }

  private Optional<String> dropped(Step step) {
    for (int word = step.word(); word < step.wordEnd(); word++) {
      Optional<String> lost =
          word(word).filter(w -> classes.isNegation(w) || opensClause(w, step.word()));
      if (lost.isPresent()) {
        return lost;
      }
    }
    return Optional.empty();
  }

  private boolean opensClause(String word, int first) {
    return classes.isQualifier(word) && word(first).filter(word::equals).isPresent();
  }

  private Optional<String> word(int word) {
    return Optional.of(classes.cutter().plain(prose.word(word)));
  }
}
