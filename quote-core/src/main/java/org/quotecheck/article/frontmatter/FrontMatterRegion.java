package org.quotecheck.article.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * The part of a file that front matter takes up.
 *
 * @param syntax the language it is written in
 * @param content what lies between the fences; for JSON the start of the object
 * @param end where the body begins if the content cannot be read
 */
record FrontMatterRegion(Syntax syntax, Span content, int end) {
  /** Metadata is short. What is longer is no metadata, and its parsers need not be linear. */
  static final int MAX_LENGTH = 262_144;

  private static final Pattern REFERENCES = Pattern.compile("(?m)^(references)[ \\t]*:");

  /** The languages of front matter, as messages name them. */
  enum Syntax {
    NONE,
    YAML,
    TOML,
    JSON
  }

  /**
   * What was read.
   *
   * @param end where the body begins
   */
  record Content(List<Entry> entries, int end) {}

  static FrontMatterRegion of(SourceText source) {
    String first = source.slice(source.line(1)).stripTrailing();
    if (first.equals("---")) {
      return fenced(source, Syntax.YAML, List.of("---", "..."));
    }
    if (first.equals("+++")) {
      return fenced(source, Syntax.TOML, List.of("+++"));
    }
    return first.startsWith("{") && opensJson(source) ? json(source) : none(source);
  }

  private static FrontMatterRegion fenced(
      SourceText source, Syntax syntax, List<String> closingLines) {
    for (int line = 2; line <= source.lineCount(); line++) {
      Span span = source.line(line);
      if (isOneOf(closingLines, source, span)) {
        int begin = source.line(2).begin();
        return new FrontMatterRegion(
            syntax, new Span(begin, span.begin()), startOf(source, line + 1));
      }
    }
    return none(source);
  }

  private static int startOf(SourceText source, int line) {
    return line <= source.lineCount() ? source.line(line).begin() : source.length();
  }

  private static boolean isOneOf(List<String> fences, SourceText source, Span line) {
    return fences.stream().anyMatch(fence -> source.text().startsWith(fence, line.begin()))
        && fences.contains(source.slice(line).stripTrailing());
  }

  /** A shortcode or a template expression opens with a brace too. */
  private static boolean opensJson(SourceText source) {
    int at = source.markLength() + 1;
    while (at < source.length() && Character.isWhitespace(source.text().charAt(at))) {
      at++;
    }
    return at < source.length()
        && (source.text().charAt(at) == '"' || source.text().charAt(at) == '}');
  }

  private static FrontMatterRegion json(SourceText source) {
    int begin = source.markLength();
    return new FrontMatterRegion(Syntax.JSON, new Span(begin, source.length()), begin);
  }

  private static FrontMatterRegion none(SourceText source) {
    int begin = source.markLength();
    return new FrontMatterRegion(Syntax.NONE, new Span(begin, begin), begin);
  }

  /** The whole of it as a list of sources, if a key says that it has one. */
  Optional<CitationMark> references(SourceText source) {
    Matcher key = REFERENCES.matcher(source.text()).region(content.begin(), content.end());
    return syntax == Syntax.YAML && key.find()
        ? Optional.of(
            CitationMark.labelled(
                CitationMarkKind.REFERENCES,
                content,
                new Span(key.start(1), key.end(1)),
                key.group(1)))
        : Optional.empty();
  }

  /**
   * Reads the values.
   *
   * @return empty if there is no front matter after all
   * @throws FrontMatterException if the content cannot be read
   */
  Optional<Content> read(SourceText source) throws FrontMatterException {
    if (syntax != Syntax.JSON && content.length() > MAX_LENGTH) {
      throw new FrontMatterException(
          "it is longer than " + MAX_LENGTH + " characters", content.begin());
    }
    return switch (syntax) {
      case NONE -> Optional.empty();
      case YAML ->
          YamlEntries.read(source.text(), content).map(entries -> new Content(entries, end));
      case TOML -> Optional.of(new Content(TomlEntries.read(source.text(), content), end));
      case JSON -> {
        JsonEntries json = JsonEntries.read(source.text(), content.begin());
        yield Optional.of(new Content(json.entries(), json.end()));
      }
    };
  }
}
