package org.quotecheck.rule.builtin.repository;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RepositoryRule;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.rule.fact.FactText;
import org.quotecheck.rule.option.RuleOption.WholeNumber;
import org.quotecheck.rule.option.RuleOptions;
import org.quotecheck.rule.wording.PlainWords;
import org.quotecheck.text.Digest;

/** The same words, credited to two people. */
final class SameQuoteTwoSpeakers implements RepositoryRule<String> {
  private static final WholeNumber MIN_WORDS =
      new WholeNumber("minWords", 8, 4, 100, "Quotations of fewer words are left alone.");

  private static final RuleInfo INFO =
      RuleInfo.named("same-quote-two-speakers", "Two people are credited with the same words.")
          .level(Level.ERROR)
          .atMost(Level.OFF, Genre.FICTION)
          .with(MIN_WORDS);

  /** Enough of a digest that no two quotations on earth share it by chance. */
  private static final int KEY_BYTES = 16;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Fact<String>> facts(AnalyzedArticle analyzed, RuleContext context) {
    return SaidWords.in(
            analyzed, context.option(MIN_WORDS), SameQuoteTwoSpeakers::isMentionedBeside)
        .filter(SameQuoteTwoSpeakers::isNamedBeside)
        .map(
            said ->
                context.fact(
                    analyzed, said.answer().quotation().span(), key(said.words()), said.speaker()))
        .toList();
  }

  private static boolean isMentionedBeside(Attribution answer) {
    int block = answer.quotation().first().block();
    return answer.mention().filter(mention -> mention.block() == block).isPresent();
  }

  /** Who is named in so many words in the same paragraph; a pronoun may be read wrongly. */
  private static boolean isNamedBeside(SaidWords said) {
    List<String> name = PlainWords.of(said.speaker());
    return said.answer()
        .mention()
        .filter(mention -> PlainWords.of(mention.text()).stream().anyMatch(name::contains))
        .isPresent();
  }

  private static String key(List<String> words) {
    byte[] digest = Digest.of(String.join(" ", words));
    return Base64.getEncoder().encodeToString(Arrays.copyOf(digest, KEY_BYTES));
  }

  @Override
  public List<Found> findings(List<Fact<String>> facts, RuleOptions options) {
    List<Found> findings = new ArrayList<>();
    Optional<Fact<String>> first = Optional.empty();
    for (Fact<String> fact : facts) {
      Optional<Fact<String>> same = first.filter(f -> f.key().equals(fact.key()));
      first = same.or(() -> Optional.of(fact));
      same.filter(f -> !PersonNames.mayBeSame(f.value(), fact.value()))
          .map(f -> found(f, fact))
          .ifPresent(findings::add);
    }
    return findings;
  }

  @Override
  public boolean needsCompany() {
    return true;
  }

  @Override
  public Optional<FactText<String>> factText() {
    return Optional.of(FactText.PLAIN);
  }

  private static Found found(Fact<String> first, Fact<String> second) {
    String message =
        String.format(
            Locale.ROOT,
            "%s is credited with these words here, %s in %s. Find out who said them.",
            second.value(),
            first.value(),
            first.place().path());
    return Comparisons.found(INFO, second, message, first);
  }
}
