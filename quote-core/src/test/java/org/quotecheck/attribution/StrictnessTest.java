package org.quotecheck.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.ArticleFormats;
import org.quotecheck.article.Article;
import org.quotecheck.attribution.sieve.Attributor;
import org.quotecheck.language.Language;
import org.quotecheck.language.Languages;
import org.quotecheck.quotation.QuotationFinder;
import org.quotecheck.speaker.known.KnownNames;
import org.quotecheck.syntax.BlockTokens;
import org.quotecheck.text.SourceText;

/** Where the strict attributor hesitates and the usual one does not. */
class StrictnessTest {
  private static final Language ENGLISH = Languages.byTag("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NORMAL | ATTRIBUTED | Ruiz said on Monday that nothing had been settled as yet.",
        "STRICT | UNDECIDED | Ruiz said on Monday that nothing had been settled as yet.",
        "NORMAL | ATTRIBUTED | Ruiz was blunt.",
        "STRICT | ATTRIBUTED | Ruiz was blunt.",
      })
  void theSentenceBefore(Strictness strictness, Status expected, String before) {
    assertEquals(expected, only(strictness, before + " “We will listen to everybody.”").status());
  }

  private static Attribution only(Strictness strictness, String text) {
    Article article = ArticleFormats.forName("a.txt").parse(SourceText.of("a.txt", text));
    Attributor attributor = new Attributor(ENGLISH, strictness, KnownNames.NONE);
    return attributor
        .attribute(
            article, BlockTokens.of(article, ENGLISH), new QuotationFinder(ENGLISH).find(article))
        .get(0);
  }
}
