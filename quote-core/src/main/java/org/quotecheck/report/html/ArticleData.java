package org.quotecheck.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.Label;
import org.quotecheck.report.QuotationEntry;
import org.quotecheck.report.SpeakerEntry;
import org.quotecheck.report.TextBlock;
import org.quotecheck.report.json.JsonObject;
import org.quotecheck.report.json.VerdictData;
import org.quotecheck.report.place.Passage;
import org.quotecheck.text.Span;

/**
 * One article as the page shows it: its blocks, what is marked in each, and what is known of each
 * quotation.
 */
final class ArticleData {
  /**
   * Something to be marked.
   *
   * @param span where, in the source
   * @param kind {@code q} for a quotation, {@code s} for its speaker, {@code c} for its cue, {@code
   *     f} for a finding
   * @param number of the quotation or finding in its file
   */
  private record Mark(Span span, String kind, int number) {}

  private ArticleData() {}

  static JsonObject of(FileReport file) {
    List<TextBlock> blocks = file.text();
    List<List<JsonObject>> marks = place(blocks, marks(file));
    return new JsonObject()
        .put(
            "blocks",
            IntStream.range(0, blocks.size()).mapToObj(i -> block(blocks.get(i), marks.get(i))))
        .put("quotations", file.quotations().stream().map(ArticleData::quotation))
        .put("accepted", FindingData.accepted(file))
        .put("citations", CitationData.citations(file.citations()))
        .put("references", CitationData.references(file.citations()));
  }

  private static List<Mark> marks(FileReport file) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < file.quotations().size(); i++) {
      int number = i;
      QuotationEntry quotation = file.quotations().get(i);
      spans(quotation).forEach(span -> marks.add(new Mark(span, "q", number)));
      quotation.speaker().ifPresent(s -> marks.add(new Mark(s.location().span(), "s", number)));
      quotation.cue().ifPresent(cue -> marks.add(new Mark(cue.span(), "c", number)));
    }
    for (int i = 0; i < file.findings().size(); i++) {
      marks.add(new Mark(file.findings().get(i).location().span(), "f", i));
    }
    return marks;
  }

  private static Stream<Span> spans(QuotationEntry quotation) {
    return quotation.parts().isEmpty()
        ? Stream.of(quotation.location().span())
        : quotation.parts().stream().map(Passage::span);
  }

  /** The marks of each block; a finding that runs on is marked in its first block only. */
  private static List<List<JsonObject>> place(List<TextBlock> blocks, List<Mark> marks) {
    List<List<JsonObject>> placed = new ArrayList<>();
    NavigableMap<Integer, Integer> byBegin = new TreeMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      placed.add(new ArrayList<>());
      if (blocks.get(i).prose().length() > 0) {
        byBegin.put(blocks.get(i).prose().toSource(new Span(0, 1)).begin(), i);
      }
    }
    for (Mark mark : marks) {
      place(mark, byBegin, blocks, placed);
    }
    return placed;
  }

  /**
   * Places a mark in the block that begins last before it, the one before that, or the one behind.
   */
  private static void place(
      Mark mark,
      NavigableMap<Integer, Integer> byBegin,
      List<TextBlock> blocks,
      List<List<JsonObject>> placed) {
    int offset = mark.span().begin();
    Map.Entry<Integer, Integer> floor = byBegin.floorEntry(offset);
    Map.Entry<Integer, Integer> lower = floor == null ? null : byBegin.lowerEntry(floor.getKey());
    if (!put(mark, floor, blocks, placed) && !put(mark, lower, blocks, placed)) {
      put(mark, byBegin.higherEntry(offset), blocks, placed);
    }
  }

  /** Whether a block has the mark, which is then put there. */
  private static boolean put(
      Mark mark,
      Map.@Nullable Entry<Integer, Integer> block,
      List<TextBlock> blocks,
      List<List<JsonObject>> placed) {
    if (block == null) {
      return false;
    }
    Optional<Span> prose = blocks.get(block.getValue()).find(mark.span());
    if (prose.isPresent()) {
      placed.get(block.getValue()).add(data(mark, prose.get()));
    }
    return prose.isPresent();
  }

  private static JsonObject data(Mark mark, Span prose) {
    return new JsonObject()
        .put("begin", prose.begin())
        .put("end", prose.end())
        .put("kind", mark.kind())
        .put("of", mark.number());
  }

  private static JsonObject block(TextBlock block, List<JsonObject> marks) {
    return new JsonObject()
        .put("kind", Label.of(block.kind()))
        .put("line", block.line())
        .put("text", block.prose().text())
        .put("marks", marks);
  }

  private static JsonObject quotation(QuotationEntry quotation) {
    return new JsonObject()
        .put("status", Label.of(quotation.status()))
        .put("kind", Label.of(quotation.kind()))
        .put("text", quotation.text())
        .put("line", quotation.location().begin().line())
        .put("speaker", quotation.speaker().map(ArticleData::speaker))
        .put("cue", quotation.cue().map(Passage::text))
        .put("why", quotation.evidence().sentence())
        .put("verdict", quotation.verdict().map(VerdictData::of));
  }

  private static JsonObject speaker(SpeakerEntry speaker) {
    return new JsonObject()
        .put("text", speaker.text())
        .put("name", speaker.name())
        .put("type", Label.of(speaker.type()));
  }
}
