package org.quotecheck.citation.bibliography;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.ReferenceValue;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * Reads BibTeX and BibLaTeX. Each entry is handed to the parser alone, so that a broken one does
 * not hide those behind it. Not thread-safe.
 */
final class BibTexReader {
  private static final Pattern HEAD =
      Pattern.compile("@\\s*([A-Za-z]+)\\s*[{(]\\s*([^\\s,{}()\"=]*+)\\s*(,?)");

  /** The only places where an entry begins inside one that is never closed. */
  private static final Pattern NEXT_HEAD = Pattern.compile("(?m)^@\\s*[A-Za-z]+\\s*[{(]");

  private static final Set<String> NO_ENTRIES = Set.of("comment", "preamble", "string");

  private static final String UNREADABLE =
      "This entry cannot be read. Look for a comma, a quotation mark or a brace that is missing.";

  private final String text;
  private final EntryCollector entries;
  private int nextHead = -1;

  BibTexReader(SourceText source, EntryCollector entries) {
    this.text = source.text();
    this.entries = entries;
  }

  void read() {
    Matcher head = HEAD.matcher(text);
    int at = 0;
    while (head.find(at)) {
      int end = end(head.end(1), head.end());
      if (!NO_ENTRIES.contains(head.group(1).toLowerCase(Locale.ROOT))) {
        entry(head, end);
      }
      at = Math.max(end, head.end());
    }
  }

  /** Behind the bracket that closes the entry; before the next entry if none does. */
  private int end(int open, int from) {
    int limit = nextHead(from);
    int depth = 0;
    for (int at = open; at < limit; at++) {
      char c = text.charAt(at);
      boolean opens = c == '{' || (c == '(' && depth == 0);
      boolean closes = c == '}' || (c == ')' && depth == 1 && opener(open) == '(');
      depth += opens ? 1 : closes ? -1 : 0;
      if (closes && depth <= 0) {
        return at + 1;
      }
    }
    return limit;
  }

  /** Where a line begins an entry next; looked for once. */
  private int nextHead(int from) {
    if (nextHead < from) {
      Matcher next = NEXT_HEAD.matcher(text);
      nextHead = next.find(from) ? next.start() : text.length();
    }
    return nextHead;
  }

  private char opener(int open) {
    int at = open;
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }

  private void entry(Matcher head, int end) {
    Span span = new Span(head.start(), end);
    Span key = new Span(head.start(2), head.end(2));
    entries.begin(span.begin());
    boolean isAlone = head.group(3).isEmpty() && !span.of(text).endsWith("}");
    if (key.isEmpty() || isAlone) {
      entries.problem(
          new Span(head.start(), head.end()),
          "This entry has no key, or no comma behind it. Write @type{key, …}.");
    }
    parse(span, head.end());
    if (!key.isEmpty()) {
      entries.key(key.of(text), key);
      entries.end(end);
    }
  }

  private void parse(Span span, int headEnd) {
    try {
      StringReader reader = new StringReader(inBraces(span.of(text)));
      new TolerantParser().parse(reader).getEntries().values().forEach(this::fields);
    } catch (ParseException e) {
      entries.problem(place(e, span), UNREADABLE);
    } catch (RuntimeException e) {
      entries.problem(new Span(span.begin(), headEnd), UNREADABLE);
    }
  }

  /** BibTeX takes parentheses as well, the parser does not. */
  private static String inBraces(String entry) {
    int open = entry.indexOf('(');
    int brace = entry.indexOf('{');
    boolean inParentheses = open >= 0 && (brace < 0 || open < brace) && entry.endsWith(")");
    return inParentheses
        ? entry.substring(0, open) + '{' + entry.substring(open + 1, entry.length() - 1) + '}'
        : entry;
  }

  private void fields(BibTeXEntry entry) {
    entry
        .getFields()
        .forEach((name, value) -> entries.field(name.getValue(), text(value), new Span(0, 0)));
  }

  /** An abbreviation stands for words of another place. */
  private static String text(Value value) {
    return value instanceof ReferenceValue ? "" : value.toUserString();
  }

  /** The parser counts lines and columns from 1, within the entry. */
  private Span place(ParseException e, Span span) {
    if (e.currentToken == null || e.currentToken.next == null) {
      return span;
    }
    int at = span.begin();
    for (int line = 1; line < e.currentToken.next.beginLine && at < span.end(); line++) {
      int next = text.indexOf('\n', at);
      at = next < 0 ? span.end() : next + 1;
    }
    int begin = Math.min(span.end(), at + Math.max(0, e.currentToken.next.beginColumn - 1));
    return new Span(begin, Math.min(span.end(), begin + 1));
  }

  /** An abbreviation or another entry that is not in the same slice is no fault. */
  private static final class TolerantParser extends BibTeXParser {
    private TolerantParser() throws ParseException, TokenMgrException {}

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {}

    @Override
    public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
  }
}
