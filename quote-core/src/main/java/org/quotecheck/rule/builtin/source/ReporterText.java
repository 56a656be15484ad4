package org.quotecheck.rule.builtin.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.InlineKind;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.text.Span;
import org.quotecheck.text.TokenKind;

/**
 * The words of one paragraph or list item as the reporter's own: those inside quotations are
 * marked.
 */
final class ReporterText {
  /** How many tokens of its sentence are looked at on each side of a word: more than most have. */
  private static final int REACH = 40;

  private final int index;
  private final Block block;
  private final KnownTokens tokens;
  private final BitSet quoted;

  private ReporterText(int index, Block block, KnownTokens tokens, BitSet quoted) {
    this.index = index;
    this.block = block;
    this.tokens = tokens;
    this.quoted = quoted;
  }

  /** Every paragraph and list item, in reading order. */
  static List<ReporterText> of(AnalyzedArticle analyzed) {
    List<Block> blocks = analyzed.article().blocks();
    List<List<Span>> spans = quotedSpans(analyzed, blocks.size());
    List<ReporterText> texts = new ArrayList<>();
    for (int b = 0; b < blocks.size(); b++) {
      BlockKind kind = blocks.get(b).kind();
      if (kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM) {
        texts.add(read(b, blocks.get(b), analyzed.tokens().of(b), spans.get(b)));
      }
    }
    return texts;
  }

  private static List<List<Span>> quotedSpans(AnalyzedArticle analyzed, int blocks) {
    List<List<Span>> spans = new ArrayList<>();
    for (int b = 0; b < blocks; b++) {
      spans.add(new ArrayList<>(0));
    }
    for (Quotation quotation : analyzed.quotations().all()) {
      for (QuotationPart part : quotation.parts()) {
        spans.get(part.block()).add(part.prose());
      }
    }
    return spans;
  }

  private static ReporterText read(int index, Block block, KnownTokens tokens, List<Span> spans) {
    BitSet quoted = new BitSet(tokens.size());
    spans.forEach(s -> quoted.set(tokens.indexAt(s.begin()), tokens.indexAt(s.end())));
    return new ReporterText(index, block, tokens, quoted);
  }

  /** The index of the block in the article. */
  int block() {
    return index;
  }

  /** The number of tokens. */
  int size() {
    return tokens.size();
  }

  /** Whether a part of a quotation stands in the block. */
  boolean hasQuotation() {
    return !quoted.isEmpty();
  }

  /** Whether the token exists and is a word or number of the reporter's own. */
  boolean isWord(int i) {
    return isOwn(i) && (tokens.kind(i) == TokenKind.WORD || tokens.kind(i) == TokenKind.NUMBER);
  }

  /** Whether the token exists and is of this kind and the reporter's own. */
  boolean is(int i, TokenKind kind) {
    return isOwn(i) && tokens.kind(i) == kind;
  }

  /** Whether the token exists and stands outside all quotations. */
  boolean isOwn(int i) {
    return i >= 0 && i < tokens.size() && !quoted.get(i);
  }

  /** The characters of a token. */
  String written(int i) {
    return tokens.word(i);
  }

  /** The first character of a token. */
  char first(int i) {
    return tokens.text().charAt(tokens.begin(i));
  }

  /** The number of characters of a token. */
  int length(int i) {
    return tokens.end(i) - tokens.begin(i);
  }

  /** The word of the language at a token; null for any other and for what is not the reporter's. */
  @Nullable Word known(int i) {
    return isOwn(i) ? tokens.known(i) : null;
  }

  /** The word in lower case with a plain apostrophe; empty for anything but an own word. */
  String key(int i) {
    return isWord(i) ? tokens.folded(i) : "";
  }

  /** Whether the word begins with a capital. */
  boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(first(i));
  }

  /** The tokens {@code from} to {@code to}, exclusive, as the reader sees them, on one line. */
  String text(int from, int to) {
    return tokens.text().substring(tokens.begin(from), tokens.end(to - 1)).replaceAll("\\s+", " ");
  }

  /** Where the tokens {@code from} to {@code to}, exclusive, stand in the source. */
  Span source(int from, int to) {
    return block.prose().toSource(new Span(tokens.begin(from), tokens.end(to - 1)));
  }

  /** Whether a word of the sentence around a token has the field in a list. */
  boolean hasInSentence(int at, WordList list, String field) {
    int begin = at;
    while (begin > 0 && begin > at - REACH && !is(begin - 1, TokenKind.STOP)) {
      begin--;
    }
    int end = Math.min(tokens.size(), at + REACH);
    for (int i = begin; i < end && (i < at || !is(i, TokenKind.STOP)); i++) {
      Word word = known(i);
      if (word != null && word.fields(list).contains(field)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a part of a quotation stands in the sentence around a token. */
  boolean hasQuotationInSentence(int at) {
    int begin = at;
    while (begin > 0 && begin > at - REACH && !is(begin - 1, TokenKind.STOP)) {
      begin--;
    }
    int end = at + 1;
    while (end < tokens.size() && end < at + REACH && !is(end - 1, TokenKind.STOP)) {
      end++;
    }
    int first = quoted.nextSetBit(begin);
    return first >= 0 && first < end;
  }

  /** Whether a word with a capital stands in the rest of the sentence. */
  boolean hasCapitalBehind(int from) {
    for (int i = from; i < tokens.size() && i < from + REACH && !is(i, TokenKind.STOP); i++) {
      if (isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where the sentence around a token stands in the source, as far as it is looked at. */
  Span sentence(int at) {
    int begin = at;
    while (begin > 0 && begin > at - REACH && !is(begin - 1, TokenKind.STOP)) {
      begin--;
    }
    int end = at + 1;
    while (end < tokens.size() && end < at + REACH && !is(end - 1, TokenKind.STOP)) {
      end++;
    }
    Span prose = new Span(tokens.begin(begin), tokens.end(end - 1));
    return withMarkup(block.prose().toSource(prose), begin);
  }

  /** The markup before the first word of a block belongs to its sentence. */
  private Span withMarkup(Span sentence, int firstToken) {
    return firstToken == 0
        ? new Span(Math.min(block.span().begin(), sentence.begin()), sentence.end())
        : sentence;
  }

  /** Whether a link stands within reach of a token. */
  boolean hasLinkNear(int at) {
    int begin = tokens.begin(Math.max(0, at - REACH));
    int end = tokens.end(Math.min(tokens.size() - 1, at + REACH));
    return block.inlines().stream()
        .anyMatch(i -> i.kind() == InlineKind.LINK && i.prose().overlaps(new Span(begin, end)));
  }
}
