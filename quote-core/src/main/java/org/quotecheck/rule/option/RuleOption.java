package org.quotecheck.rule.option;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing about a rule that settings may change. Immutable.
 *
 * @param <T> the type of its values
 */
public sealed interface RuleOption<T> {
  /**
   * The name in settings: letters and digits, the first in lower case, such as {@code minWords}.
   */
  String name();

  /** The value where settings say nothing. */
  T byDefault();

  /** What it does, in one line. */
  String doc();

  /** The legal values, to follow "must be": {@code a whole number from 1 to 20}. */
  String legalValues();

  /**
   * The value that a setting gives.
   *
   * @param given a {@code Boolean}, an {@code Integer}, a {@code String} or a list of them
   * @return empty if it is not legal
   */
  Optional<T> read(Object given);

  /** A value as settings write it. */
  default String text(T value) {
    return String.valueOf(value);
  }

  /** Yes or no. */
  record Flag(String name, Boolean byDefault, String doc) implements RuleOption<Boolean> {
    public Flag {
      Names.check(name, doc);
      Objects.requireNonNull(byDefault, "byDefault must not be null");
    }

    @Override
    public String legalValues() {
      return "true or false";
    }

    @Override
    public Optional<Boolean> read(Object given) {
      return given instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }
  }

  /**
   * A whole number.
   *
   * @param least the least legal value
   * @param most the greatest legal value
   */
  record WholeNumber(String name, Integer byDefault, int least, int most, String doc)
      implements RuleOption<Integer> {
    public WholeNumber {
      Names.check(name, doc);
      if (byDefault < least || byDefault > most) {
        throw new IllegalArgumentException("the default of " + name + " is not legal");
      }
    }

    @Override
    public String legalValues() {
      return "a whole number from " + least + " to " + most;
    }

    @Override
    public Optional<Integer> read(Object given) {
      return given instanceof Integer number && number >= least && number <= most
          ? Optional.of(number)
          : Optional.empty();
    }
  }

  /** One of a few words: the constants of an enum, in lower case with hyphens. */
  record Choice<E extends Enum<E>>(String name, E byDefault, String doc) implements RuleOption<E> {
    public Choice {
      Names.check(name, doc);
      Objects.requireNonNull(byDefault, "byDefault must not be null");
    }

    /** The words that are legal, in the order of the constants. */
    public List<String> words() {
      return constants().map(Choice::label).toList();
    }

    @Override
    public String legalValues() {
      return words().stream().collect(Collectors.joining(", ", "one of ", ""));
    }

    @Override
    public Optional<E> read(Object given) {
      return constants().filter(constant -> label(constant).equals(given)).findFirst();
    }

    @Override
    public String text(E value) {
      return label(value);
    }

    private Stream<E> constants() {
      return Arrays.stream(byDefault.getDeclaringClass().getEnumConstants());
    }

    /** A constant as settings write it. */
    public static String label(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A list of words or phrases. */
  record Words(String name, List<String> byDefault, String doc)
      implements RuleOption<List<String>> {
    public Words {
      Names.check(name, doc);
      byDefault = List.copyOf(byDefault);
    }

    @Override
    public String legalValues() {
      return "a list of words or phrases";
    }

    @Override
    public Optional<List<String>> read(Object given) {
      boolean words =
          given instanceof List<?> list
              && list.stream().allMatch(w -> w instanceof String word && !word.isBlank());
      return words
          ? Optional.of(((List<?>) given).stream().map(String.class::cast).toList())
          : Optional.empty();
    }
  }

  /** What every option's name and line must be like. */
  final class Names {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private Names() {}

    private static void check(String name, String doc) {
      if (!NAME.matcher(name).matches() || name.equals("severity")) {
        throw new IllegalArgumentException("no name for an option: " + name);
      }
      if (doc.isBlank() || doc.contains("\n")) {
        throw new IllegalArgumentException(
            "the option " + name + " needs one line that explains it");
      }
    }
  }
}
