package org.quotecheck.rule.builtin.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.WordList;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOption;
import org.quotecheck.speaker.Mention;
import org.quotecheck.text.Span;
import org.quotecheck.text.TokenKind;

/** "Said TK": what a writer left for a name is still there. */
final class AttributionPlaceholder implements ArticleRule {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final RuleOption.Words ALSO =
      new RuleOption.Words(
          "also", List.of(), "Placeholders of your own house, as writers type them for a speaker.");

  private static final RuleInfo INFO =
      RuleInfo.named("attribution-placeholder", "A placeholder stands where a name belongs.")
          .level(Level.ERROR)
          .atMost(Level.OFF, Genre.DOCUMENTATION)
          .with(ALSO);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Search search = new Search(context);
    Set<Span> found = new HashSet<>();
    return Stream.concat(
            analyzed.attributions().stream()
                .map(Attribution::mention)
                .flatMap(Optional::stream)
                .flatMap(m -> search.inMention(m).stream()),
            ReporterText.of(analyzed).stream().flatMap(text -> search.in(text).stream()))
        .filter(finding -> found.add(finding.span()))
        .toList();
  }

  /** One search through one article. */
  private static final class Search {
    private final RuleContext context;
    private final WordList list;
    private final Phrases phrases;

    Search(RuleContext context) {
      this.context = context;
      this.list = context.language().list("attribution-placeholders");
      this.phrases = Phrases.asWritten(list);
    }

    /** A mention in which nothing but placeholders has a capital: "councillor TK". */
    Optional<Finding> inMention(Mention mention) {
      String text = SPACES.matcher(mention.text().strip()).replaceAll(" ");
      boolean placeholder =
          context.option(ALSO).contains(text)
              || counts(text, "speaker")
              || counts(text, "anywhere")
              || isTitled(text);
      return placeholder ? Optional.of(finding(text, mention.source())) : Optional.empty();
    }

    /** Lower-case words, then a placeholder. */
    private boolean isTitled(String text) {
      int last = text.lastIndexOf(' ');
      String before = text.substring(0, Math.max(0, last));
      return last > 0
          && counts(text.substring(last + 1), "speaker")
          && before.equals(before.toLowerCase(Locale.ROOT));
    }

    private boolean counts(String words, String where) {
      List<String> fields = list.fields(words);
      return !fields.isEmpty() && List.of(fields.get(0).split(" ", -1)).contains(where);
    }

    List<Finding> in(ReporterText text) {
      List<Finding> findings = new ArrayList<>();
      for (int at = 0; at < text.size(); at++) {
        int length = phrases.lengthAt(text, at);
        if (length > 0 && counts(text, at, at + length)) {
          findings.add(finding(text.text(at, at + length), text.source(at, at + length)));
          at += length - 1;
        }
      }
      return findings;
    }

    private boolean counts(ReporterText text, int from, int to) {
      String words = text.text(from, to);
      boolean bracketed =
          text.hasQuotation()
              && text.is(from - 1, TokenKind.OPEN_BRACKET)
              && text.written(from - 1).equals("[")
              && text.is(to, TokenKind.CLOSE_BRACKET);
      return counts(words, "anywhere") || (bracketed && counts(words, "brackets"));
    }

    private Finding finding(String words, Span span) {
      return context.finding(
          span,
          String.format(
              Locale.ROOT,
              "“%s” stands where a name belongs. Put the name in, or take the words out.",
              words));
    }
  }
}
