package org.quotecheck.rule.builtin.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.article.Block;
import org.quotecheck.article.InlineKind;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.classification.QuotationKind;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.WordList;
import org.quotecheck.quotation.QuotationForm;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOption;
import org.quotecheck.rule.wording.Wording;
import org.quotecheck.speaker.Mention;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.SpeakerType;

/** Somebody is quoted without a name, and the reader does not learn why. */
final class AnonymousSourceNoReason implements ArticleRule {
  /** Shorter scraps are too often a tone of voice or the subject line of a letter. */
  private static final int FEWEST_WORDS = 5;

  private static final RuleOption.Words ALLOW =
      new RuleOption.Words(
          "allow", List.of(), "People your house quotes without a name, such as `teacher`.");

  private static final RuleInfo INFO =
      RuleInfo.named("anonymous-source-no-reason", "An unnamed source is quoted without a reason.")
          .level(Level.WARNING)
          .atMost(Level.OFF, Genre.INTERVIEW, Genre.OPINION, Genre.BLOG, Genre.FICTION)
          .atMost(Level.OFF, Genre.DOCUMENTATION)
          .with(ALLOW);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    List<Mention> sources = sources(analyzed, context);
    if (sources.isEmpty()) {
      return List.of();
    }
    int firstReason = firstReason(analyzed, context);
    Set<String> seen = new HashSet<>();
    return sources.stream()
        .filter(mention -> mention.block() + 1 < firstReason && seen.add(phrase(mention)))
        .map(mention -> finding(mention, context))
        .toList();
  }

  /** The mentions of unnamed people who make a statement. */
  private static List<Mention> sources(AnalyzedArticle analyzed, RuleContext context) {
    Wording wording = new Wording(analyzed.article());
    List<Mention> sources = new ArrayList<>();
    for (Attribution attribution : analyzed.attributions()) {
      Mention mention = attribution.mention().orElse(null);
      if (mention != null
          && isSource(attribution, mention, context)
          && isStatement(attribution, wording)
          && !hasLink(analyzed.article().blocks().get(mention.block()))
          && !isHypothetical(analyzed.article().blocks().get(mention.block()), mention, context)) {
        sources.add(mention);
      }
    }
    return sources;
  }

  /**
   * The first block that tells why somebody is not named. It is taken to speak for all that follow:
   * whether the next one is the same source only the reporter knows.
   */
  private static int firstReason(AnalyzedArticle analyzed, RuleContext context) {
    Phrases phrases = Phrases.of(context.language().list("anonymity-reasons"));
    for (ReporterText text : ReporterText.of(analyzed)) {
      for (int at = 0; at < text.size(); at++) {
        if (phrases.lengthAt(text, at) > 0) {
          return text.block();
        }
      }
    }
    return Integer.MAX_VALUE;
  }

  private static boolean isStatement(Attribution attribution, Wording wording) {
    return attribution.classification().kind() == QuotationKind.DIRECT
        || wording.countWords(attribution.quotation()) >= FEWEST_WORDS;
  }

  /** "when a leader says": whoever it may be. */
  private static boolean isHypothetical(Block block, Mention mention, RuleContext context) {
    String before = block.text().substring(0, mention.prose().begin()).stripTrailing();
    String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return context.language().list("subordinators").contains(word);
  }

  /** The mention without its first word: one phrase is one source. */
  private static String phrase(Mention mention) {
    String words = mention.text().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return words.substring(words.indexOf(' ') + 1);
  }

  private static boolean hasLink(Block block) {
    return block.inlines().stream().anyMatch(inline -> inline.kind() == InlineKind.LINK);
  }

  private static boolean isSource(Attribution attribution, Mention mention, RuleContext context) {
    return attribution.quotation().form() == QuotationForm.INLINE
        && attribution.classification().kind().isStatement()
        && attribution
            .speaker()
            .map(Speaker::type)
            .filter(SpeakerType.ANONYMOUS::equals)
            .isPresent()
        && attribution.speaker().flatMap(Speaker::name).isEmpty()
        && isSource(mention.text(), context);
  }

  /** Whether an indefinite noun phrase stands for somebody whose name a reader would ask for. */
  private static boolean isSource(String mention, RuleContext context) {
    String[] words = mention.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
    WordList links = context.language().list("role-links");
    int end = 1;
    while (end < words.length && !links.contains(words[end]) && !words[end - 1].endsWith(",")) {
      end++;
    }
    String noun = words[end - 1].replace(",", "");
    boolean indefinite =
        context.language().list("role-determiners").fields(words[0]).contains("indefinite");
    return indefinite
        && end > 1
        && !context.language().list("relatives").contains(words[words.length - 1])
        && isPerson(noun, context)
        && !context.language().list("anonymous-exempt").contains(noun)
        && !context.option(ALLOW).contains(noun);
  }

  private static boolean isPerson(String noun, RuleContext context) {
    return context.language().list("role-persons").contains(noun)
        || context.language().list("bare-sources").contains(noun);
  }

  private static Finding finding(Mention mention, RuleContext context) {
    return context.finding(
        mention.source(),
        String.format(
            Locale.ROOT,
            "“%s” is quoted without a name, and nobody says why. Name the speaker, or give the"
                + " reason beside the quotation.",
            mention.text().strip().replaceAll("\\s+", " ")));
  }
}
