package org.quotecheck.rule.builtin.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotecheck.finding.Place;
import org.quotecheck.finding.Severity;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.rule.option.RuleOptions;
import org.quotecheck.text.Span;

final class SpeakerNameVariantTest {
  private static final int NAMES = 100_000;

  /** As many pairs as there are would take hours. */
  @Test
  void isLinearInTheNumberOfNames() {
    List<Fact<Spelling>> facts = new ArrayList<>();
    for (int i = 0; i < NAMES; i++) {
      facts.add(fact(i, family(i)));
    }
    facts.add(fact(NAMES, family(0).substring(0, 7) + "z"));
    int found =
        assertTimeout(
            Duration.ofSeconds(30),
            () -> new SpeakerNameVariant().findings(facts, RuleOptions.DEFAULTS).size());
    assertEquals(1, found);
  }

  /** Eight letters; two names differ in two or more of them. */
  private static String family(int number) {
    StringBuilder family = new StringBuilder();
    for (int rest = number, i = 0; i < 4; i++, rest /= 18) {
      char letter = (char) ('b' + rest % 18);
      family.append(letter).append(letter);
    }
    return family.toString();
  }

  private static Fact<Spelling> fact(int article, String family) {
    Spelling spelling = new Spelling("Oda " + family, "oda", family);
    Place place = new Place("news/" + article + ".md", new Span(0, 10));
    return new Fact<>("", spelling, Severity.INFO, place);
  }
}
