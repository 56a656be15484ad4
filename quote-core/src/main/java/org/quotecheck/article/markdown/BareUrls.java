package org.quotecheck.article.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.text.Span;

/** Addresses that stand in running text without markup. They hold no prose. */
final class BareUrls {
  private static final Pattern URL =
      Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>\"“”„«»\uFFFC]++");

  /** What ends a sentence or a quotation rather than an address. */
  private static final String TRAILING = "?!.,:;*_~'’‘)]}…";

  private BareUrls() {}

  static List<Span> in(String text) {
    if (!text.contains("://") && !text.contains("ww.") && !text.contains("WW.")) {
      return List.of();
    }
    List<Span> urls = new ArrayList<>();
    Matcher matcher = URL.matcher(text);
    while (matcher.find()) {
      urls.add(new Span(matcher.start(), trimmed(text, matcher.start(), matcher.end())));
    }
    return urls;
  }

  /** Leaves a closing parenthesis to the address only if the address opened it. */
  private static int trimmed(String text, int begin, int matchEnd) {
    long open = count(text, begin, matchEnd, '(') - count(text, begin, matchEnd, ')');
    int end = matchEnd;
    while (end > begin && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
      if (text.charAt(end - 1) == ')' && open++ >= 0) {
        break;
      }
      end--;
    }
    return end;
  }

  private static long count(String text, int begin, int end, char c) {
    return text.substring(begin, end).chars().filter(each -> each == c).count();
  }
}
