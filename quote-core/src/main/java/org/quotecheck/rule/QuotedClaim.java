package org.quotecheck.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Status;
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
 */
public record QuotedClaim(String words, String speaker) implements Comparable<QuotedClaim> {
  /** The length of the name, the name and the words. */
  static final FactText<QuotedClaim> TEXT = new FactText<>(QuotedClaim::write, QuotedClaim::read);

  private static final Comparator<QuotedClaim> ORDER =
      Comparator.comparing(QuotedClaim::words).thenComparing(QuotedClaim::speaker);

  public QuotedClaim {
    Objects.requireNonNull(words, "words must not be null");
    Objects.requireNonNull(speaker, "speaker must not be null");
  }

  /** All statements of an article; what is quoted inside another quotation is part of that. */
  static List<Fact<QuotedClaim>> in(AnalyzedArticle article, RuleContext context) {
    Wording wording = new Wording(article.article());
    return article.attributions().stream()
        .filter(answer -> answer.status() != Status.EXEMPT && !answer.quotation().isNested())
        .map(answer -> fact(article, context, wording, answer))
        .toList();
  }

  private static Fact<QuotedClaim> fact(
      AnalyzedArticle article, RuleContext context, Wording wording, Attribution answer) {
    Quotation quotation = answer.quotation();
    String speaker = answer.speaker().map(QuotedClaim::name).orElse("");
    QuotedClaim claim = new QuotedClaim(wording.inside(quotation), speaker);
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
    return new QuotedClaim(text.substring(words), text.substring(colon + 1, words));
  }

  /** The same as what is looked for in documents. */
  public Claim claim() {
    return new Claim(words, speaker);
  }

  /** By words, then speaker. */
  @Override
  public int compareTo(QuotedClaim other) {
    return ORDER.compare(this, other);
  }
}
