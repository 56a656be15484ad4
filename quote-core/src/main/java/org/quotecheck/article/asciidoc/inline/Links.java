package org.quotecheck.article.asciidoc.inline;

import java.util.Optional;
import java.util.Set;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.article.InlineKind;
import org.quotecheck.article.asciidoc.inline.Macros.Macro;
import org.quotecheck.text.Span;

/** Addresses and what they are linked to. Not thread-safe. */
final class Links {
  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "irc", "file");

  /** What ends an address wherever it stands. */
  private static final String ENDS = "[]<>\"`“”„«»";

  /** What ends a sentence, a quotation or formatted text rather than an address. */
  private static final String TRAILING = "?!.,:;*_~^#+'’‘)}…";

  private final Markup text;
  private final Brackets brackets;
  private final Marks marks;
  private final Search addressEnd;

  /** Where the last link ends. A link inside its text is text. */
  private int lastEnd;

  Links(Markup text, Brackets brackets, Marks marks) {
    this.marks = marks;
    this.text = text;
    this.brackets = brackets;
    this.addressEnd =
        new Search(text.length(), at -> text.isSpace(at) || ENDS.indexOf(text.at(at)) >= 0);
  }

  static boolean isScheme(String name) {
    return SCHEMES.contains(name);
  }

  /** An address that stands in the text itself, with or without text of its own. */
  int address(int begin, int colon) {
    int end = addressEnd.next(colon + 3);
    if (end == colon + 3) {
      return colon;
    }
    int close = brackets.closeOf(end);
    int from = text.at(begin - 1) == '\\' ? begin - 1 : begin;
    if (close > 0 && !isInside(from)) {
      marks.link(CitationMarkKind.LINK, new Span(begin, close + 1), new Span(begin, end));
      return linked(from, new Span(end + 1, close), close + 1, text.slice(begin, end));
    }
    if (text.at(begin - 1) == '<' && text.at(end) == '>') {
      marks.link(CitationMarkKind.LINK, new Span(begin - 1, end + 1), new Span(begin, end));
      text.object(InlineKind.LINK, begin - 1, end + 1, Optional.of(text.slice(begin, end)));
      return end + 1;
    }
    int trimmed = trimmed(colon + 3, end);
    if (trimmed > colon + 3) {
      marks.link(CitationMarkKind.LINK, new Span(begin, trimmed), new Span(begin, trimmed));
      text.address(from, trimmed);
    }
    return trimmed;
  }

  /** Leaves a closing parenthesis to the address only if the address opened it. */
  private int trimmed(int begin, int addressEnd) {
    String address = text.slice(begin, addressEnd);
    long open = count(address, '(') - count(address, ')');
    int end = addressEnd;
    while (end > begin && TRAILING.indexOf(text.at(end - 1)) >= 0) {
      if (text.at(end - 1) == ')' && open++ >= 0) {
        break;
      }
      end--;
    }
    return end;
  }

  private static long count(String address, char c) {
    return address.chars().filter(each -> each == c).count();
  }

  /** {@code link:address[text]}, {@code xref:id[text]}. */
  int macro(Macro macro) {
    if (isInside(macro.begin())) {
      return macro.colon();
    }
    if (text.at(macro.begin()) == 'x') {
      marks.reference(macro.span(), macro.target());
    } else {
      marks.link(CitationMarkKind.LINK, macro.span(), macro.target());
    }
    String target = text.slice(macro.colon() + 1, macro.open());
    return linked(
        macro.begin(), new Span(macro.open() + 1, macro.close()), macro.close() + 1, target);
  }

  /** {@code mailto:address[text,subject,body]}. */
  int mail(Macro macro) {
    if (isInside(macro.begin())) {
      return macro.colon();
    }
    int begin = macro.open() + 1;
    int comma = text.slice(begin, macro.close()).indexOf(',');
    Span label = new Span(begin, comma < 0 ? macro.close() : begin + comma);
    String target = text.slice(macro.begin(), macro.open());
    return linked(macro.begin(), label, macro.close() + 1, target);
  }

  /** {@code <<id,text>>}. */
  int reference(int begin, int close) {
    if (isInside(begin)) {
      return begin;
    }
    String inside = text.slice(begin + 2, close);
    int comma = inside.indexOf(',');
    int idEnd = comma < 0 ? close : begin + 2 + comma;
    Span label = new Span(Math.min(close, idEnd + 1), close);
    marks.reference(new Span(begin, close + 2), new Span(begin + 2, idEnd));
    return linked(begin, label, close + 2, text.slice(begin + 2, idEnd));
  }

  private boolean isInside(int begin) {
    return begin < lastEnd;
  }

  /**
   * Takes the markup from around the text of a link; where to go on.
   *
   * @param label the text with what may follow it
   */
  private int linked(int begin, Span label, int end, String target) {
    lastEnd = end;
    Span words = words(label);
    Optional<String> address = target.isBlank() ? Optional.empty() : Optional.of(target);
    if (text.slice(words.begin(), words.end()).isBlank()) {
      text.object(InlineKind.LINK, begin, end, address);
      return end;
    }
    text.drop(begin, words.begin());
    text.drop(words.end(), end);
    text.inline(InlineKind.LINK, words.begin(), words.end(), address);
    return words.begin();
  }

  /** The text without the attributes behind it and the sign for a new window. */
  private Span words(Span label) {
    int end = attributesBegin(label);
    boolean attributes = end < label.end();
    boolean quoted = attributes && text.at(label.begin()) == '"' && text.at(end - 1) == '"';
    if (quoted && end - label.begin() > 1) {
      return new Span(label.begin() + 1, end - 1);
    }
    boolean window = end > label.begin() && text.at(end - 1) == '^';
    return new Span(label.begin(), window ? end - 1 : end);
  }

  /** Where {@code ,name=value} begins; the end of the label if nowhere. */
  private int attributesBegin(Span label) {
    if (isAttribute(label.begin(), label.end())) {
      return label.begin();
    }
    for (int at = label.begin(); at < label.end(); at++) {
      if (text.at(at) == ',' && isAttribute(at + 1, label.end())) {
        return at;
      }
    }
    return label.end();
  }

  private boolean isAttribute(int begin, int end) {
    int at = begin;
    while (at < end && text.at(at) == ' ') {
      at++;
    }
    int nameBegin = at;
    while (at < end && (text.isWord(at) || text.at(at) == '-')) {
      at++;
    }
    return at > nameBegin && at < end && text.at(at) == '=';
  }
}
