package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.language.Gender;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;

/**
 * Headlines in title case or capitals, whose capitals prove nothing. All that is read from them is
 * a given name before a surname that the article knows already. Immutable.
 */
final class DisplayText {
  private static final int SHOWN = 400;
  private static final int LONGEST_HEADLINE = 30;

  /** The words with capitals for a long one without, at least. */
  private static final int PLAIN = 8;

  private final Article article;
  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final BitSet blocks = new BitSet();

  DisplayText(Article article, ArticleTokens tokens, Vocabulary vocabulary) {
    this.article = article;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    for (int block = 0; block < tokens.blocks(); block++) {
      blocks.set(block, judge(block));
    }
  }

  /** Whether the capitals of a block prove nothing. */
  boolean is(int block) {
    return blocks.get(block);
  }

  private boolean judge(int block) {
    Block text = article.blocks().get(block);
    KnownTokens words = tokens.of(block);
    return (!isMostlySmall(words) && isShouted(text.text()))
        || isTitleCase(words, isHeadline(text));
  }

  private static boolean isHeadline(Block block) {
    return switch (block.kind()) {
      case HEADING, TITLE -> true;
      default -> false;
    };
  }

  /**
   * Whether the small letters of plain words are so many that capitals cannot be twice as many:
   * that tells most blocks without reading their letters.
   */
  private static boolean isMostlySmall(KnownTokens words) {
    int limit = Math.min(words.text().length(), SHOWN);
    int small = 0;
    for (int i = 0; i < words.size() && words.end(i) <= limit && 3 * small < limit; i++) {
      if (words.isPlain(i)) {
        small += words.end(i) - words.begin(i) - 1;
      }
    }
    return small > 0 && 3 * small >= limit;
  }

  /** Mostly capitals, in more than a word or two. */
  private static boolean isShouted(String text) {
    int lower = 0;
    int upper = 0;
    int limit = Math.min(text.length(), SHOWN);
    for (int i = 0; i < limit && (lower == 0 || upper + limit - i > lower * 2); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        lower++;
      } else {
        lower += Character.isLowerCase(c) ? 1 : 0;
        upper += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    return upper > 12 ? upper > lower * 2 : upper > 4 && lower == 0;
  }

  /**
   * Capitals on most of the words that could do without. A paragraph has to be as short as a
   * headline, to have hardly a long word without, and a capital where no name has one.
   */
  private boolean isTitleCase(KnownTokens words, boolean headline) {
    if (!headline && words.size() > LONGEST_HEADLINE) {
      return false;
    }
    int plain = 0;
    int capital = 0;
    int common = 0;
    int most = headline ? words.size() / 2 : words.size() / PLAIN;
    for (int i = 1; i < words.size() && plain <= most; i++) {
      if (ArticleTokens.isUpper(words, i)) {
        capital++;
        common += isCommon(words.known(i)) ? 1 : 0;
      } else if (ArticleTokens.isLower(words, i) && words.end(i) - words.begin(i) > 3) {
        plain++;
      }
    }
    return headline
        ? capital >= 2 && capital > plain * 2
        : capital >= 4 && capital > plain * PLAIN && common > 0;
  }

  private boolean isCommon(@Nullable Word key) {
    return vocabulary.has(ListName.COMMON, key)
        && !vocabulary.has(ListName.DAYS, key)
        && !vocabulary.has(ListName.OPENERS, key)
        && !vocabulary.isGiven(key);
  }

  /** The names of a headline: a given name and what follows up to a surname the article knows. */
  List<Name> names(int block, Set<String> wanted) {
    KnownTokens words = tokens.of(block);
    List<Name> names = new ArrayList<>(0);
    for (int i = 0; i < words.size(); i++) {
      if (vocabulary.isGiven(words.known(i))) {
        int last = surname(words, i, wanted);
        if (last > i) {
          names.add(name(block, words, i, last + 1));
        }
      }
    }
    return names;
  }

  private int surname(KnownTokens words, int given, Set<String> wanted) {
    for (int i = given + 1; i <= given + 3 && ArticleTokens.isUpper(words, i); i++) {
      if (wanted.contains(words.key(i))) {
        return i;
      }
    }
    return given;
  }

  private Name name(int block, KnownTokens words, int first, int last) {
    List<String> written = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (int i = first; i < last; i++) {
      written.add(words.word(i));
      keys.add(words.key(i));
    }
    Name.Signs signs = new Name.Signs(true, false, false, false, true);
    return new Name(
        block,
        first,
        first,
        last,
        Name.Kind.PERSON,
        "",
        NameWords.of(written, keys, vocabulary),
        "",
        List.of(),
        Gender.UNKNOWN,
        signs);
  }
}
