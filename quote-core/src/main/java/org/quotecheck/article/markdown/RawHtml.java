package org.quotecheck.article.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.html.HtmlBlockReader;
import org.quotecheck.article.html.HtmlFragment;
import org.quotecheck.article.shortcode.StrippedText;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;
import org.quotecheck.text.TextProblem;

/**
 * Raw HTML, which CommonMark hands over in pieces: a blank line ends a piece, and what follows is
 * Markdown again although the element is still open.
 *
 * <p>A piece is read with the tags still open before it put in front, so that it means what it
 * means on the page. A probe, a character in an element of its own, is put at either end: what the
 * reader makes of it is what the text at that place is. Not thread-safe.
 */
final class RawHtml {
  /** The elements that say what the text inside them is. */
  private static final Pattern TAG =
      Pattern.compile(
          "<!--|-->|<(/?)(blockquote|figure|figcaption|footer|aside)\\b[^<>]*>",
          Pattern.CASE_INSENSITIVE);

  private static final String PROBE = "\uFDD1";
  private static final String PROBE_ELEMENT = "<div>" + PROBE + "</div>";
  private static final int MAX_OPEN = 32;

  private final MappedText text;
  private final Map<String, Integer> lastEndTags;
  private final Deque<Tag> open = new ArrayDeque<>();
  private final List<CitationMark> marks = new ArrayList<>();
  private final List<TextProblem> problems = new ArrayList<>();
  private Context context = Context.NONE;

  /**
   * A start tag whose element is still open.
   *
   * @param closedLater whether there is an end tag somewhere after the piece it stands in
   */
  private record Tag(String name, String markup, boolean closedLater) {}

  /**
   * What text at a place is.
   *
   * @param group the group of the element it is in, 0 for none
   * @param isPullQuote whether that element is a pull quote
   */
  record Context(BlockKind kind, int group, boolean isPullQuote) {
    private static final Context NONE = new Context(BlockKind.PARAGRAPH, 0, false);

    /** Whether no open element says anything about the text. */
    boolean isNone() {
      return kind == BlockKind.PARAGRAPH;
    }
  }

  /**
   * @param text the body as CommonMark sees it
   */
  RawHtml(MappedText text) {
    this.text = text;
    String lower = text.text().toLowerCase(Locale.ROOT);
    this.lastEndTags =
        Map.of(
            "blockquote", lower.lastIndexOf("</blockquote"),
            "figure", lower.lastIndexOf("</figure"),
            "figcaption", lower.lastIndexOf("</figcaption"),
            "footer", lower.lastIndexOf("</footer"),
            "aside", lower.lastIndexOf("</aside"));
  }

  /** The elements that are never closed. */
  List<TextProblem> problems() {
    return problems;
  }

  /** The citation marks of the pieces read so far, in the source. */
  List<CitationMark> marks() {
    return marks;
  }

  /** What a paragraph of Markdown at this place is. */
  Context context() {
    return context;
  }

  /** Takes notice of end tags at the end of a paragraph of Markdown. */
  void afterParagraph(Span span) {
    if (!open.isEmpty()) {
      scan(span.of(text.text()), span.end());
      context = open.isEmpty() ? Context.NONE : context;
    }
  }

  /**
   * The blocks of a piece.
   *
   * @param piece an HTML block
   * @param firstGroup the first number free for groups
   */
  List<Block> read(Node piece, int firstGroup) {
    MappedText html = textOf(piece);
    MappedText.Builder whole = new MappedText.Builder();
    boolean continues = !open.isEmpty();
    if (continues) {
      whole.replace(openTags() + PROBE_ELEMENT, beginOf(html), beginOf(html));
    }
    whole.append(html);
    scan(html.text(), endOf(html));
    if (!open.isEmpty()) {
      whole.replace(PROBE_ELEMENT, endOf(html), endOf(html));
    }
    HtmlFragment read = HtmlBlockReader.read(whole.build().within(text), firstGroup);
    marks.addAll(read.marks());
    return withoutProbes(read.blocks(), continues);
  }

  private List<Block> withoutProbes(List<Block> read, boolean continues) {
    List<Block> blocks = new ArrayList<>(read);
    if (continues && !blocks.isEmpty() && isProbe(blocks.get(0))) {
      int group = blocks.remove(0).group();
      blocks.replaceAll(block -> block.group() == group ? inGroup(block, context.group()) : block);
    }
    int last = blocks.size() - 1;
    if (open.isEmpty()) {
      context = Context.NONE;
    } else if (last >= 0 && isProbe(blocks.get(last))) {
      Block probe = blocks.remove(last);
      context = new Context(probe.kind(), probe.group(), probe.isPullQuote());
    }
    return blocks;
  }

  private static boolean isProbe(Block block) {
    return block.text().equals(PROBE);
  }

  private static Block inGroup(Block block, int group) {
    return new Block(
        block.kind(), block.prose(), block.span(), group, block.inlines(), block.isPullQuote());
  }

  private String openTags() {
    StringBuilder tags = new StringBuilder();
    open.descendingIterator().forEachRemaining(tag -> tags.append(tag.markup()));
    return tags.toString();
  }

  private void scan(String html, int end) {
    Matcher tags = TAG.matcher(html);
    boolean inComment = false;
    while (tags.find()) {
      String name = tags.group(2);
      if (name == null) {
        inComment = tags.group().equals("<!--");
      } else if (!inComment) {
        String lowerName = name.toLowerCase(Locale.ROOT);
        boolean closedLater = lastEndTags.getOrDefault(lowerName, -1) >= end;
        take(new Tag(lowerName, tags.group(), closedLater), !tags.group(1).isEmpty());
      }
    }
    forgetUnclosed(end);
  }

  private void take(Tag tag, boolean closing) {
    if (!closing && open.size() < MAX_OPEN) {
      open.push(tag);
    } else if (closing && open.stream().anyMatch(each -> each.name().equals(tag.name()))) {
      while (!open.pop().name().equals(tag.name())) {}
    }
  }

  /** An element that is never closed must not make the rest of the article its content. */
  private void forgetUnclosed(int end) {
    for (Tag tag : open) {
      if (!tag.closedLater()) {
        Span place = text.toSource(new Span(Math.max(0, end - 1), end));
        String message =
            String.format(
                Locale.ROOT,
                "The element <%s> is never closed. It is taken to end here.",
                tag.name());
        problems.add(new TextProblem(TextProblem.Kind.MARKUP, place, message));
      }
    }
    open.removeIf(tag -> !tag.closedLater());
  }

  /** The lines of a node without the markers of the containers it is in. */
  private MappedText textOf(Node node) {
    MappedText.Builder lines = new MappedText.Builder();
    int end = -1;
    for (SourceSpan line : node.getSourceSpans()) {
      int begin = line.getInputIndex();
      if (end >= 0) {
        lines.replace("\n", end, begin);
      }
      end = begin + line.getLength();
      copyWithoutHoles(lines, begin, end);
    }
    return lines.build();
  }

  private void copyWithoutHoles(MappedText.Builder lines, int begin, int end) {
    int from = begin;
    for (int at = begin; at < end; at++) {
      if (text.text().charAt(at) == StrippedText.HOLE) {
        lines.copy(text.text(), from, at);
        from = at + 1;
      }
    }
    lines.copy(text.text(), from, end);
  }

  private static int beginOf(MappedText piece) {
    return piece.toSource(new Span(0, 0)).begin();
  }

  private static int endOf(MappedText piece) {
    return piece.toSource(new Span(0, piece.length())).end();
  }
}
