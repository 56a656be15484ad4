package org.quotecheck.tools;

import java.util.Optional;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Candidate;
import org.quotecheck.speaker.Mention;
import org.quotecheck.text.Span;

/** Writes one judgement for a reader who wants to know why, as an item of a Markdown list. */
final class JudgementText {
  /** Longer texts are cut, since nobody reads on. */
  private static final int LONGEST = 600;

  private final StringBuilder out = new StringBuilder();

  private JudgementText() {}

  /** The item. */
  static String of(Judgement judgement, Surroundings surroundings) {
    JudgementText text = new JudgementText();
    text.head(judgement, surroundings);
    text.line("quote", judgement.quote().of(judgement.article().gold().text()));
    text.line("sentence", surroundings.sentence(judgement.quote()));
    judgement.gold().ifPresent(gold -> text.gold(judgement, gold, surroundings));
    judgement.answer().ifPresent(answer -> text.answer(judgement, answer, surroundings));
    return text.out.toString();
  }

  private void head(Judgement judgement, Surroundings surroundings) {
    Span quote = judgement.quote();
    out.append("- **%s** %d-%d, ".formatted(id(judgement), quote.begin(), quote.end()))
        .append(judgement.group())
        .append(", ")
        .append(ErrorKind.of(judgement, surroundings))
        .append('\n');
  }

  private static String id(Judgement judgement) {
    return judgement.article().gold().id();
  }

  private void gold(Judgement judgement, GoldQuote gold, Surroundings surroundings) {
    line("gold", gold.speaker() + (gold.cue().isEmpty() ? "" : " (cue: " + gold.cue() + ")"));
    gold.speakerSpans().stream().limit(1).forEach(s -> outside(judgement, s, surroundings));
  }

  /** The sentence of {@code words}, unless the quote stands in it. */
  private void outside(Judgement judgement, Span words, Surroundings surroundings) {
    String where = surroundings.where(judgement.quote(), words);
    if (!where.equals(Surroundings.SAME_SENTENCE)) {
      line("which is " + where, surroundings.sentence(words));
    }
  }

  private void answer(Judgement judgement, Attribution answer, Surroundings surroundings) {
    Optional<String> mention = answer.mention().map(Mention::text);
    line(
        "ours",
        mention.map(m -> m + "; ").orElse("")
            + Judgement.label(answer.status())
            + " by "
            + answer.evidence().sieve()
            + ", "
            + Judgement.label(answer.classification().kind())
            + ": "
            + answer.evidence().sentence());
    answer.mention().ifPresent(m -> outside(judgement, m.source(), surroundings));
    answer.candidates().forEach(this::candidate);
  }

  private void candidate(Candidate candidate) {
    line(
        "weighed",
        "%s %d = %s"
            .formatted(
                candidate.mention().text(),
                candidate.points(),
                String.join(", ", candidate.rows())));
  }

  /** One line of the item; nothing if there is nothing to say. */
  private void line(String name, String text) {
    String flat = text.strip().replaceAll("\\s+", " ");
    if (!flat.isEmpty()) {
      String cut = flat.length() > LONGEST ? flat.substring(0, LONGEST) + " \u2026" : flat;
      out.append("  - ").append(name).append(": ").append(cut).append('\n');
    }
  }
}
