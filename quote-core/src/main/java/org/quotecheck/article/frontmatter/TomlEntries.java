package org.quotecheck.article.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quotecheck.article.frontmatter.ScalarAligner.Escapes;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** The plain values of a TOML document. */
final class TomlEntries {
  /** The parser recurses on nested arrays and tables; no metadata comes near this. */
  private static final int MAX_NESTING = 100;

  private final String source;
  private final Span span;
  private final SourceText lines;
  private final TomlParseResult toml;

  private TomlEntries(String source, Span span) {
    this.source = source;
    this.span = span;
    // TOML knows no CR alone as a line end; the change keeps every offset.
    String text = span.of(source).replaceAll("\r(?!\n)", "\n");
    this.lines = SourceText.of("", text);
    this.toml = Toml.parse(text);
  }

  /**
   * @throws FrontMatterException if the text is no TOML
   */
  static List<Entry> read(String source, Span span) throws FrontMatterException {
    refuseDeepNesting(source, span);
    TomlEntries reader = new TomlEntries(source, span);
    if (reader.toml.hasErrors()) {
      TomlParseError error = reader.toml.errors().get(0);
      throw new FrontMatterException(
          String.valueOf(error.getMessage()), reader.offsetOf(error.position()));
    }
    return reader.entries();
  }

  private static void refuseDeepNesting(String source, Span span) throws FrontMatterException {
    int depth = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = source.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      if (depth > MAX_NESTING) {
        throw new FrontMatterException("brackets nested more than " + MAX_NESTING + " deep", i);
      }
    }
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (List<String> path : toml.keyPathSet(false)) {
      Object value = toml.get(path);
      TomlPosition position = toml.inputPositionOf(path);
      String key = String.join(".", path).toLowerCase(Locale.ROOT);
      if (value == null || position == null || !isRead(path, key)) {
        continue;
      }
      if (!(value instanceof TomlArray array)) {
        entries.add(new Entry(key, mapped(value, afterEquals(offsetOf(position)))));
      } else if (Entry.isOwn(key)) {
        addItems(key, array, entries);
      }
    }
    return entries;
  }

  private static boolean isRead(List<String> path, String key) {
    return path.size() <= Entry.MAX_DEPTH
        || (path.size() <= Entry.MAX_OWN_DEPTH && Entry.isOwn(key));
  }

  /** Plain items, and the plain values of tables. */
  private void addItems(String key, TomlArray array, List<Entry> entries) {
    for (int i = 0; i < array.size(); i++) {
      String path = key + "." + i;
      Object item = array.get(i);
      if (item instanceof TomlTable table) {
        addValues(path, table, entries);
      } else if (!(item instanceof TomlArray)) {
        entries.add(new Entry(path, mapped(item, offsetOf(array.inputPositionOf(i)))));
      }
    }
  }

  private void addValues(String path, TomlTable table, List<Entry> entries) {
    for (Map.Entry<String, Object> each : table.entrySet()) {
      TomlPosition position = table.inputPositionOf(List.of(each.getKey()));
      Object value = each.getValue();
      if (position != null && !(value instanceof TomlArray) && !(value instanceof TomlTable)) {
        String key = path + "." + each.getKey().toLowerCase(Locale.ROOT);
        entries.add(new Entry(key, mapped(value, afterEquals(offsetOf(position)))));
      }
    }
  }

  private int offsetOf(TomlPosition position) {
    int line = Math.min(position.line(), lines.lineCount());
    Span lineSpan = lines.line(line);
    int inLine =
        Math.min(
            position.column() - 1, lines.text().codePointCount(lineSpan.begin(), lineSpan.end()));
    return span.begin() + lines.text().offsetByCodePoints(lineSpan.begin(), Math.max(0, inLine));
  }

  private MappedText mapped(Object value, int begin) {
    for (Delimiter delimiter : Delimiter.values()) {
      if (value instanceof String string && source.startsWith(delimiter.mark, begin)) {
        return string(string, begin + delimiter.mark.length(), delimiter);
      }
    }
    Span written = new Span(begin, Math.min(span.end(), begin + value.toString().length()));
    return ScalarAligner.align(source, written, value.toString(), Escapes.NONE);
  }

  private MappedText string(String value, int begin, Delimiter delimiter) {
    int end = begin;
    while (end < span.end() && !source.startsWith(delimiter.mark, end)) {
      end += delimiter.escapes == Escapes.BACKSLASH && source.charAt(end) == '\\' ? 2 : 1;
    }
    // A long string may end with quotation marks of its own before the delimiter.
    while (delimiter.mark.length() > 1 && source.startsWith(delimiter.mark, end + 1)) {
      end++;
    }
    return ScalarAligner.align(
        source, new Span(begin, Math.min(end, span.end())), value, delimiter.escapes);
  }

  /** The first character of the value whose key stands at {@code offset}. */
  private int afterEquals(int offset) {
    int at = offset;
    char quote = 0;
    while (at < span.end() && (quote != 0 || source.charAt(at) != '=')) {
      char c = source.charAt(at);
      quote = c == quote ? 0 : quote == 0 && (c == '"' || c == '\'') ? c : quote;
      at++;
    }
    at = Math.min(at + 1, span.end());
    while (at < span.end() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** The marks around strings, the longer ones first. */
  private enum Delimiter {
    LONG_BASIC("\"\"\"", Escapes.BACKSLASH),
    LONG_LITERAL("'''", Escapes.NONE),
    BASIC("\"", Escapes.BACKSLASH),
    LITERAL("'", Escapes.NONE);

    private final String mark;
    private final Escapes escapes;

    Delimiter(String mark, Escapes escapes) {
      this.mark = mark;
      this.escapes = escapes;
    }
  }
}
