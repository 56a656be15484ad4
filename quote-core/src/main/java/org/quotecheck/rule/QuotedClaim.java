package org.quotecheck.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Status;
import org.quotecheck.evidence.ledger.Backing;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.rule.fact.FactText;
import org.quotecheck.rule.wording.Wording;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.SpeakerType;

/**
 * What an article says somebody said. Immutable.
 *
 * @param words what stands between the marks
 * @param speaker the fullest name of the person who said it; empty if it is nobody by name
 * @param backing what stands behind it by the ledger of the article; empty if no ledger says
 */
public record QuotedClaim(String words, String speaker, Optional<Backing> backing)
    implements Comparable<QuotedClaim> {
  /**
   * The length of the name, the name and the words. What stands behind a quotation is never written
   * down: it depends on other files, so that the article is read in every run.
   */
  static final FactText<QuotedClaim> TEXT = new FactText<>(QuotedClaim::write, QuotedClaim::read);

  private static final Comparator<QuotedClaim> ORDER =
      Comparator.comparing(QuotedClaim::words)
          .thenComparing(QuotedClaim::speaker)
          .thenComparing(claim -> claim.backing.map(Backing::toString).orElse(""));

  public QuotedClaim {
    Objects.requireNonNull(words, "words must not be null");
    Objects.requireNonNull(speaker, "speaker must not be null");
    Objects.requireNonNull(backing, "backing must not be null");
  }

  /**
   * All statements of an article, if there is anything to compare them with; what is quoted inside
   * another quotation is part of that.
   */
  static List<Fact<QuotedClaim>> in(AnalyzedArticle article, RuleContext context) {
    if (!article.ledger().isCompared()) {
      return List.of();
    }
    List<Fact<QuotedClaim>> facts = new ArrayList<>();
    all(article)
        .forEach(
            (quotation, claim) -> {
              String key = article.article().source().name() + ":" + quotation.span().begin();
              facts.add(context.fact(article, quotation.span(), key, claim));
            });
    return facts;
  }

  /** All statements of an article, in order, each with what it claims. */
  public static Map<Quotation, QuotedClaim> all(AnalyzedArticle article) {
    Wording wording = new Wording(article.article());
    Map<Quotation, QuotedClaim> claims = new LinkedHashMap<>();
    for (int i = 0; i < article.attributions().size(); i++) {
      Attribution answer = article.attributions().get(i);
      if (answer.status() != Status.EXEMPT && !answer.quotation().isNested()) {
        String speaker = answer.speaker().map(QuotedClaim::name).orElse("");
        String words = wording.inside(answer.quotation());
        Optional<Backing> backing = article.ledger().backing(i);
        claims.put(answer.quotation(), new QuotedClaim(words, speaker, backing));
      }
    }
    return Collections.unmodifiableMap(claims);
  }

  private static String name(Speaker speaker) {
    return speaker.type() == SpeakerType.PERSON ? speaker.name().orElse("") : "";
  }

  private static String write(QuotedClaim claim) {
    return claim.speaker.length() + ":" + claim.speaker + claim.words;
  }

  private static QuotedClaim read(String text) {
    int colon = text.indexOf(':');
    int words = colon + 1 + Integer.parseInt(text.substring(0, colon));
    return new QuotedClaim(
        text.substring(words), text.substring(colon + 1, words), Optional.empty());
  }

  /** The same as what is looked for in documents. */
  public Claim claim() {
    return new Claim(words, speaker);
  }

  /** What it is to be compared with: a document by its name, or empty for all there are. */
  public String document() {
    return backing.map(Backing::document).orElse("");
  }

  /** By words, then speaker. */
  @Override
  public int compareTo(QuotedClaim other) {
    return ORDER.compare(this, other);
  }
}
