package org.quotecheck.attribution.sieve;

import java.util.Optional;
import org.quotecheck.article.BlockKind;
import org.quotecheck.attribution.sentence.SignatureLines;
import org.quotecheck.attribution.sentence.Signatures;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Language;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Carriers;
import org.quotecheck.text.Span;
import org.quotecheck.text.TokenKind;

/**
 * A dash and a name behind the quotation, in the same block or as the next one: {@code “We ran.” —
 * Ana Ruiz}. Without a dash the name of a person and what they are is all that stands there: {@code
 * “We ran.” Ana Ruiz, cook.}
 */
final class DashCreditSieve implements Sieve {
  /** A credit line is short: a name, a role, a place. */
  private static final int LONGEST = 16;

  private final Carriers carriers;
  private final Signatures signatures;
  private final SignatureLines lines;

  DashCreditSieve(Language language) {
    this.carriers = new Carriers(language);
    this.signatures = new Signatures(language);
    this.lines = new SignatureLines(language);
  }

  @Override
  public String name() {
    return "dash-credit";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    QuotationPart last = context.quotation(quotation).last();
    Paragraph p = context.paragraph(last.block());
    int behind = p.wordAt(last.prose().end());
    if (behind < p.size()) {
      Optional<Answer> credit =
          p.is(behind, WordClass.DASH) ? credit(p, behind) : creditOfParagraph(p);
      return credit.isPresent() ? credit : signature(p, behind);
    }
    Optional<Answer> credit = creditOfNext(last.block() + 1, context);
    return credit.isPresent() || !p.isQuotationsOnly()
        ? credit
        : lines
            .below(context.article(), context.blocks(), last.block())
            .map(line -> signed(line.block(), context.paragraph(line.block()), line.prose()));
  }

  private Optional<Answer> creditOfNext(int next, AttributionContext context) {
    if (next >= context.blockCount()
        || !canCredit(context.block(next).kind())
        || !opensWithDash(context.blocks().tokens(next))) {
      return Optional.empty();
    }
    Paragraph line = context.paragraph(next);
    return line.is(0, WordClass.DASH) ? credit(line, 0) : Optional.empty();
  }

  /** The credit at the end of a paragraph that a quotation opens stands for all of it. */
  private Optional<Answer> creditOfParagraph(Paragraph p) {
    int last = p.size() - 1;
    int limit = Math.max(0, last - LONGEST - 1);
    while (last > limit && p.quotation(last) < 0) {
      last--;
    }
    boolean opens = last > 0 && p.quotation(last) >= 0 && p.quotation(0) >= 0;
    return opens && p.is(last + 1, WordClass.DASH) ? credit(p, last + 1) : Optional.empty();
  }

  /** {@code “We ran.” (Ana Ruiz, Harlow)}: all that stands behind the quotation of a block. */
  private Optional<Answer> signature(Paragraph p, int behind) {
    if (p.size() - behind > Signatures.LONGEST || !isQuotations(p, behind)) {
      return Optional.empty();
    }
    boolean bracket = p.is(behind, WordClass.OPEN);
    int from = bracket || p.is(behind, WordClass.COMMA) ? behind + 1 : behind;
    int to = bracket ? closing(p) : p.size();
    boolean parted = from > behind || p.endsWithStop(behind - 1) || Signatures.isNewLine(p, behind);
    int end = parted ? signatures.nameEnd(p, from, to) : from;
    return end > from ? Optional.of(signed(p.block(), p, p.span(from, end))) : Optional.empty();
  }

  private static boolean isQuotations(Paragraph p, int to) {
    for (int i = 0; i < to; i++) {
      if (p.quotation(i) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The bracket that ends a block, with a stop behind it or without. */
  private static int closing(Paragraph p) {
    int last = p.size() - 1;
    int close = p.is(last, WordClass.STOP) ? last - 1 : last;
    return p.is(close, WordClass.CLOSE) ? close : 0;
  }

  private Answer signed(int block, Paragraph p, Span prose) {
    String reason = "Nothing but “" + prose.of(p.text()) + "” is under it or behind it.";
    return Answers.byLayout(name(), block, prose, reason);
  }

  /** Told by the tokens, since most blocks do not, and no words of theirs are wanted. */
  private static boolean opensWithDash(KnownTokens tokens) {
    return tokens.size() > 0 && tokens.kind(0) == TokenKind.DASH;
  }

  private static boolean canCredit(BlockKind kind) {
    return kind == BlockKind.PARAGRAPH || kind == BlockKind.CREDIT || kind == BlockKind.CAPTION;
  }

  /** A name right behind the dash, and little else up to the next quotation or the end. */
  private Optional<Answer> credit(Paragraph p, int dash) {
    int from = dash + 1;
    if (!p.inChunk(from)) {
      return Optional.empty();
    }
    int to = p.chunkEnd(from);
    int end = to;
    boolean verb = false;
    while (end < p.size() && p.quotation(end) < 0 && end - from <= LONGEST) {
      verb |= p.wordClass(end).isFinite();
      end++;
    }
    boolean name = false;
    for (int i = from; i < to; i++) {
      name |= p.is(i, WordClass.NAME);
    }
    if (!name || verb || end - from > LONGEST) {
      return Optional.empty();
    }
    int owned = carriers.ownerEnd(p, from, to);
    Span prose = p.span(from, owned < to ? owned - 1 : to);
    return Optional.of(
        Answers.byLayout(
            name(), p.block(), prose, "The dash behind it credits “" + prose.of(p.text()) + "”."));
  }
}
