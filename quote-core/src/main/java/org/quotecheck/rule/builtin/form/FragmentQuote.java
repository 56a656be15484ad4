package org.quotecheck.rule.builtin.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.quotecheck.article.BlockKind;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Status;
import org.quotecheck.classification.QuotationKind;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Place;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOption.Flag;
import org.quotecheck.rule.option.RuleOption.WholeNumber;
import org.quotecheck.rule.wording.Wording;
import org.quotecheck.speaker.SpeakerType;

/** Several scraps of quotation in one paragraph. */
final class FragmentQuote implements ArticleRule {
  private static final WholeNumber FEWEST =
      new WholeNumber("fewest", 3, 1, 50, "So many scraps in one paragraph are found.");

  private static final WholeNumber MOST_WORDS =
      new WholeNumber("mostWords", 5, 1, 50, "A longer fragment is no scrap.");

  private static final Flag DOCUMENTS =
      new Flag("documents", false, "Whether words from documents are counted as well.");

  private static final RuleInfo INFO =
      RuleInfo.named("fragment-quote", "A paragraph quotes scraps instead of a sentence.")
          .level(Level.INFO)
          .atMost(Level.OFF, Genre.FICTION, Genre.DOCUMENTATION)
          .with(FEWEST)
          .with(MOST_WORDS)
          .with(DOCUMENTS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Wording wording = new Wording(analyzed.article());
    Map<Integer, List<Attribution>> scraps = new TreeMap<>();
    for (Attribution answer : analyzed.attributions()) {
      if (isScrap(answer, wording, context) && isParagraph(analyzed, answer)) {
        scraps
            .computeIfAbsent(answer.quotation().first().block(), block -> new ArrayList<>())
            .add(answer);
      }
    }
    return scraps.values().stream()
        .filter(found -> found.size() >= context.option(FEWEST))
        .map(found -> finding(analyzed, wording, found, context))
        .toList();
  }

  private static boolean isScrap(Attribution answer, Wording wording, RuleContext context) {
    boolean document = answer.speaker().filter(s -> s.type() == SpeakerType.DOCUMENT).isPresent();
    return answer.classification().kind() == QuotationKind.FRAGMENT
        && answer.status() == Status.ATTRIBUTED
        && (!document || context.option(DOCUMENTS))
        && wording.countWords(answer.quotation()) <= context.option(MOST_WORDS)
        && !wording.isCapitalised(answer.quotation());
  }

  private static boolean isParagraph(AnalyzedArticle analyzed, Attribution answer) {
    int block = answer.quotation().first().block();
    return analyzed.block(block).kind() == BlockKind.PARAGRAPH;
  }

  private static Finding finding(
      AnalyzedArticle analyzed, Wording wording, List<Attribution> found, RuleContext context) {
    String path = analyzed.article().source().name();
    List<Place> others =
        found.stream().skip(1).map(each -> new Place(path, each.quotation().span())).toList();
    String first = wording.opening(found.get(0).quotation());
    String message =
        found.size() == 1
            ? String.format(
                Locale.ROOT,
                "%s is a scrap of what was said. Quote a whole sentence, or say it in your own"
                    + " words.",
                first)
            : String.format(
                Locale.ROOT,
                "%d scraps are quoted in this paragraph, first %s. Quote a whole sentence, or say"
                    + " it in your own words.",
                found.size(),
                first);
    return context.finding(found.get(0).quotation().span(), message).relatedTo(others);
  }
}
