package org.quotecheck.rule.builtin;

import org.quotecheck.article.Article;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokenizer;
import org.quotecheck.text.Tokens;

/** The words of quotations, for messages and measures. */
final class Wording {
  /** Enough to know a quotation again, short enough for one line. */
  private static final int LONGEST = 40;

  private final Article article;

  Wording(Article article) {
    this.article = article;
  }

  /** The number of words and numbers in all parts. */
  int countWords(Quotation quotation) {
    return quotation.parts().stream().mapToInt(part -> countWords(prose(part))).sum();
  }

  private static int countWords(String prose) {
    Tokens tokens = Tokenizer.tokenize(prose);
    int words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == TokenKind.WORD || tokens.kind(i) == TokenKind.NUMBER) {
        words++;
      }
    }
    return words;
  }

  /** The first words without their marks, in marks of our own. */
  String opening(Quotation quotation) {
    String prose = prose(quotation.first());
    boolean whole = quotation.parts().size() == 1;
    int end = prose.length() - (whole ? quotation.closeLength() : 0);
    int begin = Math.min(quotation.openLength(), end);
    return head(prose.substring(begin, Math.min(end, begin + 2 * LONGEST)));
  }

  private String prose(QuotationPart part) {
    return part.prose().of(article.blocks().get(part.block()).text());
  }

  /** The first words from {@code offset} on, up to the end of the line. */
  static String after(SourceText source, int offset) {
    int end = source.line(source.position(offset).line()).end();
    int limit = Math.min(Math.max(offset, end), offset + 2 * LONGEST);
    return head(source.text().substring(offset, limit));
  }

  /** The last words of the line before {@code offset}. */
  static String before(SourceText source, int offset) {
    int begin = source.line(source.position(offset).line()).begin();
    int limit = Math.max(Math.min(begin, offset), offset - 2 * LONGEST);
    return tail(source.text().substring(limit, offset));
  }

  private static String head(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return "“" + line + "”";
    }
    int cut = line.lastIndexOf(' ', LONGEST);
    return "“" + line.substring(0, cut > 0 ? cut : LONGEST).strip() + "…”";
  }

  private static String tail(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return "“" + line + "”";
    }
    int cut = line.indexOf(' ', line.length() - LONGEST);
    return "“…" + line.substring(cut > 0 ? cut : line.length() - LONGEST).strip() + "”";
  }
}
