package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationForm;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.quotation.Quotations;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokenizer;
import org.quotecheck.text.Tokens;

/**
 * Finds every name in an article, in one pass over its tokens.
 *
 * <p>Headlines in title case or capitals prove nothing by their capitals and are left out here.
 */
final class NameFinder {
  private final Article article;
  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final List<List<QuotationPart>> quoted;

  NameFinder(Article article, Quotations quotations, ArticleTokens tokens, Vocabulary vocabulary) {
    this.article = Objects.requireNonNull(article, "article must not be null");
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.quoted = new ArrayList<>();
    article.blocks().forEach(block -> quoted.add(new ArrayList<>(0)));
    for (Quotation quotation : quotations.all()) {
      if (!quotation.isNested() && quotation.form() == QuotationForm.INLINE) {
        quotation.parts().forEach(part -> quoted.get(part.block()).add(part));
      }
    }
  }

  /** The names in reading order. */
  List<Name> find() {
    List<Name> names = new ArrayList<>();
    for (int block = 0; block < tokens.blocks(); block++) {
      if (!isDisplay(block)) {
        find(block, names);
      }
    }
    return names;
  }

  /** The names in a text outside the blocks, such as the author in the metadata. */
  List<Name> findIn(String text) {
    Tokens words = Tokenizer.tokenize(text);
    List<Name> names = new ArrayList<>();
    NameCutter cutter = new NameCutter(words, vocabulary);
    int at = 0;
    while (at < words.size()) {
      if (NameRun.startsAt(words, at, vocabulary)) {
        NameRun run = NameRun.read(words, at, vocabulary);
        for (NameCutter.Cut cut : cutter.cut(run)) {
          names.add(name(-1, 0, run, cut, new Name.Signs(false, false, false, false, false, true)));
        }
        at = Math.max(run.end(), at + 1);
      } else {
        at++;
      }
    }
    return names;
  }

  /** Whether the block is a headline or other text whose capitals prove nothing. */
  boolean isDisplay(int block) {
    Block text = article.blocks().get(block);
    if (isShouted(text.text())) {
      return true;
    }
    return (text.kind() == BlockKind.HEADING || text.kind() == BlockKind.TITLE)
        && isTitleCase(tokens.of(block));
  }

  /** Mostly capitals, in more than a word or two. */
  private static boolean isShouted(String text) {
    int lower = 0;
    int upper = 0;
    int limit = Math.min(text.length(), 400);
    for (int i = 0; i < limit; i++) {
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return upper > 12 && upper > lower * 2;
  }

  /** Capitals on more than half of the words that could do without, the first one not counted. */
  private boolean isTitleCase(Tokens words) {
    int plain = 0;
    int capital = 0;
    for (int i = 1; i < words.size(); i++) {
      if (ArticleTokens.isUpper(words, i)) {
        capital++;
      } else if (ArticleTokens.isLower(words, i) && words.end(i) - words.begin(i) > 3) {
        plain++;
      }
    }
    return capital >= 2 && capital > plain * 2;
  }

  private void find(int block, List<Name> names) {
    Tokens words = tokens.of(block);
    NameCutter cutter = new NameCutter(words, vocabulary);
    int at = 0;
    while (at < words.size()) {
      if (NameRun.startsAt(words, at, vocabulary)) {
        NameRun run = NameRun.read(words, at, vocabulary);
        boolean opening = isOpening(block, words, at);
        for (NameCutter.Cut cut : cutter.cut(run)) {
          names.add(place(block, words, run, cut, opening));
        }
        at = Math.max(run.end(), at + 1);
      } else {
        at++;
      }
    }
  }

  /** Whether a capital is due here anyway: at the start of a sentence, quotation or label. */
  private boolean isOpening(int block, Tokens words, int at) {
    return tokens.sentenceStart(block, at) == at
        || ArticleTokens.is(words, at - 1, TokenKind.QUOTE_MARK)
        || ArticleTokens.is(words, at - 1, TokenKind.COLON)
        || ArticleTokens.is(words, at - 1, TokenKind.OPEN_BRACKET)
        || ArticleTokens.is(words, at - 1, TokenKind.DASH);
  }

  private Name place(int block, Tokens words, NameRun run, NameCutter.Cut cut, boolean opening) {
    int first = run.first(cut.from());
    int last = run.last(cut.to() - 1);
    boolean definite =
        Vocabulary.field(
                vocabulary.determiners, ArticleTokens.key(words, run.first(cut.from()) - 1), 0)
            .filter("definite"::equals)
            .isPresent();
    Name.Signs signs =
        new Name.Signs(
            cut.titled(),
            opening && cut.from() == 0,
            definite,
            ArticleTokens.is(words, last, TokenKind.POSSESSIVE),
            isQuoted(block, words.begin(first)),
            cut.sure());
    return name(block, tokens.sentence(block, first), run, cut, signs);
  }

  private Name name(int block, int sentence, NameRun run, NameCutter.Cut cut, Name.Signs signs) {
    return new Name(
        block,
        run.first(0),
        run.first(cut.from()),
        run.last(cut.to() - 1),
        sentence,
        cut.kind(),
        run.words(cut.from(), cut.to()),
        run.keys(cut.from(), cut.to()),
        cut.to() == run.size() ? run.nickname().toLowerCase(Locale.ROOT) : "",
        cut.roles(),
        cut.gender(),
        signs);
  }

  private boolean isQuoted(int block, int offset) {
    List<QuotationPart> parts = quoted.get(block);
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).prose().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < parts.size() && parts.get(low).prose().contains(offset);
  }
}
