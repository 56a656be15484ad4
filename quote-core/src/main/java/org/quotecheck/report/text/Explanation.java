package org.quotecheck.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Candidate;
import org.quotecheck.report.Label;

/** Tells an editor in a few lines how an answer came about. */
public final class Explanation {
  private Explanation() {}

  /**
   * The answer, what the quotation is, why the speaker is the one, and everything weighed, best
   * first. Lines end with {@code \n}.
   */
  public static String explain(Attribution answer) {
    List<String> lines = new ArrayList<>();
    lines.add(headline(answer));
    lines.add("  kind: " + kind(answer));
    lines.add(
        String.format(
            Locale.ROOT,
            "  why: %s (%s)",
            answer.evidence().sentence(),
            answer.evidence().sieve()));
    if (!answer.evidence().silent().isEmpty()) {
      lines.add(
          "  asked before, without an answer: " + String.join(", ", answer.evidence().silent()));
    }
    answer.cue().ifPresent(cue -> lines.add(String.format(Locale.ROOT, "  cue: “%s”", cue.text())));
    answer.speaker().ifPresent(speaker -> lines.add("  speaker: " + speaker.reason()));
    answer.candidates().forEach(c -> lines.add("  " + candidate(answer, c)));
    margin(answer).ifPresent(lines::add);
    return String.join("\n", lines) + "\n";
  }

  /** How far the runner-up is behind; a small margin is a choice that a reader may argue with. */
  private static Optional<String> margin(Attribution answer) {
    List<Candidate> all = answer.candidates();
    return all.size() < 2
        ? Optional.empty()
        : Optional.of("  margin: " + (all.get(0).points() - all.get(1).points()));
  }

  private static String headline(Attribution answer) {
    String status = Label.of(answer.status());
    return answer
        .mention()
        .map(
            mention ->
                String.format(Locale.ROOT, "%s: “%s”%s", status, mention.text(), name(answer)))
        .orElse(status);
  }

  private static String name(Attribution answer) {
    return answer
        .speaker()
        .map(s -> s.name().map(n -> n + ", ").orElse("") + Label.of(s.type()))
        .map(who -> " (" + who + ")")
        .orElse("");
  }

  private static String kind(Attribution answer) {
    return String.format(
        Locale.ROOT,
        "%s. %s",
        Label.of(answer.classification().kind()),
        answer.classification().reason());
  }

  private static String candidate(Attribution answer, Candidate candidate) {
    boolean chosen = answer.mention().filter(candidate.mention()::equals).isPresent();
    return String.format(
        Locale.ROOT,
        "candidate “%s” %+d%s%s",
        candidate.mention().text(),
        candidate.points(),
        candidate.rows().isEmpty() ? "" : ": " + String.join(", ", candidate.rows()),
        chosen ? " (chosen)" : "");
  }
}
