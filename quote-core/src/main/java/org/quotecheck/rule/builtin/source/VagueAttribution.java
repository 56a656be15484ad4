package org.quotecheck.rule.builtin.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.Language;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOption;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.text.TokenKind;

/** "Experts say", "reportedly": somebody said so, and the reader does not learn who. */
final class VagueAttribution implements ArticleRule {
  private static final RuleOption.Words ALLOW =
      new RuleOption.Words(
          "allow", List.of(), "Words of ours that your house does not mind, such as `allegedly`.");

  private static final RuleInfo INFO =
      RuleInfo.named("vague-attribution", "Somebody is said to say so, and nobody says who.")
          .level(Level.INFO)
          .atMost(Level.OFF, Genre.OPINION, Genre.BLOG, Genre.FICTION, Genre.DOCUMENTATION)
          .with(ALLOW);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Search search = new Search(analyzed, context);
    return ReporterText.of(analyzed).stream().flatMap(t -> search.in(t).stream()).toList();
  }

  /** One search through one article. */
  private static final class Search {
    private final RuleContext context;
    private final WordList sources;
    private final WordList agents;
    private final WordList pointing;
    private final WordList numbers;
    private final Phrases verbs;
    private final Phrases phrases;
    private final List<String> allowed;

    private final BitSet named;

    Search(AnalyzedArticle analyzed, RuleContext context) {
      Language language = context.language();
      this.context = context;
      this.sources = language.list("vague-sources");
      this.agents = language.list("agent-words");
      this.pointing = language.list("pointing-words");
      this.numbers = language.list("numbers");
      this.verbs = Phrases.of(language.list("vague-verbs"));
      this.phrases = Phrases.of(language.list("vague-phrases"));
      this.allowed =
          context.option(ALLOW).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
      this.named = namedSpeakers(analyzed);
    }

    /** The blocks in which somebody with a name is quoted. */
    private static BitSet namedSpeakers(AnalyzedArticle analyzed) {
      BitSet blocks = new BitSet();
      for (Attribution attribution : analyzed.attributions()) {
        if (attribution.speaker().flatMap(Speaker::name).isPresent()) {
          blocks.set(attribution.quotation().first().block());
        }
      }
      return blocks;
    }

    List<Finding> in(ReporterText text) {
      List<Finding> findings = new ArrayList<>();
      int at = 0;
      while (at < text.size()) {
        Word word = text.known(at);
        int phrase = phrases.lengthAt(text, at, word);
        if (phrase > 0 && !isToldElsewhere(text, at)) {
          report(text, at, at + phrase, findings);
        } else if (sources.contains(word) && isAnybody(text, at) && !isShown(text, at)) {
          clause(text, at, findings);
        }
        at += Math.max(1, phrase);
      }
      return findings;
    }

    /** Whether the sentence itself names its source, or links to it. */
    private boolean isToldElsewhere(ReporterText text, int at) {
      return text.hasInSentence(at, agents, "anywhere") || text.hasLinkNear(at);
    }

    /** Whether one of those meant is quoted by name here or in the next paragraph, or linked to. */
    private boolean isShown(ReporterText text, int at) {
      return named.get(text.block()) || named.get(text.block() + 1) || text.hasLinkNear(at);
    }

    /** The noun with the verb behind it, or before it at the end of its sentence. */
    private void clause(ReporterText text, int noun, List<Finding> findings) {
      int verb = verbs.lengthAt(text, noun + 1);
      boolean last = text.is(noun + 1, TokenKind.STOP) || noun + 1 == text.size();
      if (verb > 0) {
        report(text, noun, noun + 1 + verb, findings);
      } else if (last && verbs.lengthAt(text, noun - 1) == 1) {
        report(text, noun - 1, noun + 1, findings);
      }
    }

    /** Whether neither "the", a number, an owner nor a name before the noun tells who it is. */
    private boolean isAnybody(ReporterText text, int noun) {
      boolean adjective = text.isWord(noun - 1) && !text.isCapital(noun - 1);
      return !tellsWho(text, noun - 1) && !(adjective && tellsWho(text, noun - 2));
    }

    private boolean tellsWho(ReporterText text, int at) {
      boolean name = text.isCapital(at) && text.isWord(at - 1) && !sources.contains(text.key(at));
      return pointing.contains(text.key(at))
          || numbers.contains(text.key(at))
          || text.is(at, TokenKind.NUMBER)
          || text.is(at, TokenKind.POSSESSIVE)
          || name;
    }

    private void report(ReporterText text, int from, int to, List<Finding> findings) {
      for (int i = from; i < to; i++) {
        if (allowed.contains(text.key(i))) {
          return;
        }
      }
      String message =
          String.format(
              Locale.ROOT,
              "“%s” does not say who. Name at least one source, or link to one.",
              text.text(from, to));
      findings.add(context.finding(text.source(from, to), message));
    }
  }
}
