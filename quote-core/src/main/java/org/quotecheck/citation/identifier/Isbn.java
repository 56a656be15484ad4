package org.quotecheck.citation.identifier;

import java.util.Optional;

/** The numbers of books: ten digits until 2007, thirteen since. */
final class Isbn {
  private static final int OLD = 10;
  private static final int NEW = 13;

  private Isbn() {}

  /** A number with spaces in it may have another number behind it, such as a year. */
  static String cut(String found) {
    int digits = Digits.of(found).length();
    int wanted = found.startsWith("978") || found.startsWith("979") ? NEW : OLD;
    if (digits <= wanted || digits == NEW) {
      return found;
    }
    int end = endOfDigit(found, wanted);
    return Character.isSpaceChar(found.charAt(end)) ? found.substring(0, end) : found;
  }

  private static int endOfDigit(String found, int number) {
    int seen = 0;
    int at = 0;
    while (seen < number) {
      if (Character.isLetterOrDigit(found.charAt(at++))) {
        seen++;
      }
    }
    return at;
  }

  static Optional<Flaw> flaw(String written) {
    String digits = Digits.of(written);
    return switch (digits.length()) {
      case OLD -> CheckedNumber.ISBN_10.flaw(digits);
      case NEW -> ofThirteen(digits);
      default -> Optional.of(Flaw.length(digits.length(), "10 or 13"));
    };
  }

  private static Optional<Flaw> ofThirteen(String digits) {
    return digits.startsWith("978") || digits.startsWith("979")
        ? CheckedNumber.ISBN_13.flaw(digits)
        : Optional.of(new Flaw("has 13 digits and does not begin with 978 or 979"));
  }
}
