package org.quotecheck.article.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleFormat;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.article.asciidoc.inline.InlineText;
import org.quotecheck.article.asciidoc.line.AttributeEntry;
import org.quotecheck.article.asciidoc.line.Lines;
import org.quotecheck.article.frontmatter.FrontMatter;
import org.quotecheck.article.frontmatter.MetadataKeys;
import org.quotecheck.article.prose.Prose;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;
import org.quotecheck.text.TextProblem;

/**
 * AsciiDoc, with the front matter that site generators put before it.
 *
 * <p>Files are not included and conditions not judged: what stands in the file is read. Immutable
 * and thread-safe.
 */
public final class AsciiDocFormat implements ArticleFormat {
  private static final Set<String> EXTENSIONS = Set.of("adoc", "asciidoc", "asc");
  private static final String BIBLIOGRAPHY = "bibtex-file";
  private static final String OWN = "page-";
  private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  @Override
  public String id() {
    return "asciidoc";
  }

  @Override
  public Set<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public Article parse(SourceText source) {
    FrontMatter front = FrontMatter.read(source);
    Lines lines = Lines.of(source, front.end());
    DocumentHeader header = DocumentHeader.of(lines);
    BlockList blocks = new BlockList();
    addMetadata(front, blocks);
    addMetadata(header, lines, blocks);
    header.comments().forEach(blocks::addComment);
    BlockReader reader = new BlockReader(blocks);
    reader.read(lines, header.end());
    List<TextProblem> problems = new ArrayList<>(source.problems());
    problems.addAll(front.problems());
    problems.addAll(reader.problems());
    return new Article(
        source,
        id(),
        front.languageTag().or(() -> language(header)),
        metadata(front, header, lines),
        blocks.blocks(),
        marks(front, header, blocks),
        blocks.comments(),
        front.settings(),
        problems);
  }

  private static List<CitationMark> marks(
      FrontMatter front, DocumentHeader header, BlockList blocks) {
    List<CitationMark> marks = new ArrayList<>(front.bibliographies());
    header.attributes().stream()
        .filter(entry -> entry.name().equals(BIBLIOGRAPHY) && entry.value().length() > 0)
        .forEach(entry -> marks.add(bibliography(entry.value())));
    marks.addAll(blocks.marks());
    return marks;
  }

  private static CitationMark bibliography(MappedText name) {
    Span span = name.toSource(new Span(0, name.length()));
    return CitationMark.addressed(CitationMarkKind.BIBLIOGRAPHY, span, span, name.text());
  }

  private static void addMetadata(FrontMatter front, BlockList blocks) {
    for (FrontMatter.Field field : front.fields()) {
      MappedText value = field.prose();
      Span span = value.toSource(new Span(0, value.length()));
      blocks.add(new Place(field.kind(), 0), new Prose(value, List.of()), span);
    }
  }

  private static void addMetadata(DocumentHeader header, Lines lines, BlockList blocks) {
    for (AttributeEntry entry : header.attributes()) {
      String key = key(entry);
      if (MetadataKeys.DEFAULT.is(key, "title")) {
        blocks.add(new Place(BlockKind.TITLE, 0), entry.value(), entry.span());
      } else if (MetadataKeys.DEFAULT.is(key, "description")) {
        blocks.add(new Place(BlockKind.DESCRIPTION, 0), entry.value(), entry.span());
      }
    }
    Place heading = new Place(BlockKind.HEADING, 0);
    header
        .title()
        .ifPresent(
            title -> blocks.add(heading, Lines.mapped(lines.text(), title), header.titleSpan()));
  }

  /** Site generators put a word of their own before the names of what they read themselves. */
  private static String key(AttributeEntry entry) {
    return entry.name().startsWith(OWN) ? entry.name().substring(OWN.length()) : entry.name();
  }

  private static Optional<String> language(DocumentHeader header) {
    return header.attributes().stream()
        .filter(entry -> MetadataKeys.DEFAULT.is(key(entry), "language"))
        .map(entry -> entry.value().text().replace('_', '-'))
        .filter(tag -> LANGUAGE_TAG.matcher(tag).matches())
        .findFirst();
  }

  private static Map<String, String> metadata(
      FrontMatter front, DocumentHeader header, Lines lines) {
    Map<String, String> metadata = new HashMap<>(front.metadata());
    header.attributes().forEach(e -> metadata.putIfAbsent(e.name(), e.value().text()));
    header.author().ifPresent(a -> metadata.putIfAbsent("author", a.of(lines.text())));
    header.title().ifPresent(title -> metadata.putIfAbsent("title", plain(lines, title)));
    return metadata;
  }

  private static String plain(Lines lines, Span title) {
    return InlineText.read(Lines.mapped(lines.text(), title)).prose().text().text();
  }
}
