package org.quotecheck.article.markdown.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.article.prose.Prose;
import org.quotecheck.text.Span;

/**
 * Citation marks that the parser takes for text: Pandoc's keys ({@code [@key]}), LaTeX's ({@code
 * \\cite{key}}), and references to labels that are nowhere defined.
 *
 * <p>An elision ({@code […]}), a note of the editor ({@code [sic]}) and a word put in ({@code [the
 * president]}) are none, since they stand alone in their brackets.
 */
public final class OpenCitations {
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\[\\^([\\p{L}\\p{N}][\\p{L}\\p{N}_.:*-]*+)]");

  /** What a regular expression excludes is written the same way. */
  private static final Pattern CHARACTER_RANGES = Pattern.compile("(?:\\w-\\w)+\\w*");

  private static final Pattern KEY =
      Pattern.compile(
          "@(?:\\{([^{}\\s]{1,200})}|([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[:.#$%&+?<>~/\u2010-][\\p{L}\\p{N}_])*+))");

  private static final Pattern CITE =
      Pattern.compile(
          "\\\\\\p{Alpha}{0,12}cite\\p{Alpha}{0,12}\\*?(?:\\[[^\\[\\]]{0,200}+]){0,2}+\\{([^{}]{1,1000}+)}");

  private static final Pattern SEPARATED = Pattern.compile("[^,\\s]++");

  private final String source;
  private final Prose prose;
  private final String text;
  private final List<CitationMark> marks;

  private OpenCitations(String source, Prose prose, List<CitationMark> marks) {
    this.source = source;
    this.prose = prose;
    this.text = prose.text().text();
    this.marks = marks;
  }

  /**
   * Adds the marks in the prose of one block. Takes time linear in it.
   *
   * @param source the text that the prose was read from
   */
  public static void add(String source, Prose prose, List<CitationMark> marks) {
    OpenCitations open = new OpenCitations(source, prose, marks);
    if (open.text.contains("[^")) {
      open.footnotes();
    }
    if (open.text.contains("][")) {
      open.links();
    }
    if (open.text.indexOf('@') >= 0) {
      open.keys();
    }
    if (open.text.indexOf('\\') >= 0) {
      open.commands();
    }
  }

  private void footnotes() {
    Matcher mark = FOOTNOTE.matcher(text);
    while (mark.find()) {
      boolean isRange = CHARACTER_RANGES.matcher(mark.group(1)).matches();
      if (!isRange) {
        Span name = new Span(mark.start(1), mark.end(1));
        add(CitationMarkKind.FOOTNOTE_REFERENCE, new Span(mark.start(), mark.end()), name);
      }
    }
  }

  /** {@code [text][label]}. */
  private void links() {
    int last = 0;
    int middle = text.indexOf("][");
    while (middle >= 0) {
      int open = text.lastIndexOf('[', middle);
      int close = text.indexOf(']', middle + 2);
      if (open >= last && close > 0 && !isEscaped(middle + 1)) {
        link(new Span(open, close + 1), middle);
      }
      last = middle + 1;
      middle = text.indexOf("][", middle + 2);
    }
  }

  private void link(Span span, int middle) {
    Span label = new Span(middle + 2, span.end() - 1);
    Span name = label.isEmpty() ? new Span(span.begin() + 1, middle) : label;
    if (name.of(text).strip().codePoints().anyMatch(Character::isLetterOrDigit)) {
      add(CitationMarkKind.LINK_REFERENCE, span, name);
    }
  }

  private void keys() {
    Matcher key = KEY.matcher(text);
    while (key.find()) {
      int group = key.group(1) == null ? 2 : 1;
      if (startsKey(key.start())) {
        Span name = new Span(key.start(group), key.end(group));
        add(CitationMarkKind.KEY, new Span(key.start(), key.end()), name);
      }
    }
  }

  /** Behind a word it is an address of mail. */
  private boolean startsKey(int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return Character.isWhitespace(before) || "[(;,-–—“\"‘'".indexOf(before) >= 0;
  }

  private void commands() {
    Matcher command = CITE.matcher(text);
    while (command.find()) {
      Matcher key = SEPARATED.matcher(text).region(command.start(1), command.end(1));
      while (key.find()) {
        Span name = new Span(key.start(), key.end());
        add(CitationMarkKind.KEY, new Span(command.start(), command.end()), name);
      }
    }
  }

  /** Whether the character is written with a backslash, as text. */
  private boolean isEscaped(int at) {
    Span character = prose.text().toSource(new Span(at, at + 1));
    return character.length() == 2 && source.charAt(character.begin()) == '\\';
  }

  private void add(CitationMarkKind kind, Span span, Span name) {
    Span place = prose.text().toSource(span);
    if (!place.isEmpty() && !isEscaped(span.begin())) {
      Span part = prose.text().toSource(name);
      marks.add(CitationMark.labelled(kind, place, part, name.of(text)));
    }
  }
}
