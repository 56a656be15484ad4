package org.quotecheck.article.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.Setting;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;
import org.quotecheck.text.TextProblem;

/**
 * The metadata at the start of a file. Immutable.
 *
 * @param end where the body begins, in the source; the length of the byte order mark if there is no
 *     front matter
 * @param metadata the plain top-level values, by lower-case key
 * @param languageTag the language the front matter names, with hyphens
 * @param fields titles and descriptions, in the order of the file
 * @param bibliographies where it names files of sources, or lists sources itself
 * @param settings what the file sets for us
 * @param problems what kept the front matter from being read
 */
public record FrontMatter(
    int end,
    Map<String, String> metadata,
    Optional<String> languageTag,
    List<Field> fields,
    List<CitationMark> bibliographies,
    List<Setting> settings,
    List<TextProblem> problems) {
  public FrontMatter {
    Objects.requireNonNull(languageTag, "languageTag must not be null");
    metadata = Map.copyOf(metadata);
    fields = List.copyOf(fields);
    bibliographies = List.copyOf(bibliographies);
    settings = List.copyOf(settings);
    problems = List.copyOf(problems);
  }

  /**
   * A value that is prose.
   *
   * @param kind {@link BlockKind#TITLE} or {@link BlockKind#DESCRIPTION}
   * @param prose the value without space around it; escapes of the metadata language are decoded
   */
  public record Field(BlockKind kind, MappedText prose) {
    public Field {
      Objects.requireNonNull(kind, "kind must not be null");
      Objects.requireNonNull(prose, "prose must not be null");
    }
  }

  /**
   * Reads YAML between lines of {@code ---}, TOML between lines of {@code +++} or a JSON object, if
   * the file starts with one. Front matter that cannot be read is a problem, never an exception.
   */
  public static FrontMatter read(SourceText source) {
    return read(source, FrontMatterRegion.of(source), "front matter");
  }

  private static FrontMatter read(SourceText source, FrontMatterRegion region, String name) {
    try {
      return region
          .read(source)
          .map(content -> of(content, region.references(source)))
          .orElseGet(() -> none(source));
    } catch (FrontMatterException e) {
      String message =
          String.format(
              Locale.ROOT,
              "The %s cannot be read as %s: %s. Its values are ignored.",
              name,
              region.syntax(),
              e.reason());
      Span at = new Span(e.offset(), Math.min(source.length(), e.offset() + 1));
      TextProblem problem = new TextProblem(TextProblem.Kind.FRONT_MATTER, at, message);
      return new FrontMatter(
          region.end(),
          Map.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(problem));
    }
  }

  /**
   * Reads a whole file of YAML as if it were front matter. What cannot be read is a problem, never
   * an exception.
   */
  public static FrontMatter readYaml(SourceText source) {
    Span whole = new Span(source.markLength(), source.length());
    return read(
        source, new FrontMatterRegion(FrontMatterRegion.Syntax.YAML, whole, whole.end()), "file");
  }

  private static FrontMatter none(SourceText source) {
    return new FrontMatter(
        source.markLength(),
        Map.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static FrontMatter of(
      FrontMatterRegion.Content content, Optional<CitationMark> references) {
    Map<String, String> metadata = new LinkedHashMap<>();
    List<Field> fields = new ArrayList<>();
    for (Entry entry : content.entries()) {
      if (entry.isTopLevel()) {
        metadata.putIfAbsent(entry.path(), entry.value().text().strip());
      }
      kindOf(entry.path()).ifPresent(kind -> addField(fields, kind, stripped(entry.value())));
    }
    Optional<String> language =
        metadata.entrySet().stream()
            .filter(e -> MetadataKeys.DEFAULT.is(e.getKey(), "language"))
            .map(e -> e.getValue().replace('_', '-'))
            .filter(tag -> tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"))
            .findFirst();
    List<Setting> settings =
        content.entries().stream().map(Entry::setting).flatMap(Optional::stream).toList();
    List<CitationMark> bibliographies =
        Stream.concat(
                references.stream(),
                content.entries().stream().map(Entry::bibliography).flatMap(Optional::stream))
            .toList();
    return new FrontMatter(
        content.end(), metadata, language, fields, bibliographies, settings, List.of());
  }

  private static Optional<BlockKind> kindOf(String path) {
    if (MetadataKeys.DEFAULT.is(path, "title")) {
      return Optional.of(BlockKind.TITLE);
    }
    return MetadataKeys.DEFAULT.is(path, "description")
        ? Optional.of(BlockKind.DESCRIPTION)
        : Optional.empty();
  }

  private static void addField(List<Field> fields, BlockKind kind, MappedText prose) {
    if (prose.length() > 0) {
      fields.add(new Field(kind, prose));
    }
  }

  private static MappedText stripped(MappedText value) {
    int end = value.text().stripTrailing().length();
    int begin = Math.min(end, value.length() - value.text().stripLeading().length());
    return value.slice(new Span(begin, end));
  }
}
