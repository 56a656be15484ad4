package org.quotecheck.syntax;

import java.util.Arrays;

/**
 * Marks the noun phrases of a paragraph, without their complements: {@code the old county judge}.
 */
final class Chunker {
  /** More words than a noun phrase has; what goes on is cut here. */
  private static final int LONGEST = 60;

  /** More letters than a word has. */
  private static final int LONGEST_WORD = 200;

  /** Words for one noun phrase, at least, as a rule. */
  private static final int SPARSE = 3;

  private final Words words;
  private final int[] chunks;
  private int[] begins;
  private int[] ends;
  private int count;

  private Chunker(Words words) {
    this.words = words;
    this.chunks = new int[words.size];
    this.begins = new int[words.size / SPARSE + 2];
    this.ends = new int[begins.length];
  }

  /** Marks the noun phrases of all words. */
  static Chunker of(Words words) {
    Chunker chunker = new Chunker(words);
    int at = 0;
    while (at < words.size) {
      int end = chunker.end(at);
      if (end > at) {
        chunker.add(at, end);
      } else {
        chunker.chunks[at] = -1;
      }
      at = Math.max(at + 1, end);
    }
    return chunker;
  }

  private void add(int begin, int end) {
    if (count == begins.length) {
      begins = Arrays.copyOf(begins, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    begins[count] = begin;
    ends[count] = end;
    for (int i = begin; i < end; i++) {
      chunks[i] = count;
    }
    count++;
  }

  /** The number of the noun phrase of every word, in reading order; -1 outside. */
  int[] chunks() {
    return chunks;
  }

  /** The first word of every noun phrase, by its number; what is behind the last means nothing. */
  int[] begins() {
    return begins;
  }

  /** The word after the last of every noun phrase, likewise. */
  int[] ends() {
    return ends;
  }

  /** Where the noun phrase that begins at {@code from} ends; {@code from} if none begins. */
  private int end(int from) {
    WordClass first = words.classes[from];
    if (first.isPronoun()) {
      return from + 1;
    }
    if (!mayBegin(first)) {
      return from;
    }
    if (isDayOrYear(from)) {
      return from;
    }
    int at = from;
    while (is(at, WordClass.DETERMINER) || is(at, WordClass.POSSESSIVE_PRONOUN)) {
      at++;
    }
    int end = head(at);
    return end > at ? end : at > from ? at : from;
  }

  /** False for words with which no noun phrase begins whatever stands beside them. */
  private static boolean mayBegin(WordClass first) {
    return switch (first) {
      case CUE,
          VERB,
          AUXILIARY,
          PREPOSITION,
          OF,
          TO,
          CONJUNCTION,
          SUBORDINATOR,
          RELATIVE,
          ACCORDING,
          COMMA,
          COLON,
          STOP,
          DASH,
          OPEN,
          CLOSE ->
          false;
      default -> true;
    };
  }

  /** <i>Feb. 28</i>, <i>in 2015</i> right before a name, which is no part of the date. */
  private boolean isDayOrYear(int at) {
    boolean number = is(at, WordClass.NUMBER) && is(at + 1, WordClass.NAME);
    boolean year = is(at - 1, WordClass.PREPOSITION) && words.ends[at] - words.begins[at] == 4;
    return number && (year || is(at - 1, WordClass.TIME));
  }

  private int head(int from) {
    int at = from;
    int end = from;
    int limit = Math.min(words.size, from + LONGEST);
    while (at < limit) {
      WordClass c = words.classes[at];
      if (isNominal(at)) {
        end = ++at;
      } else if (isInside(at, end > from)) {
        at++;
      } else if (c == WordClass.POSSESSIVE && end == at && end > from) {
        end = ++at;
        while (is(at, WordClass.ADVERB)) {
          at++;
        }
      } else if (isNickname(at, end)) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isNominal(int at) {
    return words.classes[at].isNominal() && words.ends[at] - words.begins[at] <= LONGEST_WORD;
  }

  /**
   * Words that belong to a noun phrase only with a noun behind them: <i>a very old, growing …</i>,
   * <i>a Monday statement</i>, but not <i>that Monday Ruiz said</i>.
   */
  private boolean isInside(int at, boolean started) {
    boolean nominalNext = at + 1 < words.size && isNominal(at + 1);
    WordClass c = words.classes[at];
    if (c == WordClass.ADVERB || c == WordClass.PARTICIPLE) {
      boolean inside = c == WordClass.PARTICIPLE && started && is(at - 1, WordClass.NOUN);
      return nominalNext && at > 0 && (inside || chunkCanGoOn(at));
    }
    if (c == WordClass.TIME) {
      return nominalNext
          && at > 0
          && words.isCapital(at)
          && !is(at + 1, WordClass.NAME)
          && chunkCanGoOn(at);
    }
    boolean joint = c == WordClass.MARK && !words.isQuotation(at);
    return joint
        && started
        && nominalNext
        && (words.begins[at] == words.ends[at - 1] || isYearBehindName(at) || isAmpersand(at));
  }

  /** <i>Tarn &amp; Holm Ltd</i>: one name, but not with a title behind the sign. */
  private boolean isAmpersand(int mark) {
    return words.text.charAt(words.begins[mark]) == '&'
        && is(mark - 1, WordClass.NAME)
        && is(mark + 1, WordClass.NAME)
        && words.text.charAt(words.ends[mark + 1] - 1) != '.';
  }

  /** <i>Ana Ruiz ’09</i>: the year in which she left school. */
  private boolean isYearBehindName(int mark) {
    return is(mark - 1, WordClass.NAME)
        && is(mark + 1, WordClass.NUMBER)
        && words.begins[mark + 1] == words.ends[mark];
  }

  private boolean chunkCanGoOn(int at) {
    WordClass before = words.classes[at - 1];
    return before == WordClass.DETERMINER
        || before == WordClass.POSSESSIVE_PRONOUN
        || before == WordClass.POSSESSIVE;
  }

  /** {@code Robert “Bo” Tarn} is one name. */
  private boolean isNickname(int at, int end) {
    return end == at
        && words.isQuotation(at)
        && is(at - 1, WordClass.NAME)
        && is(at + 1, WordClass.NAME)
        && words.ends[at] - words.begins[at] <= 20
        && Character.isLetter(words.lastInside[at]);
  }

  private boolean is(int at, WordClass wordClass) {
    return at >= 0 && at < words.size && words.classes[at] == wordClass;
  }
}
