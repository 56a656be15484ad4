package org.quotecheck.run;

import java.util.List;
import java.util.Objects;
import org.quotecheck.genre.Genre;
import org.quotecheck.report.FileReport;

/**
 * Everything that checking one article yields: enough to go on as if it had just been checked.
 *
 * @param report what it shows alone
 * @param genre what kind of article it is
 * @param suppressions those it has
 * @param facts what rules that compare articles want to know of it
 * @param cited the keys of the sources it cites
 * @param reliances what all this relies on beyond the article
 */
public record Outcome(
    FileReport report,
    Genre genre,
    List<KnownSuppression> suppressions,
    List<WrittenFact> facts,
    List<String> cited,
    List<Reliance> reliances) {
  public Outcome {
    Objects.requireNonNull(report, "report must not be null");
    Objects.requireNonNull(genre, "genre must not be null");
    suppressions = List.copyOf(suppressions);
    facts = List.copyOf(facts);
    cited = List.copyOf(cited);
    reliances = List.copyOf(reliances);
  }
}
