package org.quotecheck.evidence.match;

import java.util.List;
import org.quotecheck.evidence.match.Step.Kind;
import org.quotecheck.evidence.pattern.Pattern;
import org.quotecheck.evidence.word.Words;

/** Whether a stretch is so like a quotation that it is what was quoted. */
final class Likeness {
  /** Of a hundred words, so many must be the speaker's. */
  private static final int LEAST_SAME = 60;

  /** On a hundred words, so many changes are the most. */
  private static final int MOST_CHANGES = 45;

  /** Fewer words than these stand by chance near others, unless they are a sentence. */
  private static final int LEAST_JOINED = 6;

  private static final int MOST_BESIDE_JUMP = 10;

  private static final String SENTENCE_ENDS = ".!?\u2026";

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

  /**
   * Whether a stretch is; a little word that is the same among others that are not is chance, and a
   * word that only stands elsewhere is one change.
   */
  static boolean isEnough(Pattern pattern, List<Step> steps, ProseBuffer prose) {
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
    int changes = changes(steps);
    if (changes == 0) {
      return isEnough(pattern, same, 0, weight);
    }
    return isEnough(pattern, same, changes / 2, weight)
        && joinsWhole(pattern, steps, prose)
        && isEnough(
            pattern, same, changes - (moved(pattern, steps, prose.words()) + 1) / 2, weight);
  }

  /** How many words of those that changed stand there all the same, in another place. */
  private static int moved(Pattern pattern, List<Step> steps, Words said) {
    long[] quoted = new long[steps.size()];
    int count = 0;
    for (Step step : steps) {
      if (step.kind() == Kind.ADDED || step.kind() == Kind.REPLACED) {
        quoted[count++] = pattern.hash(step.element());
      }
    }
    int moved = 0;
    for (Step step : steps) {
      if (step.kind() == Kind.DROPPED || step.kind() == Kind.REPLACED) {
        moved += remove(said.hash(step.word()), quoted, count) ? 1 : 0;
      }
    }
    return moved;
  }

  /** Whether a word is among some, where 0 stands for one that was taken out. */
  private static boolean remove(long hash, long[] hashes, int count) {
    for (int i = 0; i < count; i++) {
      if (hashes[i] == hash) {
        hashes[i] = 0;
        return true;
      }
    }
    return false;
  }

  /**
   * Two places that were joined are whole sentences or long, and but for that quoted as they are.
   */
  private static boolean joinsWhole(Pattern pattern, List<Step> steps, ProseBuffer prose) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).kind() == Kind.JUMP) {
        int shorter = Math.min(same(steps.subList(0, i)), same(steps.subList(i, steps.size())));
        return (shorter >= LEAST_JOINED || endsSentence(prose.gapBefore(steps.get(i).word())))
            && (changes(steps) - 1) * 100 <= MOST_BESIDE_JUMP * pattern.words();
      }
    }
    return true;
  }

  private static boolean endsSentence(String gap) {
    return gap.chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
  }

  private static int same(List<Step> steps) {
    int words = 0;
    for (Step step : steps) {
      words += step.kind() == Kind.SAME ? step.elementEnd() - step.element() : 0;
    }
    return words;
  }

  /** How many words were added, dropped or replaced. */
  static int changes(List<Step> steps) {
    int changes = 0;
    for (Step step : steps) {
      changes += isChange(step) ? 1 : 0;
    }
    return changes;
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
