package org.quotecheck.rule.fact;

import java.util.Objects;
import org.quotecheck.finding.Place;
import org.quotecheck.finding.Severity;
import org.quotecheck.rule.RepositoryRule;

/**
 * Something small that a {@link RepositoryRule} keeps of an article. A fact lives until all
 * articles are read, so it holds no text but what the rule must compare.
 *
 * <p>Of facts with the same key and the same value only the first by place is kept: what a thousand
 * articles say in the same words takes the memory of one.
 *
 * @param <V> a small immutable value; its order and its {@code equals} agree
 * @param key facts that may belong together have the same key, such as a hash of quoted words
 * @param value what the rule compares
 * @param severity of a finding at this place
 * @param place where
 */
public record Fact<V extends Comparable<? super V>>(
    String key, V value, Severity severity, Place place) implements Comparable<Fact<V>> {
  public Fact {
    Objects.requireNonNull(key, "key must not be null");
    Objects.requireNonNull(value, "value must not be null");
    Objects.requireNonNull(severity, "severity must not be null");
    Objects.requireNonNull(place, "place must not be null");
  }

  /** The same fact under another key; a value that has several shares its place. */
  public Fact<V> under(String other) {
    return new Fact<>(other, value, severity, place);
  }

  /** By key, then place, then value. */
  @Override
  public int compareTo(Fact<V> other) {
    int byKey = key.compareTo(other.key);
    int byPlace = byKey != 0 ? byKey : place.compareTo(other.place);
    return byPlace != 0 ? byPlace : value.compareTo(other.value);
  }
}
