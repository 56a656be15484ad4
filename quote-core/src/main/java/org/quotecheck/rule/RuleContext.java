package org.quotecheck.rule;

import java.util.Objects;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Severity;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.Language;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.rule.option.RuleOption;
import org.quotecheck.rule.option.RuleOptions;
import org.quotecheck.speaker.known.KnownNames;
import org.quotecheck.text.Span;

/**
 * What a rule may know beside the article. Immutable and thread-safe.
 *
 * @param rule the rule that is asked
 * @param severity of its findings in this article
 * @param options the values of its options for this article
 * @param genre what kind of article it is
 * @param language the word lists of its language
 * @param known the people and outlets the newsroom named
 */
public record RuleContext(
    RuleInfo rule,
    Severity severity,
    RuleOptions options,
    Genre genre,
    Language language,
    KnownNames known) {
  public RuleContext {
    Objects.requireNonNull(rule, "rule must not be null");
    Objects.requireNonNull(severity, "severity must not be null");
    Objects.requireNonNull(options, "options must not be null");
    Objects.requireNonNull(genre, "genre must not be null");
    Objects.requireNonNull(language, "language must not be null");
    Objects.requireNonNull(known, "known must not be null");
  }

  /** The value of one of the rule's options. */
  public <T> T option(RuleOption<T> option) {
    return options.get(option);
  }

  /** A finding of this rule. */
  public Finding finding(Span span, String message) {
    return new Finding(rule.id(), severity, span, message);
  }

  /** A fact of this rule. */
  public <V extends Comparable<? super V>> Fact<V> fact(
      AnalyzedArticle article, Span span, String key, V value) {
    return new Fact<>(key, value, severity, article.place(span));
  }
}
