package org.quotecheck.article;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.TextProblem;

/**
 * One article as a flat list of blocks in reading order.
 *
 * @param source the untouched file
 * @param format the id of the format it was read as, such as {@code markdown}
 * @param languageTag the language the file itself names (a BCP 47 tag), empty if it names none
 * @param metadata front matter or head metadata with plain text values, by lower-case key; a value
 *     that is a list or a map is left out
 * @param blocks the prose, metadata blocks (title, description) first
 * @param citationMarks the marks by which it refers to notes, sources and links, by place
 * @param comments what stands in comments, by place
 * @param settings what the file itself sets for us
 * @param problems what was wrong with the bytes or the markup, in order
 */
public record Article(
    SourceText source,
    String format,
    Optional<String> languageTag,
    Map<String, String> metadata,
    List<Block> blocks,
    List<CitationMark> citationMarks,
    List<Comment> comments,
    List<Setting> settings,
    List<TextProblem> problems) {
  public Article {
    Objects.requireNonNull(source, "source must not be null");
    Objects.requireNonNull(format, "format must not be null");
    Objects.requireNonNull(languageTag, "languageTag must not be null");
    metadata = Map.copyOf(metadata);
    blocks = List.copyOf(blocks);
    citationMarks = inOrder(citationMarks);
    comments = comments.stream().sorted(Comparator.comparing(Comment::span)).distinct().toList();
    settings = List.copyOf(settings);
    problems = List.copyOf(problems);
  }

  /** Notes are read behind the paragraph that they stand in. */
  private static List<CitationMark> inOrder(List<CitationMark> marks) {
    return marks.size() < 2
        ? List.copyOf(marks)
        : marks.stream().sorted(Comparator.comparing(CitationMark::span)).toList();
  }
}
