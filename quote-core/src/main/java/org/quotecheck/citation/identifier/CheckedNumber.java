package org.quotecheck.citation.identifier;

import java.util.Optional;

/** Numbers of one length whose last digit is computed from the others. */
enum CheckedNumber {
  /** Weights from 10 down to 2, modulo 11. */
  ISBN_10(10),
  /** Weights 1 and 3 in turn, modulo 10. */
  ISBN_13(13),
  /** Weights from 8 down to 2, modulo 11. */
  ISSN(8),
  /** ISO 7064 MOD 11-2. */
  ORCID(16);

  private final int length;

  CheckedNumber(int length) {
    this.length = length;
  }

  Optional<Flaw> flaw(String written) {
    String digits = Digits.of(written);
    if (digits.length() != length) {
      return Optional.of(Flaw.length(digits.length(), String.valueOf(length)));
    }
    int early = digits.indexOf('X');
    if (early >= 0 && early < length - 1) {
      return Optional.of(new Flaw("has an X that is not its last digit"));
    }
    char wanted = Digits.digit(wanted(digits));
    return digits.charAt(length - 1) == wanted
        ? Optional.empty()
        : Optional.of(Flaw.checkDigit(wanted));
  }

  private int wanted(String digits) {
    return switch (this) {
      case ISBN_10, ISSN -> falling(digits);
      case ISBN_13 -> inTurn(digits);
      case ORCID -> doubling(digits);
    };
  }

  private int falling(String digits) {
    int sum = 0;
    for (int i = 0; i < length - 1; i++) {
      sum += (length - i) * Digits.value(digits.charAt(i));
    }
    return (11 - sum % 11) % 11;
  }

  private int inTurn(String digits) {
    int sum = 0;
    for (int i = 0; i < length - 1; i++) {
      sum += (i % 2 == 0 ? 1 : 3) * Digits.value(digits.charAt(i));
    }
    return (10 - sum % 10) % 10;
  }

  private int doubling(String digits) {
    int total = 0;
    for (int i = 0; i < length - 1; i++) {
      total = (total + Digits.value(digits.charAt(i))) * 2 % 11;
    }
    return (12 - total) % 11;
  }
}
