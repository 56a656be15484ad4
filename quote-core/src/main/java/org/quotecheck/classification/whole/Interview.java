package org.quotecheck.classification.whole;

import java.util.BitSet;
import java.util.List;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.Inline;
import org.quotecheck.article.InlineKind;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.WordList;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationForm;

/**
 * Tells the answers of an interview that is set without labels: each question is a paragraph or
 * heading of its own, and the answer behind it is a quotation of its own. Two such pairs prove it;
 * then an emphasised remark may stand for a question, and an answer may have several paragraphs.
 */
public final class Interview {
  /** How many answered questions make an interview. */
  private static final int PAIRS = 2;

  /** UTF-16 units of a question that nothing marks as one, at most. */
  private static final int LONGEST = 200;

  private final List<Block> blocks;
  private final List<KnownTokens> tokens;
  private final WordList addresses;
  private final BitSet answering = new BitSet();

  private Interview(Article article, List<KnownTokens> tokens, WordList addresses) {
    this.blocks = article.blocks();
    this.tokens = tokens;
    this.addresses = addresses;
  }

  /**
   * The numbers of the quotations that are answers; empty if the article is no interview.
   *
   * @param tokens those of each block
   * @param addresses words by which somebody is spoken to
   */
  public static BitSet answers(
      Article article, List<KnownTokens> tokens, WordList addresses, List<Quotation> quotations) {
    return new Interview(article, tokens, addresses).find(quotations);
  }

  private BitSet find(List<Quotation> quotations) {
    BitSet found = new BitSet();
    int pairs = 0;
    for (Quotation quotation : quotations) {
      int block = quotation.first().block();
      boolean asked = block > 0 && isAlone(quotation) && isQuestion(block - 1);
      pairs += asked ? 1 : 0;
    }
    for (int q = 0; pairs >= PAIRS && q < quotations.size(); q++) {
      Quotation quotation = quotations.get(q);
      if (isAlone(quotation) && isAnswer(quotation)) {
        answering.set(quotation.first().block(), quotation.last().block() + 1);
        found.set(q);
      }
    }
    return found;
  }

  private boolean isAnswer(Quotation quotation) {
    int before = quotation.first().block() - 1;
    return before >= 0
        && (answering.get(before)
            || endsInQuestion(blocks.get(before))
            || isEmphasised(blocks.get(before)));
  }

  /** Whether a quotation in marks is all there is in the paragraphs that it stands in. */
  private boolean isAlone(Quotation quotation) {
    if (quotation.form() != QuotationForm.INLINE || quotation.isNested()) {
      return false;
    }
    Block first = blocks.get(quotation.first().block());
    String last = blocks.get(quotation.last().block()).text();
    return first.kind() == BlockKind.PARAGRAPH
        && opens(first.text(), quotation.first().prose().begin())
        && closes(last, quotation.last().prose().end());
  }

  /** Whether nothing but space stands before; seldom looks at more than one character. */
  private static boolean opens(String text, int begin) {
    int at = begin;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at == 0;
  }

  private static boolean closes(String text, int end) {
    int at = end;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  private boolean isQuestion(int number) {
    Block block = blocks.get(number);
    if (!endsInQuestion(block)) {
      return false;
    }
    String text = block.text().strip();
    boolean set = block.kind() == BlockKind.HEADING || isEmphasised(block);
    boolean plain = block.kind() == BlockKind.PARAGRAPH && text.length() <= LONGEST;
    return set || (plain && (isOneSentence(text) || addressesSomebody(number)));
  }

  private static boolean endsInQuestion(Block block) {
    String text = block.text();
    return closes(text, text.lastIndexOf('?') + 1) && text.indexOf('?') >= 0;
  }

  private static boolean isOneSentence(String text) {
    return Math.max(text.indexOf(". "), text.indexOf("! ")) < 0;
  }

  /** <i>Your new book is set on an island. Why?</i> */
  private boolean addressesSomebody(int block) {
    KnownTokens words = tokens.get(block);
    for (int i = 0; i < words.size(); i++) {
      if (addresses.contains(words.known(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a paragraph is in bold or italics from end to end. */
  private static boolean isEmphasised(Block block) {
    if (block.kind() != BlockKind.PARAGRAPH || block.inlines().size() != 1) {
      return false;
    }
    Inline inline = block.inlines().get(0);
    boolean emphasis = inline.kind() == InlineKind.STRONG || inline.kind() == InlineKind.EMPHASIS;
    return emphasis && inline.prose().length() >= block.text().strip().length();
  }
}
