package org.quotecheck.classification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationForm;
import org.quotecheck.quotation.QuotationPart;

/**
 * Titles that the article has said to be titles, and that stand again where nothing says so: <i>The
 * film, “Dust,” opens on Friday. … “Dust” is out now.</i> Takes time linear in the quotations.
 */
final class RepeatedTitles {
  /** More words than a title has that is written again and again. */
  private static final int LONGEST = 8;

  private static final Classification AGAIN =
      new Classification(
          QuotationKind.TITLE, false, "The article has said before that it is a title.");

  private final List<KnownTokens> tokens;
  private final Set<String> titles = new HashSet<>();

  private RepeatedTitles(List<KnownTokens> tokens) {
    this.tokens = tokens;
  }

  /**
   * The classifications with titles for what is written like one of the titles before it.
   *
   * @param tokens those of each block
   * @param all the quotations, one a classification
   */
  static List<Classification> settle(
      List<KnownTokens> tokens, List<Quotation> all, List<Classification> classifications) {
    RepeatedTitles repeated = new RepeatedTitles(tokens);
    List<Classification> settled = new ArrayList<>(classifications.size());
    for (int q = 0; q < all.size(); q++) {
      settled.add(repeated.settle(all.get(q), classifications.get(q)));
    }
    return settled;
  }

  private Classification settle(Quotation quotation, Classification own) {
    if (own.kind() == QuotationKind.TITLE) {
      String words = words(quotation);
      if (!words.isEmpty() && Character.isUpperCase(words.charAt(0))) {
        titles.add(words);
      }
      return own;
    }
    boolean again =
        !titles.isEmpty()
            && own.kind().isStatement()
            && quotation.form() == QuotationForm.INLINE
            && titles.contains(words(quotation));
    return again ? AGAIN : own;
  }

  /** The words as written, with one space between; empty for what has too many. */
  private String words(Quotation quotation) {
    QuotationPart part = quotation.first();
    KnownTokens words = tokens.get(part.block());
    int from = words.indexAt(part.prose().begin() + quotation.openLength());
    int to = words.indexAt(part.prose().end() - quotation.closeLength());
    if (quotation.parts().size() > 1 || to - from > LONGEST) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (words.place(i) >= 0) {
        text.append(words.word(i)).append(' ');
      }
    }
    return text.toString();
  }
}
