package org.quotecheck.classification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationForm;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokenizer;
import org.quotecheck.text.Tokens;

/**
 * Finds quotations that are all there is in their paragraph and that a longer quotation of the
 * article repeats: crossheads and pull quotes that no markup tells from the text. Takes time linear
 * in the quotations.
 */
final class Repetitions {
  /** Fewer words are said twice by chance. */
  private static final int FEWEST_WORDS = 4;

  /** How many places with the same first words are compared. */
  private static final int MOST_PLACES = 8;

  /** More words than anybody sets as a crosshead. */
  private static final int MOST_WORDS = 60;

  private final Article article;
  private final List<Quotation> all;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  private Repetitions(Article article, List<Quotation> all) {
    this.article = article;
    this.all = all;
  }

  /** The quotations of {@code all} that are repeated. */
  static BitSet find(Article article, List<Quotation> all) {
    Repetitions repetitions = new Repetitions(article, all);
    BitSet lone = repetitions.lone();
    BitSet repeated = new BitSet();
    if (lone.isEmpty() || lone.cardinality() == all.size()) {
      return repeated;
    }
    for (int q = 0; q < all.size(); q++) {
      if (!lone.get(q) && !all.get(q).isNested()) {
        repetitions.index(all.get(q));
      }
    }
    for (int q = lone.nextSetBit(0); q >= 0; q = lone.nextSetBit(q + 1)) {
      repeated.set(q, repetitions.isRepeated(repetitions.wordsOf(all.get(q).first())));
    }
    return repeated;
  }

  private BitSet lone() {
    BitSet lone = new BitSet();
    for (int q = 0; q < all.size(); q++) {
      lone.set(q, isLone(all.get(q)));
    }
    return lone;
  }

  private boolean isLone(Quotation quotation) {
    QuotationPart part = quotation.first();
    Block block = article.blocks().get(part.block());
    return quotation.form() == QuotationForm.INLINE
        && block.kind() == BlockKind.PARAGRAPH
        && quotation.parts().size() == 1
        && quotation.closeLength() > 0
        && part.prose().length() == block.text().strip().length();
  }

  private List<String> wordsOf(QuotationPart part) {
    String text = part.prose().of(article.blocks().get(part.block()).text());
    Tokens tokens = Tokenizer.tokenize(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      TokenKind kind = tokens.kind(i);
      if (kind == TokenKind.WORD || kind == TokenKind.NUMBER) {
        found.add(tokens.word(i).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
      }
    }
    return found;
  }

  private void index(Quotation quotation) {
    int begin = words.size();
    for (QuotationPart part : quotation.parts()) {
      words.addAll(wordsOf(part));
    }
    for (int i = begin; i + FEWEST_WORDS <= words.size(); i++) {
      String key = String.join(" ", words.subList(i, i + FEWEST_WORDS));
      List<Integer> same = places.computeIfAbsent(key, k -> new ArrayList<>());
      if (same.size() < MOST_PLACES) {
        same.add(i);
      }
    }
    words.add("");
  }

  private boolean isRepeated(List<String> wanted) {
    if (wanted.size() < FEWEST_WORDS || wanted.size() > MOST_WORDS) {
      return false;
    }
    String key = String.join(" ", wanted.subList(0, FEWEST_WORDS));
    for (int begin : places.getOrDefault(key, List.of())) {
      int end = begin + wanted.size();
      if (end <= words.size() && words.subList(begin, end).equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
