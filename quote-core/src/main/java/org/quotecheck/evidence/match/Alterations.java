package org.quotecheck.evidence.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.evidence.match.Step.Kind;
import org.quotecheck.evidence.occurrence.Alteration;
import org.quotecheck.evidence.pattern.Pattern;
import org.quotecheck.evidence.pattern.WordClasses;

/** Says in which ways a quotation has other words than its source. */
final class Alterations {
  private static final int GROUP_OF_DIGITS = 3;
  private static final String SENTENCE_ENDS = ".!?:\"\u201C\u201D\n";

  private final WordClasses classes;
  private final Pattern pattern;
  private final ProseBuffer prose;
  private final List<String> allQuoted = new ArrayList<>();
  private final List<String> allSaid = new ArrayList<>();

  Alterations(WordClasses classes, Pattern pattern, ProseBuffer prose) {
    this.classes = classes;
    this.pattern = pattern;
    this.prose = prose;
  }

  /** The ways; empty if the words are the same. */
  Set<Alteration> of(List<Step> steps) {
    Set<Alteration> found = EnumSet.noneOf(Alteration.class);
    int from = 0;
    for (int i = 0; i <= steps.size(); i++) {
      if (i == steps.size() || !isChange(steps.get(i))) {
        if (from < i) {
          addGroup(steps.subList(from, i), found);
        }
        from = i + 1;
      }
    }
    steps.forEach(step -> addStep(step, found));
    checkOrder(found);
    if (prose.hasSpeakers() && changesSpeaker(steps)) {
      found.add(Alteration.SPLICED);
    }
    return found;
  }

  private static boolean isChange(Step step) {
    return switch (step.kind()) {
      case REPLACED, ADDED, DROPPED -> true;
      case SAME, FILLER, MARK, JUMP -> false;
    };
  }

  private void addStep(Step step, Set<Alteration> found) {
    switch (step.kind()) {
      case JUMP -> found.add(Alteration.SPLICED);
      case MARK -> addMark(step, found);
      case SAME -> addValues(step, found);
      default -> {}
    }
  }

  /** Words that changed side by side belong together. */
  private void addGroup(List<Step> group, Set<Alteration> found) {
    Step first = group.get(0);
    Step last = group.get(group.size() - 1);
    List<String> quoted = quoted(first.element(), last.elementEnd());
    List<String> said = said(first.word(), last.wordEnd());
    if (full(quoted).equals(full(said))) {
      found.add(Alteration.CONTRACTION);
      return;
    }
    if (isSameValue(quoted, said)) {
      found.add(Alteration.SAME_NUMBER);
      return;
    }
    allQuoted.addAll(quoted);
    allSaid.addAll(said);
    Set<Alteration> weighty = weighty(first, last, quoted, said);
    found.addAll(weighty.isEmpty() ? EnumSet.of(plainKind(quoted, said)) : weighty);
  }

  /** What is never a matter of taste. */
  private Set<Alteration> weighty(Step first, Step last, List<String> quoted, List<String> said) {
    Set<Alteration> found = EnumSet.noneOf(Alteration.class);
    addWeighty(quoted, found);
    addWeighty(said, found);
    if (hasName(first, last)) {
      found.add(Alteration.NAME);
    }
    return found;
  }

  private void addWeighty(List<String> words, Set<Alteration> found) {
    for (String word : words) {
      if (classes.isNegation(word)) {
        found.add(Alteration.NEGATION);
      }
      if (classes.isNumber(word)) {
        found.add(Alteration.NUMBER);
      }
    }
  }

  private Alteration plainKind(List<String> quoted, List<String> said) {
    if (quoted.isEmpty()) {
      return Alteration.OMISSION;
    }
    if (said.isEmpty()) {
      return Alteration.INSERTION;
    }
    return isSpeltOtherwise(quoted, said) ? Alteration.SPELLING : Alteration.SUBSTITUTION;
  }

  private boolean isSpeltOtherwise(List<String> quoted, List<String> said) {
    return quoted.size() == 1
        && said.size() == 1
        && classes.isSpeltOtherwise(quoted.get(0), said.get(0));
  }

  private List<String> full(List<String> words) {
    List<String> full = new ArrayList<>();
    for (String word : words) {
      String form = classes.fullForm(word);
      if (form.indexOf(' ') < 0) {
        full.add(form);
      } else {
        full.addAll(List.of(form.split(" ")));
      }
    }
    return full;
  }

  private boolean isSameValue(List<String> quoted, List<String> said) {
    return !quoted.isEmpty()
        && !said.isEmpty()
        && quoted.stream().allMatch(classes::isNumber)
        && value(quoted).equals(value(said));
  }

  /** Digits in groups of three are one number. */
  private String value(List<String> words) {
    StringBuilder value = new StringBuilder();
    for (String word : words) {
      String digits = classes.value(word);
      boolean grouped =
          digits.length() == GROUP_OF_DIGITS
              && digits.chars().allMatch(Character::isDigit)
              && endsWithDigit(value);
      value.append(value.length() == 0 || grouped ? "" : " ").append(digits);
    }
    return value.toString();
  }

  private static boolean endsWithDigit(StringBuilder text) {
    return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
  }

  /** A bracket stands for words that carry no value, and adds no "not". */
  private void addMark(Step step, Set<Alteration> found) {
    if (pattern.isOmission(step.element())) {
      return;
    }
    List<String> covered = said(step.word(), step.wordEnd());
    String inside =
        pattern
            .text()
            .substring(pattern.span(step.element()).begin(), pattern.span(step.element()).end());
    List<String> own = classes.cutter().plainWords(inside);
    if (own.stream().anyMatch(classes::isNegation)
        || covered.stream().anyMatch(classes::isNegation)) {
      found.add(Alteration.NEGATION);
    }
    if (covered.stream().anyMatch(classes::isNumber) && !own.containsAll(covered)) {
      found.add(Alteration.NUMBER);
    }
  }

  /** The same digits with another point between them, or another sign, are another value. */
  private void addValues(Step step, Set<Alteration> found) {
    if (step.elementEnd() - step.element() != step.wordEnd() - step.word()) {
      return;
    }
    for (int i = 0; i < step.elementEnd() - step.element(); i++) {
      if (pattern.beginsWithDigit(step.element() + i)
          && !before(step.element() + i).equals(beforeSaid(step.word() + i))) {
        found.add(Alteration.NUMBER);
      }
    }
  }

  private String before(int element) {
    int begin = pattern.span(element).begin();
    return joint(pattern.text().substring(Math.max(0, begin - 2), begin));
  }

  private String beforeSaid(int word) {
    int begin = prose.words().begin(word);
    return joint(prose.text(Math.max(0, begin - 2), begin));
  }

  /** What joins a digit to a digit before it, or the sign before the number. */
  private static String joint(String two) {
    if (two.length() < 2) {
      return two.equals("-") || two.equals("\u2212") ? "-" : "";
    }
    char last = two.charAt(1);
    boolean afterDigit = Character.isDigit(two.charAt(0));
    if (afterDigit && !Character.isWhitespace(last)) {
      return "-\u2010\u2011\u2012\u2013".indexOf(last) >= 0 ? "-" : String.valueOf(last);
    }
    boolean sign = last == '-' || last == '\u2212';
    return sign && !Character.isLetterOrDigit(two.charAt(0)) && two.charAt(0) != '-' ? "-" : "";
  }

  private boolean hasName(Step first, Step last) {
    for (int word = first.word(); word < last.wordEnd(); word++) {
      if (isCapital(prose.word(word)) && !opensSentence(beforeWord(word))) {
        return true;
      }
    }
    for (int element = first.element(); element < last.elementEnd(); element++) {
      int begin = pattern.span(element).begin();
      String before = pattern.text().substring(Math.max(0, begin - 2), begin);
      if (isCapital(pattern.span(element).of(pattern.text())) && !opensSentence(before)) {
        return true;
      }
    }
    return false;
  }

  private String beforeWord(int word) {
    int begin = prose.words().begin(word);
    return prose.text(Math.max(0, begin - 2), begin);
  }

  private static boolean isCapital(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(word.length() - 1));
  }

  private static boolean opensSentence(String before) {
    return before.isBlank() || before.chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
  }

  /** The same words, only elsewhere, are the same words in another order. */
  private void checkOrder(Set<Alteration> found) {
    if (allQuoted.isEmpty() || allQuoted.size() != allSaid.size()) {
      return;
    }
    List<String> one = allQuoted.stream().sorted().toList();
    if (!one.equals(allSaid.stream().sorted().toList())) {
      return;
    }
    found.removeAll(
        EnumSet.of(
            Alteration.SUBSTITUTION,
            Alteration.INSERTION,
            Alteration.OMISSION,
            Alteration.SPELLING,
            Alteration.NAME));
    found.add(Alteration.ORDER);
  }

  private boolean changesSpeaker(List<Step> steps) {
    int turn = -1;
    for (Step step : steps) {
      if (step.kind() == Kind.SAME) {
        int first = prose.turn(step.word());
        int last = prose.turn(step.wordEnd() - 1);
        if (first != last || (turn >= 0 && turn != first)) {
          return true;
        }
        turn = first;
      }
    }
    return false;
  }

  private List<String> quoted(int begin, int end) {
    List<String> words = new ArrayList<>();
    for (int element = begin; element < end; element++) {
      words.add(pattern.word(element));
    }
    return words;
  }

  private List<String> said(int begin, int end) {
    List<String> words = new ArrayList<>();
    for (int word = begin; word < end; word++) {
      words.add(classes.cutter().plain(prose.word(word)));
    }
    return words;
  }
}
