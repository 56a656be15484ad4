package org.quotecheck.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Evidence;
import org.quotecheck.attribution.Status;
import org.quotecheck.classification.QuotationKind;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.report.place.Location;
import org.quotecheck.report.place.Passage;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * One quotation with its answer, detached from the article.
 *
 * @param location from its first to its last character, marks included
 * @param text the source characters of that range
 * @param kind what it is
 * @param status the answer
 * @param speaker who said it
 * @param cue the words that link speaker and quotation
 * @param evidence why
 * @param verdict what the newsroom's documents say of it; empty if it was not compared
 * @param parts its pieces if it runs over several blocks, otherwise empty
 */
public record QuotationEntry(
    Location location,
    String text,
    QuotationKind kind,
    Status status,
    Optional<SpeakerEntry> speaker,
    Optional<Passage> cue,
    Evidence evidence,
    Optional<Verdict> verdict,
    List<Passage> parts) {
  public QuotationEntry {
    Objects.requireNonNull(location, "location must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(status, "status must not be null");
    Objects.requireNonNull(speaker, "speaker must not be null");
    Objects.requireNonNull(cue, "cue must not be null");
    Objects.requireNonNull(evidence, "evidence must not be null");
    Objects.requireNonNull(verdict, "verdict must not be null");
    parts = List.copyOf(parts);
  }

  /**
   * The answer for one quotation of {@code source}.
   *
   * @param once shares what equals that of another quotation
   */
  static QuotationEntry of(SourceText source, Attribution answer, Once once) {
    Span span = answer.quotation().span();
    return new QuotationEntry(
        Location.of(source, span),
        source.slice(span),
        answer.classification().kind(),
        answer.status(),
        once.of(
            answer
                .mention()
                .flatMap(m -> answer.speaker().map(s -> SpeakerEntry.of(source, m, s)))),
        once.of(answer.cue().map(c -> new Passage(c.source(), once.of(c.text())))),
        once.of(answer.evidence()),
        Optional.empty(),
        parts(source, answer.quotation()));
  }

  /** The same quotation after it was compared with documents. */
  QuotationEntry with(Verdict found) {
    return new QuotationEntry(
        location, text, kind, status, speaker, cue, evidence, Optional.of(found), parts);
  }

  private static List<Passage> parts(SourceText source, Quotation quotation) {
    if (quotation.parts().size() == 1) {
      return List.of();
    }
    return quotation.parts().stream()
        .map(p -> new Passage(p.source(), source.slice(p.source())))
        .toList();
  }
}
