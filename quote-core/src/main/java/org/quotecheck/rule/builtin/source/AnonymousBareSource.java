package org.quotecheck.rule.builtin.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.text.TokenKind;

/** "A source said": an unnamed source of whom the reader learns nothing at all. */
final class AnonymousBareSource implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("anonymous-bare-source", "A source is called a source and nothing else.")
          .level(Level.WARNING)
          .atMost(Level.OFF, Genre.OPINION, Genre.BLOG, Genre.FICTION, Genre.DOCUMENTATION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Search search = new Search(context);
    return ReporterText.of(analyzed).stream().flatMap(t -> search.in(t).stream()).toList();
  }

  /**
   * One search through one article. Once a source is described, later ones are taken for the same.
   */
  private static final class Search {
    private final RuleContext context;
    private final WordList sources;
    private final WordList adjectives;
    private final WordList determiners;
    private final List<WordList> small;
    private final WordList links;
    private final Phrases verbs;
    private boolean described;

    Search(RuleContext context) {
      Language language = context.language();
      this.context = context;
      this.sources = language.list("bare-sources");
      this.adjectives = language.list("empty-adjectives");
      this.determiners = language.list("role-determiners");
      this.links = language.list("role-links");
      this.verbs = Phrases.of(language.list("vague-verbs"));
      this.small =
          Stream.of("numbers", "conjunctions", "subordinators", "prepositions", "vague-verbs")
              .map(language::list)
              .toList();
    }

    List<Finding> in(ReporterText text) {
      List<Finding> findings = new ArrayList<>();
      for (int at = 0; at < text.size(); at++) {
        if (sources.contains(text.known(at))) {
          int from = begin(text, at);
          described |= !isBare(text, from) || isDescribedBehind(text, at);
          if (!described && speaks(text, from, at)) {
            findings.add(finding(text, from, at + 1));
          }
        }
      }
      return findings;
    }

    /** "a source close to the mayor". */
    private boolean isDescribedBehind(ReporterText text, int noun) {
      return links.contains(text.key(noun + 1)) && verbs.lengthAt(text, noun + 1) == 0;
    }

    /** The first token of the noun phrase, as far as its words tell nothing. */
    private int begin(ReporterText text, int noun) {
      int from = noun;
      while (from > noun - 3 && adjectives.contains(text.key(from - 1))) {
        from--;
      }
      return isIndefinite(text, from - 1) ? from - 1 : from;
    }

    private boolean isIndefinite(ReporterText text, int at) {
      List<String> fields = determiners.fields(text.key(at));
      return !fields.isEmpty()
          && (fields.get(0).equals("indefinite") || fields.get(0).equals("plural"));
    }

    /** Whether no adjective, name or owner stands before the phrase. */
    private boolean isBare(ReporterText text, int from) {
      String before = text.key(from - 1);
      return !text.is(from - 1, TokenKind.POSSESSIVE)
          && (before.isEmpty() || small.stream().anyMatch(list -> list.contains(before)));
    }

    /** A verb of speaking behind the noun, or one before it and nothing more about it behind. */
    private boolean speaks(ReporterText text, int from, int noun) {
      boolean closed = noun + 1 == text.size() || text.is(noun + 1, TokenKind.STOP);
      boolean inverted = verbs.lengthAt(text, from - 1) == 1;
      return verbs.lengthAt(text, noun + 1) > 0 || (closed && (inverted || follows(text, from)));
    }

    /** "according to a source". */
    private boolean follows(ReporterText text, int from) {
      return text.isWord(from - 2)
          && context
              .language()
              .list("cue-phrases")
              .contains(text.key(from - 2) + " " + text.key(from - 1));
    }

    private Finding finding(ReporterText text, int from, int to) {
      return context.finding(
          text.source(from, to),
          String.format(
              Locale.ROOT,
              "“%s” tells the reader nothing. Say which side or agency it is, or how it knows.",
              text.text(from, to)));
    }
  }
}
