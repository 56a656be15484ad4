package org.quotecheck.evidence.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.quotecheck.text.Span;

/**
 * The words of one quotation in the form in which they are looked for: a row of elements, each of
 * them a word or a place where something was left out or put in. Offsets count UTF-16 units of
 * {@link #text()}. Immutable and thread-safe.
 */
public final class Pattern {
  private static final int HEAVY = 3;

  private final String text;
  private final List<Element> elements;
  private final Set<Mark> marks;
  private final long[] hashes;
  private final long[] joined;
  private final int[] wordElements;
  private final int[] weights;
  private final int weight;

  /**
   * One element.
   *
   * @param word its plain form; empty if it is no word
   * @param span where it stands
   * @param mark {@link Mark#OMISSION} or {@link Mark#INSERTION} if it is no word; unused else
   * @param isWord whether it is a word
   */
  record Element(String word, Span span, Mark mark, boolean isWord) {}

  Pattern(
      String text, List<Element> elements, Set<Mark> marks, WordClasses classes, long[] joined) {
    this.text = text;
    this.elements = List.copyOf(elements);
    this.marks = Set.copyOf(marks);
    this.joined = joined;
    this.hashes =
        elements.stream()
            .mapToLong(e -> e.isWord() ? classes.cutter().hash(e.word()) : 0)
            .toArray();
    this.wordElements =
        IntStream.range(0, elements.size()).filter(i -> elements.get(i).isWord()).toArray();
    this.weights = elements.stream().mapToInt(e -> weight(e, classes)).toArray();
    this.weight = Arrays.stream(weights).sum();
  }

  private static int weight(Element element, WordClasses classes) {
    if (!element.isWord()) {
      return 0;
    }
    return classes.isLight(element.word()) ? 1 : HEAVY;
  }

  /**
   * The quotation, but for brackets around single letters and notes that a fault is no misprint.
   */
  public String text() {
    return text;
  }

  /** The number of elements. */
  public int size() {
    return elements.size();
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
    return !isWord(element) && elements.get(element).mark() == Mark.OMISSION;
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
    return elements.get(element).word();
  }

  /** Where an element stands. */
  public Span span(int element) {
    return elements.get(element).span();
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
