package org.quotecheck.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
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
    Wording wording = new Wording(article.article());
    List<Attribution> answers = article.attributions();
    return IntStream.range(0, answers.size())
        .filter(i -> answers.get(i).status() != Status.EXEMPT)
        .filter(i -> !answers.get(i).quotation().isNested())
        .mapToObj(i -> fact(article, context, wording, i))
        .toList();
  }

  private static Fact<QuotedClaim> fact(
      AnalyzedArticle article, RuleContext context, Wording wording, int index) {
    Attribution answer = article.attributions().get(index);
    Quotation quotation = answer.quotation();
    String speaker = answer.speaker().map(QuotedClaim::name).orElse("");
    QuotedClaim claim =
        new QuotedClaim(wording.inside(quotation), speaker, article.ledger().backing(index));
    String key = article.article().source().name() + ":" + quotation.span().begin();
    return context.fact(article, quotation.span(), key, claim);
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
