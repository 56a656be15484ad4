package org.quotecheck.evidence.pattern;

import java.util.Arrays;
import java.util.Set;
import org.quotecheck.evidence.word.WordCutter;
import org.quotecheck.text.Span;

/**
 * The words of one quotation in the form in which they are looked for: a row of elements, each of
 * them a word or a place where something was left out or put in. Offsets count UTF-16 units of
 * {@link #text()}. Immutable and thread-safe.
 */
public final class Pattern {
  private static final int HEAVY = 3;

  private final String text;
  private final Set<Mark> marks;
  private final WordCutter cutter;

  /** Columns of the elements. */
  private final long[] hashes;

  private final long[] joined;
  private final int[] begins;
  private final int[] ends;
  private final int[] weights;
  private final boolean[] omissions;

  private final int[] wordElements;
  private final int weight;

  Pattern(String text, ElementRow elements, Set<Mark> marks, WordClasses classes) {
    this.text = text;
    this.marks = Set.copyOf(marks);
    this.cutter = classes.cutter();
    this.hashes = elements.hashes;
    this.begins = elements.begins;
    this.ends = elements.ends;
    this.omissions = elements.omissions;
    this.joined = new long[hashes.length];
    this.weights = new int[hashes.length];
    this.wordElements = wordElements(hashes);
    this.weight = compare(classes);
  }

  private static int[] wordElements(long[] hashes) {
    int[] elements = new int[hashes.length];
    int words = 0;
    for (int element = 0; element < hashes.length; element++) {
      elements[words] = element;
      words += hashes[element] == 0 ? 0 : 1;
    }
    return Arrays.copyOf(elements, words);
  }

  /** Says what each element weighs and which words may stand as one; what all of them weigh. */
  private int compare(WordClasses classes) {
    int all = 0;
    String before = "";
    for (int element : wordElements) {
      String word = word(element);
      weights[element] = classes.isLight(word) ? 1 : HEAVY;
      all += weights[element];
      boolean follows = element > 0 && isWord(element - 1);
      if (follows && Hyphens.join(text, ends[element - 1], begins[element])) {
        joined[element] = cutter.hash(before, word);
      }
      before = word;
    }
    return all;
  }

  /**
   * The quotation, but for brackets around single letters and notes that a fault is no misprint.
   */
  public String text() {
    return text;
  }

  /** The number of elements. */
  public int size() {
    return hashes.length;
  }

  /** The number of words that the speaker must have said. */
  public int words() {
    return wordElements.length;
  }

  /** The element of a word, both counted from 0. */
  public int element(int word) {
    return wordElements[word];
  }

  /** The marks of editing that it has. */
  public Set<Mark> marks() {
    return marks;
  }

  /** Whether an element is a word. */
  public boolean isWord(int element) {
    return hashes[element] != 0;
  }

  /** Whether words were left out at an element. */
  public boolean isOmission(int element) {
    return omissions[element];
  }

  /** The hash of a word; 0 for what is no word. */
  public long hash(int element) {
    return hashes[element];
  }

  /** The hash of a word and the one before it, written as one; 0 if no hyphen joins them. */
  public long joined(int element) {
    return joined[element];
  }

  /** The plain form of a word. */
  public String word(int element) {
    return cutter.plain(text.substring(begins[element], ends[element]));
  }

  /** Whether an element is a word that begins with a digit. */
  public boolean beginsWithDigit(int element) {
    return isWord(element) && Character.isDigit(text.codePointAt(begins[element]));
  }

  /** Where an element stands. */
  public Span span(int element) {
    return new Span(begins[element], ends[element]);
  }

  /** What an element counts for: a word that says much by itself as much as three that do not. */
  public int weight(int element) {
    return weights[element];
  }

  /** What all elements count for. */
  public int weight() {
    return weight;
  }

  /** Whether none of its words says much by itself. */
  public boolean isLight() {
    return weight == words();
  }

  /** Whether a word says little by itself. */
  public boolean isLight(int element) {
    return weights[element] < HEAVY;
  }
}
