package org.quotecheck.evidence.match;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.evidence.occurrence.Difference;

/** In which ways two texts of the same words are set differently. Thread-safe. */
final class Setting {
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u2007\u202F]+");
  private static final Pattern QUOTES =
      Pattern.compile(
          "[\"'\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A`\u00B4]+");
  private static final Pattern DASHES =
      Pattern.compile(" ?(?:[-\u2010-\u2015\u2212]|(?<=\\s)--|--)+ ?");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private Setting() {}

  /** What must be disregarded so that both are equal; empty if they are. */
  static Set<Difference> differences(String quoted, String said) {
    Set<Difference> differences = EnumSet.noneOf(Difference.class);
    if (quoted.equals(said)) {
      return differences;
    }
    String one = SPACE.matcher(quoted).replaceAll(" ");
    String other = SPACE.matcher(said).replaceAll(" ");
    if (one.equals(other)) {
      return differences;
    }
    Set<Difference> all = EnumSet.allOf(Difference.class);
    Set<Difference> free = EnumSet.complementOf(EnumSet.of(Difference.PUNCTUATION));
    if (fold(one, free).equals(fold(other, free))) {
      all = free;
    }
    for (Difference each : all) {
      Set<Difference> but = EnumSet.copyOf(all);
      but.remove(each);
      if (!fold(one, but).equals(fold(other, but))) {
        differences.add(each);
      }
    }
    return differences.isEmpty() ? EnumSet.of(Difference.PUNCTUATION) : differences;
  }

  private static String fold(String text, Set<Difference> disregarded) {
    String folded = text;
    for (Difference each : disregarded) {
      folded = fold(folded, each);
    }
    return folded;
  }

  private static String fold(String text, Difference disregarded) {
    return switch (disregarded) {
      case CASE -> text.toLowerCase(Locale.ROOT);
      case QUOTE_MARKS -> QUOTES.matcher(text).replaceAll("'");
      case DASHES -> DASHES.matcher(text).replaceAll("-");
      case CHARACTER_FORMS ->
          Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u00AD", "");
      case ACCENTS -> MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
      case PUNCTUATION -> OTHERS.matcher(text).replaceAll("");
    };
  }
}
