package org.quotecheck.bench;

/**
 * Somebody in an invented article.
 *
 * @param given the given name
 * @param surname the surname
 * @param role what they are
 */
record Person(String given, String surname, String role) {
  private static final Stock GIVEN = Stock.of("given-names");
  private static final Stock BEGINNINGS = Stock.of("surname-beginnings");
  private static final Stock ENDINGS = Stock.of("surname-endings");
  private static final Stock ROLES = Stock.of("roles");

  /** The person of a number; the first few thousand have surnames of their own. */
  static Person of(int number) {
    int beginnings = BEGINNINGS.lines().size();
    String surname = BEGINNINGS.at(number) + ENDINGS.at(number / beginnings + number * 7);
    return new Person(GIVEN.at(number * 31 + number / 50), surname, ROLES.at(number));
  }

  String full() {
    return given + " " + surname;
  }
}
