package org.quotecheck.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotecheck.ArticleFormats;
import org.quotecheck.article.Article;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * One example: a short article and what we expect of it.
 *
 * @param title the heading above it
 * @param extension the file name ending that says how to read it
 * @param text the article without caret lines
 * @param labels the caret lines, in order
 */
public record Case(String title, String extension, String text, List<CaretLabel> labels) {
  public Case {
    labels = List.copyOf(labels);
  }

  /** The case's article. */
  public Article article() {
    return article(text);
  }

  /** Another text read the way this case is. */
  public Article article(String other) {
    String name = "case." + extension;
    return ArticleFormats.forName(name).parse(SourceText.of(name, other));
  }

  /**
   * This case and the same with other line ends, a byte order mark and, where straight marks are no
   * markup, curly marks.
   */
  public List<Case> variants() {
    List<Case> variants = new ArrayList<>(List.of(this, withCrlf(), withByteOrderMark()));
    boolean straight = text.indexOf('"') >= 0 && !extension.equals("adoc");
    if (straight && text.chars().noneMatch(c -> c == '“' || c == '”')) {
      variants.add(withCurlyMarks());
    }
    return variants;
  }

  /** A plain text case read as the other formats would have it; the carets do not move. */
  public List<Case> formats() {
    return extension.equals("txt")
        ? List.of(as("Markdown", "md", text), as("HTML", "html", html()))
        : List.of();
  }

  private Case as(String format, String otherExtension, String other) {
    return new Case(title + ", as " + format, otherExtension, other, labels);
  }

  private String html() {
    return Stream.of(text.strip().split("\n{2,}"))
        .map(p -> "<p>" + escaped(p) + "</p>\n")
        .collect(Collectors.joining("", "<html><body><article>\n", "</article></body></html>\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private Case withCrlf() {
    return moved(
        "CRLF",
        text.replace("\n", "\r\n"),
        at -> at + (int) text.substring(0, at).chars().filter(c -> c == '\n').count());
  }

  private Case withByteOrderMark() {
    return moved("byte order mark", "\uFEFF" + text, at -> at + 1);
  }

  private Case withCurlyMarks() {
    StringBuilder curly = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '"' && !followsDigit(at)) {
        curly.setCharAt(at, opensHere(at) ? '“' : '”');
      }
    }
    return moved("curly marks", curly.toString(), at -> at);
  }

  private boolean followsDigit(int at) {
    return at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  private boolean opensHere(int at) {
    return at == 0
        || Character.isWhitespace(text.charAt(at - 1))
        || "([—'".indexOf(text.charAt(at - 1)) >= 0;
  }

  private Case moved(String how, String other, IntUnaryOperator move) {
    List<CaretLabel> moved =
        labels.stream()
            .map(
                l ->
                    l.at(
                        new Span(
                            move.applyAsInt(l.span().begin()), move.applyAsInt(l.span().end()))))
            .toList();
    return new Case(title + ", " + how, extension, other, moved);
  }
}
