package org.quotecheck.classification;

import java.util.BitSet;
import java.util.List;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.Inline;
import org.quotecheck.article.InlineKind;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationForm;

/**
 * Tells the answers of an interview that is set without labels: each question is a paragraph or
 * heading of its own, and the answer behind it is a quotation of its own. Two such pairs prove it;
 * then an emphasised remark may stand for a question, and an answer may have several paragraphs.
 */
final class Interview {
  /** How many answered questions make an interview. */
  private static final int PAIRS = 2;

  /** UTF-16 units of a question that nothing marks as one, at most. */
  private static final int LONGEST = 200;

  private final List<Block> blocks;
  private final BitSet answering = new BitSet();

  private Interview(Article article) {
    blocks = article.blocks();
  }

  /** The numbers of the quotations that are answers; empty if the article is no interview. */
  static BitSet answers(Article article, List<Quotation> quotations) {
    return new Interview(article).find(quotations);
  }

  private BitSet find(List<Quotation> quotations) {
    BitSet found = new BitSet();
    int pairs = 0;
    for (Quotation quotation : quotations) {
      int block = quotation.first().block();
      boolean asked = block > 0 && isAlone(quotation) && isQuestion(blocks.get(block - 1));
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
            || isQuestion(blocks.get(before))
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

  private static boolean isQuestion(Block block) {
    String text = block.text().strip();
    boolean set = block.kind() == BlockKind.HEADING || isEmphasised(block);
    boolean plain = block.kind() == BlockKind.PARAGRAPH && isOneSentence(text);
    return text.endsWith("?") && (set || plain);
  }

  private static boolean isOneSentence(String text) {
    int stop = Math.max(text.indexOf(". "), text.indexOf("! "));
    return text.length() <= LONGEST && stop < 0;
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
