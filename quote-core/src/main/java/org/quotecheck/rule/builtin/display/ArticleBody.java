package org.quotecheck.rule.builtin.display;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.rule.wording.PlainWords;

/** The words of an article without what is shown above or beside them. Immutable. */
final class ArticleBody {
  /** No quotation on display is longer; the rest of a longer one is not compared. */
  private static final int MOST_WORDS = 100;

  private final List<String> words;
  private final String joined;

  private ArticleBody(List<String> words) {
    this.words = words;
    this.joined = joined(words);
  }

  /** The running text: paragraphs, lists, tables, captions, block quotes, subheadings. */
  static ArticleBody of(Article article) {
    List<String> words = new ArrayList<>();
    int headline = headline(article);
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      if (b != headline && !block.isPullQuote() && !isDisplay(block.kind())) {
        words.addAll(PlainWords.of(block.text()));
      }
    }
    return new ArticleBody(words);
  }

  private static boolean isDisplay(BlockKind kind) {
    return kind == BlockKind.TITLE || kind == BlockKind.DESCRIPTION;
  }

  /** The index of the heading that stands before all text; -1 if there is none. */
  static int headline(Article article) {
    for (int b = 0; b < article.blocks().size(); b++) {
      BlockKind kind = article.blocks().get(b).kind();
      if (kind == BlockKind.HEADING) {
        return b;
      }
      if (!isDisplay(kind)) {
        return -1;
      }
    }
    return -1;
  }

  /** The number of words. */
  int size() {
    return words.size();
  }

  /** Whether all pieces stand in it, one behind the other. */
  boolean contains(List<List<String>> pieces) {
    int from = 0;
    for (List<String> piece : pieces) {
      String wanted = joined(first(piece));
      int at = joined.indexOf(wanted, from);
      if (at < 0) {
        return false;
      }
      from = at + wanted.length() - 1;
    }
    return true;
  }

  private static List<String> first(List<String> piece) {
    return piece.subList(0, Math.min(piece.size(), MOST_WORDS));
  }

  private static String joined(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }

  /** The stretch of the same length that shares most words, if that is at least half of them. */
  Optional<List<String>> nearest(List<String> quoted) {
    List<String> wanted = first(quoted);
    int length = Math.min(wanted.size(), words.size());
    Shared shared = new Shared(wanted);
    int best = 0;
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      shared.add(words.get(i));
      if (i >= length) {
        shared.remove(words.get(i - length));
      }
      if (shared.count > best) {
        best = shared.count;
        at = Math.max(0, i + 1 - length);
      }
    }
    boolean near = wanted.size() > 1 && best * 2 >= wanted.size();
    return near ? Optional.of(words.subList(at, at + length)) : Optional.empty();
  }

  /** How many of the wanted words a moving stretch has. Not thread-safe. */
  private static final class Shared {
    private final Map<String, Integer> missing = new HashMap<>();
    private int count;

    Shared(List<String> wanted) {
      wanted.forEach(word -> missing.merge(word, 1, Integer::sum));
    }

    void add(String word) {
      Integer left = missing.get(word);
      if (left != null) {
        count += left > 0 ? 1 : 0;
        missing.put(word, left - 1);
      }
    }

    void remove(String word) {
      Integer left = missing.get(word);
      if (left != null) {
        count -= left >= 0 ? 1 : 0;
        missing.put(word, left + 1);
      }
    }
  }
}
