package org.quotecheck.rule.builtin.repository;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.SimilarityInput;

/**
 * One version of what somebody said.
 *
 * @param speaker the person's name
 * @param text the plain words with spaces between them
 */
record Version(String speaker, String text) implements Comparable<Version> {
  private static final Comparator<Version> ORDER =
      Comparator.comparing(Version::text).thenComparing(Version::speaker);

  /** Of so many longest words every two are a key: what two versions share finds them. */
  private static final int RARE_WORDS = 4;

  private static final Comparator<String> RAREST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  /** What is longer is compared up to here. */
  private static final int MOST_WORDS = 300;

  private static final char LINE_END = '\n';

  static Version of(SaidWords said) {
    return new Version(said.speaker(), String.join(" ", compared(said)));
  }

  /** The words that are compared. */
  private static List<String> compared(SaidWords said) {
    return said.words().subList(0, Math.min(said.words().size(), MOST_WORDS));
  }

  /** Itself as a line of plain words, which holds no line end, and the name behind it. */
  String written() {
    return text + LINE_END + speaker;
  }

  /** What {@link #written} gives. */
  static Version read(String written) {
    int end = written.indexOf(LINE_END);
    return new Version(written.substring(end + 1), written.substring(0, end));
  }

  List<String> words() {
    return List.of(text.split(" ", -1));
  }

  /**
   * Keys of which two versions with few changes share at least one: the family name with every two
   * of the longest words. Long words are rare, so few unrelated quotations share two of them.
   */
  static List<String> keys(SaidWords said) {
    List<String> rare = rare(compared(said));
    String family = PersonNames.family(said.speaker());
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < rare.size(); i++) {
      for (int j = i + 1; j < rare.size(); j++) {
        keys.add(family + "|" + rare.get(i) + "|" + rare.get(j));
      }
    }
    return keys;
  }

  /** The longest words, each once, in the order of their letters. */
  private static List<String> rare(List<String> words) {
    List<String> rare = new ArrayList<>(RARE_WORDS + 1);
    for (String word : words) {
      int at = rare.size();
      while (at > 0 && RAREST_FIRST.compare(word, rare.get(at - 1)) < 0) {
        at--;
      }
      boolean again = at > 0 && rare.get(at - 1).equals(word);
      if (at < RARE_WORDS && !again) {
        rare.add(at, word);
        rare.subList(Math.min(RARE_WORDS, rare.size()), rare.size()).clear();
      }
    }
    rare.sort(Comparator.naturalOrder());
    return rare;
  }

  /**
   * Whether two versions have other words in the middle; more or less at either end is what every
   * reporter may choose.
   *
   * @param here the words of one
   * @param there the words of the other
   * @param most the greatest share of changed words, in per cent
   */
  static boolean differ(List<String> here, List<String> there, int most) {
    int limit = Math.max(1, Math.max(here.size(), there.size()) * most / 100);
    if (Math.abs(here.size() - there.size()) > limit || isCutOf(here, there, limit)) {
      return false;
    }
    int distance = new LevenshteinDistance(limit).apply(new Words(here), new Words(there));
    return distance > 0;
  }

  /** Whether the two are cut from the same words, each perhaps at both ends. */
  private static boolean isCutOf(List<String> here, List<String> there, int limit) {
    for (int shift = 0; shift <= limit; shift++) {
      if (startsAlike(here, there, shift) || startsAlike(there, here, shift)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one without its first words is the other, up to where the shorter ends. */
  private static boolean startsAlike(List<String> longer, List<String> other, int shift) {
    int length = Math.min(longer.size() - shift, other.size());
    return length > 0 && longer.subList(shift, shift + length).equals(other.subList(0, length));
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Version that && speaker.equals(that.speaker) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * speaker.hashCode() + text.hashCode();
  }

  /** Words as the distance counts them. */
  private record Words(List<String> list) implements SimilarityInput<String> {
    @Override
    public String at(int index) {
      return list.get(index);
    }

    @Override
    public int length() {
      return list.size();
    }
  }
}
