package org.quotecheck.rule.wording;

import org.quotecheck.article.Article;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokenizer;
import org.quotecheck.text.Tokens;

/** The words of an article's quotations, for messages and measures. Immutable and thread-safe. */
public final class Wording {
  /** Enough to know a quotation again, short enough for one line. */
  private static final int LONGEST = 40;

  private final Article article;

  /** The wording of one article. */
  public Wording(Article article) {
    this.article = article;
  }

  /** The number of words and numbers in all parts. */
  public int countWords(Quotation quotation) {
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

  /** What stands between the marks, with a line end between two parts. */
  public String inside(Quotation quotation) {
    StringBuilder inside = new StringBuilder();
    int last = quotation.parts().size() - 1;
    for (int i = 0; i <= last; i++) {
      String prose = prose(quotation.parts().get(i));
      int begin = i == 0 || reopens(quotation, i) ? quotation.openLength() : 0;
      int end = prose.length() - (i == last ? quotation.closeLength() : 0);
      inside.append(i == 0 ? "" : "\n").append(prose, Math.min(begin, end), end);
    }
    return inside.toString();
  }

  /**
   * Whether a part after the first one begins with the opening mark again.
   *
   * @param part the index of the part
   */
  public boolean reopens(Quotation quotation, int part) {
    String open = prose(quotation.first()).substring(0, quotation.openLength());
    return !open.isEmpty() && prose(quotation.parts().get(part)).startsWith(open);
  }

  /** Whether no word begins with a small letter, as in names and titles. */
  public boolean isCapitalised(Quotation quotation) {
    String inside = inside(quotation);
    boolean begins = true;
    int c;
    for (int i = 0; i < inside.length(); i += Character.charCount(c)) {
      c = inside.codePointAt(i);
      if (isSpace(c)) {
        begins = true;
      } else if (begins && Character.isLetterOrDigit(c)) {
        if (Character.isLowerCase(c)) {
          return false;
        }
        begins = false;
      }
    }
    return true;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** The first words without their marks, in marks of our own. */
  public String opening(Quotation quotation) {
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
  public static String after(SourceText source, int offset) {
    int end = source.line(source.position(offset).line()).end();
    int limit = Math.min(Math.max(offset, end), offset + 2 * LONGEST);
    return head(source.text().substring(offset, limit));
  }

  /** The last words of the line before {@code offset}. */
  public static String before(SourceText source, int offset) {
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
