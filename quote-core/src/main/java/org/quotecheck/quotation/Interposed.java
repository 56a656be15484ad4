package org.quotecheck.quotation;

import java.util.Locale;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;

/**
 * Tells lines that a page sets between two paragraphs of running text: captions, links to other
 * stories, advertisements. What is said goes on behind them. Immutable and thread-safe.
 */
public final class Interposed {
  /** Captions are short, and a line of a crosshead is shorter than most of them. */
  private static final int LONGEST = 400;

  private static final int LONGEST_CROSSHEAD = 60;
  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS_OPENING = 4;

  private final WordList openers;

  /** Lines by the word lists of {@code language}. */
  public Interposed(Language language) {
    openers = language.list("interposed-lines");
  }

  /** Whether a block is a caption, an advertisement or a link to another story. */
  public boolean isLine(Block block) {
    if (block.kind() == BlockKind.CAPTION) {
      return true;
    }
    String text = block.text().strip();
    return block.kind() == BlockKind.PARAGRAPH
        && !text.isEmpty()
        && text.length() <= LONGEST
        && (opens(text) || isCaption(text));
  }

  /**
   * Whether a block is such a line or a crosshead, which a plain text sets like a paragraph: {@code
   * Police seek witnesses}.
   */
  boolean isApart(Block block) {
    String text = block.text().strip();
    return isLine(block)
        || (block.kind() == BlockKind.PARAGRAPH
            && !text.isEmpty()
            && text.length() <= LONGEST_CROSSHEAD
            && isWithoutStop(text));
  }

  /** {@code READ MORE: New pier opens}, {@code Advertisement}. */
  private boolean opens(String text) {
    int colon = text.indexOf(':');
    String label = colon < 0 ? text : text.substring(0, colon);
    if (openers.contains(folded(label))) {
      return true;
    }
    int end = 0;
    for (int words = 0; words < MOST_WORDS_OPENING && end >= 0; words++) {
      end = text.indexOf(' ', end + 1);
      if (end > 0 && openers.fields(folded(text.substring(0, end))).contains("opens")) {
        return true;
      }
    }
    return false;
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** {@code Mayor Ana Ruiz at the pier (Ole Tarn/Harbour Images)}: words without a full stop. */
  private static boolean isCaption(String text) {
    return isWithoutStop(text) && text.split("\\s+", FEWEST_WORDS).length == FEWEST_WORDS;
  }

  private static boolean isWithoutStop(String text) {
    char last = text.charAt(text.length() - 1);
    return (Character.isLetterOrDigit(last) || last == ')')
        && !Character.isLowerCase(text.charAt(0));
  }
}
