package org.quotecheck.rule.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words without what differs between two ways of setting them: case, punctuation, the form of
 * apostrophes, hyphens and ligatures. Thread-safe.
 */
public final class PlainWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}']+");

  private PlainWords() {}

  /**
   * The words and numbers of a text in order, in lower case. A hyphen parts words; an apostrophe
   * inside one does not. Takes time linear in the text.
   */
  public static List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u00AD", "");
    Matcher word = WORD.matcher(plain.replace('\u2019', '\'').replace('\u2018', '\''));
    List<String> words = new ArrayList<>();
    while (word.find()) {
      String inner = withoutEdges(word.group());
      if (!inner.isEmpty()) {
        words.add(inner.toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(words);
  }

  private static String withoutEdges(String word) {
    int begin = 0;
    int end = word.length();
    while (begin < end && word.charAt(begin) == '\'') {
      begin++;
    }
    while (begin < end && word.charAt(end - 1) == '\'') {
      end--;
    }
    return word.substring(begin, end);
  }
}
