package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Word;

/**
 * The words of a name as written, as keys and as the language knows them; one for all names of an
 * article that are written alike. Immutable and thread-safe.
 */
public final class NameWords {
  private final List<String> written;
  private final List<String> keys;
  private final @Nullable Word[] known;

  private NameWords(List<String> written, List<String> keys, @Nullable Word[] known) {
    this.written = List.copyOf(written);
    this.keys = List.copyOf(keys);
    this.known = known;
  }

  /** The words of a run from one to before another. */
  static NameWords of(NameRun run, int from, int to, Vocabulary vocabulary) {
    @Nullable Word[] known = new @Nullable Word[to - from];
    for (int i = 0; i < known.length; i++) {
      boolean mark = run.isAmpersand(from + i);
      known[i] = mark ? vocabulary.word(run.key(from + i)) : run.known(from + i);
    }
    return new NameWords(run.words(from, to), run.keys(from, to), known);
  }

  /** The same without the capitals of the first word of a story: <i>ANA Ruiz</i>. */
  NameWords calm(Vocabulary vocabulary) {
    if (!isLoud() || !vocabulary.isGiven(known[0])) {
      return this;
    }
    List<String> calm = new ArrayList<>(written);
    String first = written.get(0);
    calm.set(0, first.charAt(0) + first.substring(1).toLowerCase(Locale.ROOT));
    return new NameWords(calm, keys, known);
  }

  /** Whether the first word, and not the last, is written in capitals: <i>ANA Ruiz</i>. */
  public boolean isLoud() {
    return written.size() > 1
        && written.get(0).length() > 2
        && isUpper(written.get(0))
        && !NameRun.isAcronym(written.get(written.size() - 1));
  }

  private static boolean isUpper(String word) {
    int at = 0;
    while (at < word.length() && Character.isUpperCase(word.charAt(at))) {
      at++;
    }
    return at == word.length();
  }

  /** Words with their keys, at least one. */
  static NameWords of(List<String> written, List<String> keys, Vocabulary vocabulary) {
    @Nullable Word[] known = new @Nullable Word[keys.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = vocabulary.word(keys.get(i));
    }
    return new NameWords(written, keys, known);
  }

  /** Words as they are written, at least one. */
  static NameWords of(List<String> written, Vocabulary vocabulary) {
    List<String> keys = new ArrayList<>(written.size());
    for (String word : written) {
      keys.add(Vocabulary.key(word));
    }
    return of(written, keys, vocabulary);
  }

  /** By the keys, since Java's own number is slow to be given; no two are equal all the same. */
  @Override
  public int hashCode() {
    return keys.hashCode();
  }

  /** The number of words. */
  public int size() {
    return known.length;
  }

  /** The words as written. */
  public List<String> written() {
    return written;
  }

  /** The words as {@link Vocabulary#key}. */
  public List<String> keys() {
    return keys;
  }

  /** The key of word {@code i}. */
  public String key(int i) {
    return keys.get(i);
  }

  /** What the language knows by the key of word {@code i}; null if nothing. */
  public @Nullable Word known(int i) {
    return known[i];
  }

  /** The same with other keys, as many as there are words. */
  NameWords keyed(List<String> other) {
    return new NameWords(written, other, known);
  }

  /** The same without the first word; only for several words. */
  NameWords withoutFirst() {
    return new NameWords(
        written.subList(1, written.size()),
        keys.subList(1, keys.size()),
        Arrays.copyOfRange(known, 1, known.length));
  }
}
