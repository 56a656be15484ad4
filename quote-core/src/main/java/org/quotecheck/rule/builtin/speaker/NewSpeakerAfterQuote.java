package org.quotecheck.rule.builtin.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** A paragraph opens with the words of somebody new, right after somebody else has spoken. */
final class NewSpeakerAfterQuote implements ArticleRule {
  /** Somebody named so many paragraphs before is not new to the reader. */
  private static final int REACH = 3;

  private static final RuleInfo INFO =
      RuleInfo.named(
              "new-speaker-after-quote", "The speaker changes, and the quotation comes first.")
          .level(Level.WARNING)
          .atMost(Level.OFF, Genre.INTERVIEW, Genre.OPINION, Genre.BLOG, Genre.FICTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Voices voices = Voices.of(analyzed);
    List<Finding> findings = new ArrayList<>();
    List<Attribution> all = voices.direct();
    for (int i = 1; i < all.size(); i++) {
      if (isNewVoice(all.get(i - 1), all.get(i), voices) && !Voices.isInDialogue(all, i)) {
        findings.add(finding(all.get(i - 1), all.get(i), context));
      }
    }
    return findings;
  }

  private static boolean isNewVoice(Attribution before, Attribution now, Voices voices) {
    Optional<String> earlier = Voices.voice(before);
    Optional<String> voice = Voices.voice(now);
    int block = now.quotation().first().block();
    return before.quotation().last().block() == block - 1
        && voices.opensBlock(now)
        && Voices.isNamedBehind(now)
        && earlier.isPresent()
        && voice.isPresent()
        && !voice.equals(earlier)
        && !voices.names(block - REACH, block, voice.get());
  }

  private static Finding finding(Attribution before, Attribution now, RuleContext context) {
    return context.finding(
        now.quotation().span(),
        String.format(
            Locale.ROOT,
            "The speaker changes from %s to %s, and the reader learns it after the quotation."
                + " Introduce the new speaker first.",
            Voices.voice(before).orElse(""),
            Voices.voice(now).orElse("")));
  }
}
