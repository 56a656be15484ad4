package org.quotecheck.rule.builtin.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Cue;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.WordList;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOption;
import org.quotecheck.text.Tokenizer;
import org.quotecheck.text.Tokens;

/** A quotation is introduced by a verb that passes judgement, such as "claimed". */
final class LoadedVerb implements ArticleRule {
  /** Enough characters for the word behind a verb. */
  private static final int NEXT_WORD = 40;

  private static final RuleOption.Words ALLOW =
      new RuleOption.Words(
          "allow",
          List.of(),
          "Verbs that your house takes for neutral, as a dictionary lists them: `insist`.");

  private static final RuleInfo INFO =
      RuleInfo.named("loaded-verb", "The verb beside a quotation judges its speaker.")
          .level(Level.INFO)
          .atMost(Level.OFF, Genre.OPINION, Genre.BLOG, Genre.FICTION)
          .with(ALLOW);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    List<Block> blocks = analyzed.article().blocks();
    WordList list = context.language().list("loaded-verbs");
    return analyzed.attributions().stream()
        .map(Attribution::cue)
        .flatMap(Optional::stream)
        .filter(cue -> isLoaded(cue, blocks.get(cue.block()), list, context))
        .distinct()
        .map(cue -> finding(cue, list, context))
        .toList();
  }

  private static boolean isLoaded(Cue cue, Block block, WordList list, RuleContext context) {
    String verb = lemma(cue);
    List<String> fields = list.fields(verb);
    boolean headline = block.kind() == BlockKind.HEADING || block.kind() == BlockKind.TITLE;
    return !fields.isEmpty()
        && !headline
        && !context.option(ALLOW).contains(verb)
        && !(fields.size() > 1 && List.of(fields.get(1).split(" ", -1)).contains(next(cue, block)));
  }

  private static String lemma(Cue cue) {
    return cue.verb().map(verb -> verb.lemma()).orElse("");
  }

  /** The word behind the cue in lower case; empty if none follows. */
  private static String next(Cue cue, Block block) {
    int end = cue.prose().end();
    int limit = Math.min(block.text().length(), end + NEXT_WORD);
    Tokens tokens = Tokenizer.tokenize(block.text().substring(end, limit));
    return tokens.size() == 0 ? "" : tokens.word(0).toLowerCase(Locale.ROOT);
  }

  private static Finding finding(Cue cue, WordList list, RuleContext context) {
    return context.finding(
        cue.source(),
        String.format(
            Locale.ROOT,
            "“%s” %s. Write “said” unless you mean that and can show it.",
            cue.text().strip().replaceAll("\\s+", " "),
            list.fields(lemma(cue)).get(0)));
  }
}
