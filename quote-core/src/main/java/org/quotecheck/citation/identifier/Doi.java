package org.quotecheck.citation.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names of publications on the web, which have a shape and no check digit. */
final class Doi {
  private static final String CLOSING = ".,;:!?'’”\"…";
  private static final Pattern WHOLE =
      Pattern.compile("10\\.[0-9]{4,9}(?:\\.[0-9]{1,9})*/[^\\s/].*|10/[a-z0-9]{2,12}");
  private static final Pattern TWICE = Pattern.compile("(?i)https?:.*|doi[:.].*|.*doi\\.org/.*");
  private static final Pattern LETTERS = Pattern.compile("[0-9OolI]{1,3}[.,][0-9OolI]{4,9}/.*");
  private static final Pattern SHORT = Pattern.compile("10\\.[0-9]{1,3}/.*");
  private static final Pattern TYPOGRAPHY =
      Pattern.compile("[\u2010-\u2015\u200B-\u200D\u00AD\uFEFF]");

  private Doi() {}

  /** Without what ends the sentence or the parenthesis around it. */
  static String cut(String found) {
    int end = found.length();
    boolean cut = true;
    while (cut && end > 0) {
      char last = found.charAt(end - 1);
      cut = CLOSING.indexOf(last) >= 0 || closesMore(found, end, last);
      end = cut ? end - 1 : end;
    }
    return found.substring(0, end);
  }

  private static boolean closesMore(String found, int end, char last) {
    int bracket = ")]}".indexOf(last);
    return bracket >= 0 && count(found, end, last) > count(found, end, "([{".charAt(bracket));
  }

  private static long count(String found, int end, char c) {
    return found.substring(0, end).chars().filter(each -> each == c).count();
  }

  static Optional<Flaw> flaw(String written) {
    if (WHOLE.matcher(written).matches()) {
      return spoilt(written);
    }
    return Optional.of(new Flaw(reason(written)));
  }

  /** What typesetting does to hyphens, and a second address pasted behind the first. */
  private static Optional<Flaw> spoilt(String written) {
    if (TYPOGRAPHY.matcher(written).find()) {
      return Optional.of(
          new Flaw("has a dash or an invisible character where a DOI has a hyphen or nothing"));
    }
    return TWICE.matcher(written).matches()
        ? Optional.of(new Flaw("holds another address"))
        : Optional.empty();
  }

  private static String reason(String written) {
    if (TWICE.matcher(written).matches()) {
      return "has the address or the name in it twice";
    }
    if (SHORT.matcher(written).matches()) {
      return "has too few digits before the slash, where a DOI has four or more behind “10.”";
    }
    return LETTERS.matcher(written).matches()
        ? "has a letter or a comma before the slash, where a DOI has digits behind “10.”"
        : "has not the shape of a DOI, which is “10.”, digits, a slash and the name";
  }
}
