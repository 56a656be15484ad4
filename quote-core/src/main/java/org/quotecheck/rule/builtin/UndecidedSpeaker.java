package org.quotecheck.rule.builtin;

import java.util.List;
import java.util.Locale;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Candidate;
import org.quotecheck.attribution.Status;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.wording.Wording;

/** A statement whose speaker a careful reader has to guess. */
final class UndecidedSpeaker implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("undecided-speaker", "It is not clear who said or wrote a quotation.")
          .level(Level.INFO);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Wording wording = new Wording(analyzed.article());
    return analyzed.attributions().stream()
        .filter(a -> a.status() == Status.UNDECIDED)
        .filter(a -> a.classification().kind().isStatement())
        .map(a -> finding(a, wording, context))
        .toList();
  }

  private static Finding finding(Attribution answer, Wording wording, RuleContext context) {
    return context
        .finding(
            answer.quotation().span(),
            String.format(
                Locale.ROOT,
                "It is not clear who says %s%s. Name the speaker beside the words.",
                wording.opening(answer.quotation()),
                choice(answer)))
        .because(answer.evidence().sentence());
  }

  private static String choice(Attribution answer) {
    List<String> names =
        answer.candidates().stream()
            .map(Candidate::mention)
            .map(m -> "“" + m.text() + "”")
            .distinct()
            .toList();
    return names.isEmpty() ? "" : ": it could be " + alternatives(names);
  }

  private static String alternatives(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}
