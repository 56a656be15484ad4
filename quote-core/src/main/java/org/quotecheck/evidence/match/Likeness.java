package org.quotecheck.evidence.match;

import java.util.List;
import org.quotecheck.evidence.match.Step.Kind;
import org.quotecheck.evidence.pattern.Pattern;

/** Whether a stretch is so like a quotation that it is what was quoted. */
final class Likeness {
  /** Of a hundred words, so many must be the speaker's. */
  private static final int LEAST_SAME = 60;

  /** On a hundred words, so many changes are the most. */
  private static final int MOST_CHANGES = 45;

  private Likeness() {}

  /**
   * Whether a quotation may be like enough to a stretch that does not have some of its words.
   *
   * @param missing how many
   * @param weight of the missing ones
   */
  static boolean mayBe(Pattern pattern, int missing, int weight) {
    return isEnough(pattern, pattern.words() - missing, missing, pattern.weight() - weight);
  }

  private static boolean isEnough(Pattern pattern, int same, int changes, int weight) {
    return same * 100 >= LEAST_SAME * pattern.words()
        && changes * 100 <= MOST_CHANGES * pattern.words()
        && weight * 100 >= LEAST_SAME * pattern.weight();
  }

  /** Whether a stretch is; a little word that is the same among others that are not is chance. */
  static boolean isEnough(Pattern pattern, List<Step> steps) {
    int same = 0;
    int weight = 0;
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).kind() == Kind.SAME) {
        int own = weight(pattern, steps.get(i));
        int words = steps.get(i).elementEnd() - steps.get(i).element();
        boolean isChance = own == 1 && isAlone(steps, i);
        same += isChance ? 0 : words;
        weight += isChance ? 0 : own;
      }
    }
    return isEnough(pattern, same, changes(steps), weight);
  }

  /** How many words were added, dropped or replaced. */
  static int changes(List<Step> steps) {
    return (int) steps.stream().filter(Likeness::isChange).count();
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
}
