package org.quotecheck.fix;

import java.util.List;
import java.util.Optional;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Status;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.wording.PlainWords;
import org.quotecheck.rule.wording.Wording;
import org.quotecheck.speaker.Speaker;

/**
 * What must be the same before and after a change: the words of every quotation, and who said them.
 *
 * @param all in the order of the article
 */
record Answers(List<Answer> all) {
  Answers {
    all = List.copyOf(all);
  }

  /** The answer for one quotation. */
  record Answer(List<String> words, Status status, Optional<String> speaker) {
    Answer {
      words = List.copyOf(words);
    }
  }

  static Answers of(AnalyzedArticle article) {
    Wording wording = new Wording(article.article());
    return new Answers(article.attributions().stream().map(a -> answer(wording, a)).toList());
  }

  private static Answer answer(Wording wording, Attribution attribution) {
    return new Answer(
        PlainWords.of(wording.inside(attribution.quotation())),
        attribution.status(),
        attribution.speaker().flatMap(Speaker::name));
  }
}
