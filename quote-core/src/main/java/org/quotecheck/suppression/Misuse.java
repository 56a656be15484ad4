package org.quotecheck.suppression;

import java.util.List;
import org.quotecheck.rule.AcceptanceRule;
import org.quotecheck.rule.builtin.AcceptanceRules;
import org.quotecheck.suppression.Directive.Word;
import org.quotecheck.text.Span;

/**
 * Something wrong with what was meant to be a suppression.
 *
 * @param rule the rule that finds it
 * @param place where, in the source
 * @param message what was found and what to write
 */
record Misuse(AcceptanceRule rule, Span place, String message) {
  static Misuse noCommand(Directive directive) {
    String guess = directive.guess().map(word -> " (did you mean " + word + "?)").orElse("");
    return malformed(
        directive.place(),
        "“%s” is no word that quotecheck listens to%s. Write one of %s.",
        directive.command(),
        guess,
        Command.all());
  }

  static Misuse noRule(Command command, Span place) {
    return malformed(
        place, "%s names no rule. Write %s RULE -- and why.", command.word(), command.word());
  }

  static Misuse noName(Word word) {
    return malformed(
        word.place(),
        "“%s” is no name of a rule. Name rules with commas between them, then two hyphens, then"
            + " the reason.",
        word.text());
  }

  static Misuse ofOurselves(Word word) {
    return malformed(
        word.place(),
        "%s watches over suppressions and cannot be suppressed itself. Set its severity in"
            + " quotecheck.yaml.",
        word.text());
  }

  static Misuse endsNothing(Word word) {
    return malformed(
        word.place(),
        "There is nothing to enable: no quotecheck-disable of %s is open here. Take this out.",
        word.text());
  }

  static Misuse endsNothing(Span place) {
    return malformed(
        place, "There is nothing to enable: no quotecheck-disable is open here. Take this out.");
  }

  static Misuse setting(Span place, String path, String guess) {
    return malformed(
        place,
        "The front matter has no setting quotecheck.%s%s. Below quotecheck stands disable, a list"
            + " of items with rule, reason and perhaps quote.",
        path,
        guess);
  }

  static Misuse itemWithoutRule(Span place) {
    return malformed(
        place, "This item of quotecheck.disable names no rule. Add rule beside it, and reason.");
  }

  private static Misuse malformed(Span place, String message, Object... words) {
    return new Misuse(AcceptanceRules.MALFORMED_SUPPRESSION, place, format(message, words));
  }

  static Misuse unknown(Word word, String guess) {
    String message =
        format(
            "There is no rule “%s”%s, so nothing is suppressed. Name the rule as the finding does,"
                + " in brackets at its end.",
            word.text(), guess);
    return new Misuse(AcceptanceRules.UNKNOWN_RULE_IN_SUPPRESSION, word.place(), message);
  }

  static Misuse noReason(Span place, List<String> rules) {
    String message =
        format(
            "Nobody says why %s may be silent here. Write two hyphens and the reason behind the"
                + " rule; in front matter, the key reason.",
            String.join(" and ", rules));
    return new Misuse(AcceptanceRules.SUPPRESSION_WITHOUT_REASON, place, message);
  }

  private static String format(String message, Object... words) {
    return String.format(java.util.Locale.ROOT, message, words);
  }
}
