package org.quotecheck.rule.builtin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Block;
import org.quotecheck.article.Inline;
import org.quotecheck.article.InlineKind;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Severity;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.WordList;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.builtin.ResiduePhrases.Match;
import org.quotecheck.text.Span;

/** What a chatbot left behind, or what nobody filled in. */
final class AiResidue implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("ai-residue", "Something of a chatbot was left in the text.")
          .level(Level.WARNING)
          .atMost(Level.INFO, Genre.DOCUMENTATION);

  /** Those of the language asked for last: nearly always that of the next article, too. */
  private final AtomicReference<@Nullable ResiduePhrases> latest = new AtomicReference<>();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    ResiduePhrases phrases = phrases(context.language().list("residue-phrases"));
    Map<Integer, List<Span>> quoted = quoted(analyzed);
    List<Finding> findings = new ArrayList<>();
    for (int b = 0; b < analyzed.article().blocks().size(); b++) {
      Block block = analyzed.block(b);
      findings.addAll(inText(block, phrases, quoted.getOrDefault(b, List.of()), context));
      findings.addAll(inLinks(block, phrases, context));
    }
    return findings;
  }

  private ResiduePhrases phrases(WordList list) {
    ResiduePhrases made = latest.get();
    if (made == null || !made.areOf(list)) {
      made = new ResiduePhrases(list);
      latest.set(made);
    }
    return made;
  }

  private static Map<Integer, List<Span>> quoted(AnalyzedArticle analyzed) {
    Map<Integer, List<Span>> quoted = new HashMap<>();
    for (Quotation quotation : analyzed.quotations().all()) {
      for (QuotationPart part : quotation.parts()) {
        quoted.computeIfAbsent(part.block(), block -> new ArrayList<>()).add(part.prose());
      }
    }
    return quoted;
  }

  /** What a program says of itself may be quoted; a gap or a scrap of markup is never meant. */
  private static List<Finding> inText(
      Block block, ResiduePhrases phrases, List<Span> quoted, RuleContext context) {
    List<Match> matches =
        phrases.in(block.text()).stream()
            .sorted(Comparator.comparing(Match::span))
            .filter(match -> !match.kind().equals(ResiduePhrases.ASSISTANT) || isOwn(match, quoted))
            .toList();
    List<Finding> findings = new ArrayList<>();
    int end = 0;
    for (Match match : matches) {
      if (match.span().begin() >= end) {
        findings.add(finding(block, match, context));
        end = match.span().end();
      }
    }
    return findings;
  }

  private static boolean isOwn(Match match, List<Span> quoted) {
    return quoted.stream().noneMatch(span -> span.overlaps(match.span()));
  }

  private static Finding finding(Block block, Match match, RuleContext context) {
    Span source = block.prose().toSource(match.span());
    String words = match.span().of(block.text()).replace('\n', ' ');
    if (match.kind().equals(ResiduePhrases.LINK)) {
      return link(source, words, context);
    }
    String message =
        String.format(
            Locale.ROOT,
            "“%s” was left over from a chatbot or a template. Take it out, and check every"
                + " quotation and link near it.",
            words);
    return context.finding(source, message);
  }

  private static List<Finding> inLinks(Block block, ResiduePhrases phrases, RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Inline inline : block.inlines()) {
      String target = inline.kind() == InlineKind.LINK ? inline.target().orElse("") : "";
      phrases.in(target).stream()
          .filter(match -> match.kind().equals(ResiduePhrases.LINK))
          .filter(match -> phrases.in(inline.prose().of(block.text())).isEmpty())
          .limit(1)
          .map(match -> match.span().of(target))
          .map(words -> link(block.prose().toSource(inline.prose()), words, context))
          .forEach(findings::add);
    }
    return findings;
  }

  /** A link that a chatbot found may be a good one. */
  private static Finding link(Span source, String words, RuleContext context) {
    String message =
        String.format(
            Locale.ROOT,
            "The link says “%s”: a chatbot handed it out. Check that the page says what the text"
                + " says, and shorten the address.",
            words);
    return new Finding(context.rule().id(), Severity.INFO, source, message);
  }
}
