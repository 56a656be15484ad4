package org.quotecheck.article.markdown.citation;

import org.quotecheck.text.Span;

/** Where the label or the address of a link stands inside its brackets. */
final class BracketText {
  private BracketText() {}

  /** The label by which a link names its address: {@code [text][label]}, or the text itself. */
  static Span label(String source, Span link) {
    Span last = lastBrackets(source, link);
    boolean repeated = last.isEmpty() && last.begin() - 1 > link.begin();
    return repeated ? textOf(source, new Span(link.begin(), last.begin() - 1)) : last;
  }

  private static Span lastBrackets(String source, Span link) {
    int end = link.end() - 1;
    int open = end - 1;
    while (open > link.begin()
        && !(source.charAt(open) == '[' && source.charAt(open - 1) != '\\')) {
      open--;
    }
    return new Span(Math.min(open + 1, end), end);
  }

  /** What stands between the brackets of {@code [text]} or {@code ![text]}. */
  private static Span textOf(String source, Span link) {
    int open = source.indexOf('[', link.begin());
    return new Span(open + 1, Math.max(open + 1, link.end() - 1));
  }

  /** Where an address stands last in a piece of markup; all of it if it is not written as it is. */
  static Span last(String source, Span markup, String address) {
    return part(markup, markup.of(source).lastIndexOf(address), address);
  }

  /** Where a label stands first in a piece of markup; all of it if it is not written as it is. */
  static Span first(String source, Span markup, String label) {
    return part(markup, markup.of(source).indexOf(label), label);
  }

  private static Span part(Span markup, int begin, String part) {
    return begin < 0 || part.isEmpty()
        ? markup
        : new Span(begin, begin + part.length()).shift(markup.begin());
  }
}
