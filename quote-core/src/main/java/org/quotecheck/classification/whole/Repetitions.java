package org.quotecheck.classification.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationForm;
import org.quotecheck.quotation.QuotationPart;

/**
 * Finds quotations that are all there is in their paragraph and that a longer quotation of the
 * article repeats: crossheads and pull quotes that no markup tells from the text. Takes time linear
 * in the quotations.
 */
public final class Repetitions {
  /** Fewer words are said twice by chance. */
  private static final int FEWEST_WORDS = 4;

  /** How many quotations with the same first words are looked for. */
  private static final int MOST_PLACES = 8;

  /** More words than anybody sets as a crosshead. */
  private static final int MOST_WORDS = 60;

  private final Article article;
  private final List<KnownTokens> tokens;
  private final List<Quotation> all;

  /** The words of each quotation that may be repeated, as {@link KnownTokens#place}. */
  private final Map<Integer, int[]> wanted = new HashMap<>();

  /** Those quotations by their first words. */
  private final Map<Integer, List<Integer>> openings = new HashMap<>();

  private final BitSet firstWords = new BitSet();
  private final BitSet repeated = new BitSet();

  private Repetitions(Article article, List<KnownTokens> tokens, List<Quotation> all) {
    this.article = article;
    this.tokens = tokens;
    this.all = all;
  }

  /**
   * The quotations of {@code all} that are repeated.
   *
   * @param tokens those of each block
   */
  public static BitSet find(Article article, List<KnownTokens> tokens, List<Quotation> all) {
    Repetitions repetitions = new Repetitions(article, tokens, all);
    BitSet lone = repetitions.lone();
    for (int q = lone.nextSetBit(0); q >= 0; q = lone.nextSetBit(q + 1)) {
      repetitions.want(q);
    }
    for (int q = 0; q < all.size() && !repetitions.wanted.isEmpty(); q++) {
      if (!lone.get(q) && !all.get(q).isNested()) {
        repetitions.look(repetitions.words(all.get(q)));
      }
    }
    return repetitions.repeated;
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

  private int[] words(Quotation quotation) {
    IntStream.Builder found = IntStream.builder();
    for (QuotationPart part : quotation.parts()) {
      KnownTokens words = tokens.get(part.block());
      int end = words.indexAt(part.prose().end());
      for (int i = words.indexAt(part.prose().begin()); i < end; i++) {
        if (words.place(i) >= 0) {
          found.add(words.place(i));
        }
      }
    }
    return found.build().toArray();
  }

  private void want(int q) {
    int[] words = words(all.get(q));
    if (words.length >= FEWEST_WORDS && words.length <= MOST_WORDS) {
      List<Integer> same = openings.computeIfAbsent(opening(words, 0), k -> new ArrayList<>(1));
      if (same.size() < MOST_PLACES) {
        same.add(q);
        wanted.put(q, words);
        firstWords.set(words[0]);
      }
    }
  }

  /** A number for the first words from a place on, which others may have as well. */
  private static int opening(int[] words, int from) {
    int number = 0;
    for (int i = from; i < from + FEWEST_WORDS; i++) {
      number = 31 * number + words[i];
    }
    return number;
  }

  private void look(int[] words) {
    for (int i = 0; i + FEWEST_WORDS <= words.length; i++) {
      if (firstWords.get(words[i])) {
        for (int q : openings.getOrDefault(opening(words, i), List.of())) {
          int[] repeats = Objects.requireNonNull(wanted.get(q));
          int end = i + repeats.length;
          if (end <= words.length && Arrays.equals(words, i, end, repeats, 0, repeats.length)) {
            repeated.set(q);
          }
        }
      }
    }
  }
}
