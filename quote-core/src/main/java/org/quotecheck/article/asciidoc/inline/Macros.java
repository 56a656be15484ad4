package org.quotecheck.article.asciidoc.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.article.InlineKind;
import org.quotecheck.text.Span;

/**
 * Macros in the running text ({@code name:target[text]}) and what is short for one: addresses,
 * {@code <<id,text>>}, {@code [[id]]}, {@code ((term))}. Not thread-safe.
 */
final class Macros {
  private static final int LONGEST_NAME = 11;

  /** The only names that may stand behind a word without a space; the longer first. */
  private static final List<String> NOTES = List.of("footnoteref", "footnote");

  private static final String DOUBLE_ANGLE = ">>";

  private final Markup text;
  private final boolean withNotes;
  private final Brackets brackets;
  private final Links links;
  private final Marks marks;
  private final List<Span> notes = new ArrayList<>();
  private final Search targetEnd;
  private final Search angles;
  private final Search parentheses;
  private final Search closings;

  /**
   * @param withNotes whether footnotes are taken out of the text
   */
  Macros(Markup text, boolean withNotes) {
    this.text = text;
    this.withNotes = withNotes;
    this.brackets = new Brackets(text);
    this.marks = new Marks(text);
    this.links = new Links(text, brackets, marks);
    int length = text.length();
    this.targetEnd = new Search(length, at -> text.isSpace(at) || text.at(at) == '[');
    this.angles = new Search(length, at -> text.startsWith(DOUBLE_ANGLE, at));
    this.parentheses =
        new Search(length, at -> text.startsWith("))", at) && text.at(at + 2) != ')');
    this.closings = new Search(length, at -> text.startsWith("]]", at) && text.at(at + 2) != ']');
  }

  /** Where the text of each footnote stands, found by {@link #read}. */
  List<Span> notes() {
    return notes;
  }

  /** The citation marks, found by {@link #read}. */
  List<CitationMark> marks() {
    return marks.marks();
  }

  void read() {
    int at = 0;
    while (at < text.length()) {
      at = Math.max(at + 1, step(at));
    }
  }

  /** Reads what stands at an offset; where to go on, or the same offset if nothing does. */
  private int step(int at) {
    return switch (text.at(at)) {
      case ':' -> named(at);
      case '<' -> text.startsWith("<<", at) ? reference(at) : at;
      case '[' -> text.startsWith("[[", at) ? anchor(at) : at;
      case '(' -> text.startsWith("((", at) ? term(at) : at;
      default -> at;
    };
  }

  /**
   * A macro.
   *
   * @param begin where its name begins
   * @param colon where its target begins, the colon included
   * @param open its opening bracket
   * @param close its closing bracket
   */
  record Macro(int begin, int colon, int open, int close) {
    /** All of it. */
    Span span() {
      return new Span(begin, close + 1);
    }

    /** What stands between its colon and its brackets. */
    Span target() {
      return new Span(colon + 1, open);
    }
  }

  private int named(int colon) {
    int begin = colon;
    while (colon - begin < LONGEST_NAME && isNameCharacter(text.at(begin - 1))) {
      begin--;
    }
    String name = text.slice(begin, colon);
    Optional<String> note = NOTES.stream().filter(name::endsWith).findFirst();
    if (note.isPresent()) {
      return macro(note.get(), colon - note.get().length(), colon);
    }
    if (Character.isLetterOrDigit(text.at(begin - 1)) || name.isEmpty()) {
      return colon;
    }
    if (text.startsWith("//", colon + 1) && Links.isScheme(name)) {
      return links.address(begin, colon);
    }
    return macro(name, begin, colon);
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || c == '2';
  }

  private int macro(String name, int begin, int colon) {
    int open = targetEnd.next(colon + 1);
    int close = text.at(open) == '[' && text.at(colon + 1) != ':' ? brackets.closeOf(open) : -1;
    return close < 0 ? colon : macro(name, new Macro(begin, colon, open, close));
  }

  private int macro(String name, Macro macro) {
    return switch (name) {
      case "link", "xref" -> unlessEscaped(macro, links::macro);
      case "mailto" -> unlessEscaped(macro, links::mail);
      case "image", "icon" -> unlessEscaped(macro, this::image);
      case "kbd", "btn", "menu", "stem", "latexmath", "asciimath" ->
          unlessEscaped(macro, this::code);
      case "anchor" -> unlessEscaped(macro, this::namedAnchor);
      case "cite", "citenp" -> unlessEscaped(macro, this::cite);
      case "indexterm" -> unlessEscaped(macro, this::drop);
      case "indexterm2" -> unlessEscaped(macro, this::unwrap);
      case "footnote", "footnoteref" ->
          withNotes ? unlessEscaped(macro, m -> note(name, m)) : macro.colon;
      default -> macro.colon;
    };
  }

  /** Reads a macro; where to go on. */
  private interface Reader {
    int read(Macro macro);
  }

  private int unlessEscaped(Macro macro, Reader reader) {
    if (text.at(macro.begin - 1) != '\\') {
      return reader.read(macro);
    }
    text.drop(macro.begin - 1, macro.begin);
    return macro.open;
  }

  private int image(Macro macro) {
    String target = text.slice(macro.colon + 1, macro.open);
    Optional<String> address = target.isEmpty() ? Optional.empty() : Optional.of(target);
    marks.link(CitationMarkKind.IMAGE, macro.span(), macro.target());
    text.object(InlineKind.IMAGE, macro.begin, macro.close + 1, address);
    return macro.close + 1;
  }

  private int code(Macro macro) {
    text.object(InlineKind.CODE, macro.begin, macro.close + 1, Optional.empty());
    return macro.close + 1;
  }

  private int drop(Macro macro) {
    text.drop(macro.begin, macro.close + 1);
    return macro.close + 1;
  }

  private int namedAnchor(Macro macro) {
    marks.label(CitationMarkKind.ANCHOR, macro.span(), macro.target());
    return drop(macro);
  }

  private int cite(Macro macro) {
    marks.keys(macro.span(), new Span(macro.open + 1, macro.close));
    return drop(macro);
  }

  private int unwrap(Macro macro) {
    text.drop(macro.begin, macro.open + 1);
    text.drop(macro.close, macro.close + 1);
    return macro.open + 1;
  }

  /** The old name has the note's id before its text. */
  private int note(String name, Macro macro) {
    int begin = macro.open + 1;
    Span label = macro.target();
    if (name.equals("footnoteref")) {
      int comma = text.slice(begin, macro.close).indexOf(',');
      label = new Span(begin, comma < 0 ? macro.close : begin + comma);
      begin = comma < 0 ? macro.close : begin + comma + 1;
    }
    marks.note(macro.span(), label, begin < macro.close);
    if (begin < macro.close) {
      notes.add(new Span(begin, macro.close));
    }
    return drop(macro);
  }

  /** {@code <<id>>} and {@code <<id,text>>}. */
  private int reference(int at) {
    int end = angles.next(at + 2);
    char first = text.at(at + 2);
    boolean isId = text.isWord(at + 2) || first == '#' || first == '/' || first == '{';
    if (end == text.length() || !isId) {
      return at;
    }
    if (text.at(at - 1) == '\\') {
      text.drop(at - 1, at);
      return at + 2;
    }
    return links.reference(at, end);
  }

  /** {@code [[id]]}, {@code [[id,name]]} and, in bibliographies, {@code [[[id]]]}. */
  private int anchor(int at) {
    int begin = text.at(at + 2) == '[' ? at + 3 : at + 2;
    int end = closings.next(begin);
    char first = text.at(begin);
    if (end == text.length() || !(Character.isLetter(first) || first == '_' || first == ':')) {
      return at;
    }
    if (text.at(at - 1) == '\\') {
      text.drop(at - 1, at);
    } else {
      marks.label(CitationMarkKind.ANCHOR, new Span(at, end + 2), idOf(begin, end));
      text.drop(at, end + 2);
    }
    return end + 2;
  }

  private Span idOf(int begin, int end) {
    int comma = text.slice(begin, end).indexOf(',');
    return new Span(begin, comma < 0 ? end : begin + comma);
  }

  /** {@code ((term))}, which is read, and {@code (((term)))}, which is not. */
  private int term(int at) {
    int end = parentheses.next(at + 2) + 2;
    if (end > text.length() || !text.startsWith("))", end - 2)) {
      return at;
    }
    if (text.startsWith("(((", at) && text.at(end - 3) == ')') {
      text.drop(at, end);
      return end;
    }
    text.drop(at, at + 2);
    text.drop(end - 2, end);
    return at + 2;
  }
}
